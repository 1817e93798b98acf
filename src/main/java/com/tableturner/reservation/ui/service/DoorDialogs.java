package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.WalkInRequest;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Walk-ins and the queue: seats at once where a table is free, else offers the wait. */
class DoorDialogs implements Serializable {

    private static final int COUPLE = 2;

    private final transient HostDesk desk;
    private final HostActions actions;
    private final SerializableSupplier<ShiftPicture> picture;

    DoorDialogs(HostDesk desk, HostActions actions, SerializableSupplier<ShiftPicture> picture) {
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
                    if (from == null) {
                        return PartyWords.text("done.walk-in-undone");
                    }
                    desk.queue().waitAgain(HostActions.actor(), from.id());
                    return PartyWords.text("done.waits-again", from.name());
                },
                null);
        actions.run(null, () -> PartyWords.text("done.walked-in", Formats.people(size), seated.tables()), undo);
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
}
