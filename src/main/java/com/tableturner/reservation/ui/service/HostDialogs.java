package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.Closure;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.WalkInRequest;
import com.tableturner.restaurant.TablePlan;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Opens the screen's dialogs, and hands what they were told to the services. */
class HostDialogs implements Serializable {

    private static final int COUPLE = 2;

    private final transient HostDesk desk;
    private final HostActions actions;
    private final SerializableSupplier<ShiftPicture> picture;

    HostDialogs(HostDesk desk, HostActions actions, SerializableSupplier<ShiftPicture> picture) {
        this.desk = desk;
        this.actions = actions;
        this.picture = picture;
    }

    private long restaurantId() {
        return picture.get().day().restaurant().id();
    }

    void walkIn() {
        new WalkInDialog(picture.get().day(), doorTaps()).open();
    }

    void queue() {
        var dialog = new WalkInDialog(picture.get().day(), doorTaps());
        dialog.offerQueue(COUPLE);
        dialog.open();
    }

    private WalkInDialog.Taps doorTaps() {
        return new WalkInDialog.Taps() {
            @Override
            public void seat(int size, String name, List<Long> tableIds) {
                seatWalkIn(size, name, tableIds, null);
            }

            @Override
            public void queue(int size, String name, String phone, @Nullable Integer quoted) {
                desk.queue().join(HostActions.actor(), restaurantId(), size, name, phone, quoted);
                actions.run(null, () -> PartyWords.text("done.queued", name), null);
            }

            @Override
            public OptionalInt quote(int size) {
                return desk.queue().quote(HostActions.actor(), restaurantId(), size);
            }
        };
    }

    /** @param from the place on the list it leaves; null for a party that did not wait */
    private void seatWalkIn(int size, String name, List<Long> tableIds, DoorQueue.@Nullable Waiting from) {
        var seated = desk.stand()
                .walkIn(
                        HostActions.actor(),
                        new WalkInRequest(HostActions.key(), restaurantId(), size, name, tableIds));
        if (from != null) {
            desk.queue().settle(HostActions.actor(), from.id(), seated.number());
        }
        SerializableRunnable undo = () -> actions.run(
                null,
                () -> {
                    desk.stand()
                            .undoWalkIn(
                                    HostActions.actor(),
                                    new StatusRequest(HostActions.key(), seated.number(), Channel.STAFF));
                    return PartyWords.text("done.walk-in-undone");
                },
                null);
        actions.run(
                null,
                () -> PartyWords.text("done.walked-in", Formats.people(size), seated.tables()),
                from == null ? undo : null);
    }

    /** Seats a party from the queue at the best free table, or says that there is none. */
    void seatFromQueue(DoorQueue.Waiting party) {
        var best = picture.get().day().choicesNow(party.size(), 0).stream().findFirst();
        if (best.isEmpty()) {
            actions.toasts().problem(PartyWords.text("queue.none-yet", party.size()));
            return;
        }
        actions.attempt(
                () -> seatWalkIn(party.size(), party.name(), best.get().unit().tableIds(), party));
    }

    void seat(Party party) {
        new TableDialog(
                        PartyWords.text("seat.title", PartyWords.name(party)),
                        PartyWords.text("step.seat"),
                        party,
                        picture.get().day(),
                        slot -> desk.days()
                                .choicesFor(
                                        HostActions.actor(),
                                        picture.get().day(),
                                        party,
                                        Math.min(
                                                party.slot(),
                                                picture.get().day().nowSlot())),
                        (slot, tables) -> actions.seat(party, tables))
                .withoutTime()
                .open();
    }

    void move(Party party) {
        new TableDialog(
                        PartyWords.text("move.title", PartyWords.name(party)),
                        PartyWords.text("step.move"),
                        party,
                        picture.get().day(),
                        slot -> desk.days()
                                .choicesFor(HostActions.actor(), picture.get().day(), party, slot),
                        (slot, tables) -> slot == party.slot()
                                ? actions.moveTo(party, tables)
                                : actions.change(
                                        party, picture.get().day().date(), SlotGrid.time(slot), party.size(), tables))
                .open();
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

    void closeOut(@Nullable TablePlan table, int slot) {
        var shown = picture.get();
        new CloseOutDialog(shown.day(), shown.shift(), table, slot, new CloseOutDialog.Desk() {
                    @Override
                    public boolean close(CloseOutRequest request) {
                        desk.closeOuts().close(HostActions.actor(), request);
                        return actions.run(null, () -> PartyWords.text("done.closed"), null);
                    }

                    @Override
                    public boolean lift(Closure closure) {
                        return actions.run(
                                null,
                                () -> {
                                    desk.closeOuts().lift(HostActions.actor(), restaurantId(), closure.id());
                                    return PartyWords.text("done.lifted");
                                },
                                null);
                    }
                })
                .open();
    }

    void history(Party party) {
        new HistoryDialog(
                        party.number(),
                        desk.history().of(HostActions.actor(), party.number()),
                        desk,
                        picture.get().day().restaurant().zone())
                .open();
    }

    /** Shows the whole number, which is noted. */
    void call(Party party) {
        desk.numbers().reveal(HostActions.actor(), party.number()).ifPresent(phone -> {
            var dialog = new ServiceDialog(PartyWords.text("call.title", PartyWords.name(party)));
            var link = new Anchor("tel:" + phone, Formats.phone(phone));
            link.addClassName("svc-phone");
            dialog.body().add(link, new Paragraph(PartyWords.text("call.noted")));
            dialog.getFooter().add(dialog.cancel());
            dialog.open();
        });
    }

    /** A guest is told of a cancel: it is asked first, though it can be undone. */
    void cancel(Party party) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(PartyWords.text("cancel.title", PartyWords.name(party)));
        dialog.setText(PartyWords.text("cancel.text", party.number()));
        dialog.setConfirmText(PartyWords.text("cancel.action"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(PartyWords.text("cancel.keep"));
        dialog.addConfirmListener(confirmed -> actions.cancel(party));
        dialog.open();
    }
}
