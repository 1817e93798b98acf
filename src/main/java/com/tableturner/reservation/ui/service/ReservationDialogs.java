package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Takes a reservation on the phone, and changes one. */
class ReservationDialogs implements Serializable {

    private static final int COUPLE = 2;

    private final transient HostDesk desk;
    private final HostActions actions;
    private final SerializableSupplier<ShiftPicture> picture;

    ReservationDialogs(HostDesk desk, HostActions actions, SerializableSupplier<ShiftPicture> picture) {
        this.desk = desk;
        this.actions = actions;
        this.picture = picture;
    }

    private long restaurantId() {
        return picture.get().day().restaurant().id();
    }

    void edit(Party party) {
        var date = picture.get().day().date();
        var entry = new ReservationDialog.Entry(party.size(), date, party.slot(), party.name(), "", party.note());
        new ReservationDialog(
                        PartyWords.text("reservation.edit", PartyWords.name(party)),
                        PartyWords.text("reservation.save"),
                        entry,
                        false,
                        desk(
                                (from, size) -> desk.availability()
                                        .dayForChange(HostActions.actor(), party.number(), from, size)
                                        .slots(),
                                saved -> actions.change(
                                        party, saved.date(), SlotGrid.time(saved.slot()), saved.party(), List.of())))
                .open();
    }

    /** @param tableId where the host pointed; 0: the best that is free */
    void reserve(long tableId, int slot) {
        var entry = new ReservationDialog.Entry(COUPLE, picture.get().day().date(), slot, "", "", "");
        var key = HostActions.key();
        new ReservationDialog(
                        PartyWords.text("reservation.new"),
                        PartyWords.text("reservation.book"),
                        entry,
                        true,
                        desk(
                                (date, size) -> ReservationDialog.offered(
                                        desk, HostActions.actor(), restaurantId(), date, size),
                                saved -> book(key, saved, tableId)))
                .open();
    }

    private boolean book(String key, ReservationDialog.Entry entry, long tableId) {
        var wanted = new TableRequest(restaurantId(), entry.date(), SlotGrid.time(entry.slot()), entry.party());
        var booked = desk.bookings()
                .book(
                        HostActions.actor(),
                        new BookingRequest(
                                key, wanted, entry.name(), entry.note(), null, Channel.STAFF, entry.phone()));
        var done = PartyWords.text(
                "done.booked", booked.number(), booked.customerName(), Formats.time(booked.time()), booked.tables());
        actions.run(
                null,
                () -> done,
                () -> actions.run(
                        null,
                        () -> {
                            desk.bookings()
                                    .cancel(
                                            HostActions.actor(),
                                            new StatusRequest(HostActions.key(), booked.number(), Channel.STAFF));
                            return PartyWords.text("done.undone", booked.customerName());
                        },
                        null));
        if (tableId != 0) {
            picture.get()
                    .day()
                    .party(booked.id())
                    .filter(party -> !party.tableIds().equals(List.of(tableId)))
                    .ifPresent(party -> actions.moveTo(party, List.of(tableId)));
        }
        return true;
    }

    private interface Slots extends Serializable {
        List<SlotAvailability> of(LocalDate date, int party);
    }

    private interface Save extends Serializable {
        boolean of(ReservationDialog.Entry entry);
    }

    private static ReservationDialog.Desk desk(Slots slots, Save save) {
        return new ReservationDialog.Desk() {
            @Override
            public List<SlotAvailability> slots(LocalDate date, int party) {
                return slots.of(date, party);
            }

            @Override
            public boolean save(ReservationDialog.Entry entry) {
                return save.of(entry);
            }
        };
    }
}
