package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What hosts do with a party once its evening comes. For the restaurant's staff only; others get {@link NotAllowed}. A
 * step that the status does not allow is {@link Refused} with NOT_ALLOWED_NOW. Every step is safe to send twice.
 */
@Service
public class HostStand {

    private final StatusDesk statuses;
    private final FloorDesk floor;
    private final WalkInDesk door;
    private final TableDesk tables;
    private final ReservationBook book;

    HostStand(StatusDesk statuses, FloorDesk floor, WalkInDesk door, TableDesk tables, ReservationBook book) {
        this.statuses = statuses;
        this.floor = floor;
        this.door = door;
        this.tables = tables;
        this.book = book;
    }

    /** The party is here; one that was taken for a no-show gets its table back, or is refused with NO_TABLE. */
    public ReservationDetails arrived(Actor actor, StatusRequest request) {
        return book.byId(
                actor, statuses.step(actor, request, ReservationStatus.ARRIVED, ReservationChanged.Change.ARRIVED));
    }

    /** Seats the party at its table, or at these; refused with NO_TABLE if they are not free. */
    public ReservationDetails seat(Actor actor, StatusRequest request, List<Long> tableIds) {
        return book.byId(actor, floor.seat(actor, request, tableIds));
    }

    /** The party has left; half hours that have not begun are free again. */
    public ReservationDetails finish(Actor actor, StatusRequest request) {
        return book.byId(
                actor, statuses.step(actor, request, ReservationStatus.COMPLETED, ReservationChanged.Change.COMPLETED));
    }

    /** The party did not come; its table is free. */
    public ReservationDetails noShow(Actor actor, StatusRequest request) {
        return book.byId(
                actor, statuses.step(actor, request, ReservationStatus.NO_SHOW, ReservationChanged.Change.NO_SHOW));
    }

    /** Takes the last change of status back, within five minutes, if the table can be had again. */
    public ReservationDetails undo(Actor actor, StatusRequest request) {
        return book.byId(actor, statuses.undo(actor, request));
    }

    /** Gives the party this many more half hours, or refuses with NO_TABLE. */
    public ReservationDetails extend(Actor actor, StatusRequest request, int moreSlots) {
        return book.byId(actor, floor.extend(actor, request, moreSlots));
    }

    /** Takes this many half hours that have not begun from the party's planned stay. */
    public ReservationDetails shorten(Actor actor, StatusRequest request, int fewerSlots) {
        return book.byId(actor, floor.shorten(actor, request, fewerSlots));
    }

    /** Says yes to a large party that asked; refused with NO_TABLE if no tables fit it. */
    public ReservationDetails approve(Actor actor, StatusRequest request) {
        return approve(actor, request, List.of());
    }

    /** The same, at this table or combination; refused with NO_TABLE if it is not free, or the house has none such. */
    public ReservationDetails approve(Actor actor, StatusRequest request, List<Long> tableIds) {
        return book.byId(actor, floor.approve(actor, request, tableIds));
    }

    /**
     * Cancels for the restaurant, or declines a large party that asked.
     *
     * @param words what the guest is told; empty for the usual message, null for nothing
     * @throws com.tableturner.base.BadInput if the words are longer than {@link GuestWords#LONGEST}
     */
    public ReservationDetails cancel(Actor actor, StatusRequest request, @Nullable String words) {
        return book.byId(actor, statuses.cancel(actor, request, words));
    }

    /**
     * Gives the party other tables for the same time, from now on if it is there already: one table, or a combination.
     * Refused with NO_TABLE if they are not free, TABLE_LOCKED, or CHANGED_MEANWHILE if somebody else was faster.
     */
    public ReservationDetails moveTo(Actor actor, StatusRequest request, long seenVersion, List<Long> tableIds) {
        return book.byId(actor, tables.move(actor, request, seenVersion, tableIds));
    }

    /** Keeps the party at its tables whatever else is moved, or lets it be moved again. */
    public ReservationDetails lockTable(Actor actor, StatusRequest request, boolean locked) {
        return book.byId(actor, tables.lock(actor, request, locked));
    }

    /** Takes back, within five minutes, a walk-in that was seated by mistake: as if it had never come. */
    public ReservationDetails undoWalkIn(Actor actor, StatusRequest request) {
        return book.byId(actor, door.takeBack(actor, request));
    }

    /** Seats a party without a booking, now. */
    public ReservationDetails walkIn(Actor actor, WalkInRequest request) {
        return book.byId(actor, door.walkIn(actor, request));
    }
}
