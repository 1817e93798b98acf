package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.Closure;
import com.tableturner.reservation.Party;
import com.tableturner.restaurant.TablePlan;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Opens the screen's dialogs, and hands what they were told to the services. */
class HostDialogs implements Serializable {

    private final transient HostDesk desk;
    private final HostActions actions;
    private final SerializableSupplier<ShiftPicture> picture;
    private final DoorDialogs door;
    private final ReservationDialogs reservations;

    HostDialogs(HostDesk desk, HostActions actions, SerializableSupplier<ShiftPicture> picture) {
        this.desk = desk;
        this.actions = actions;
        this.picture = picture;
        this.door = new DoorDialogs(desk, actions, picture);
        this.reservations = new ReservationDialogs(desk, actions, picture);
    }

    DoorDialogs door() {
        return door;
    }

    ReservationDialogs reservations() {
        return reservations;
    }

    private long restaurantId() {
        return picture.get().day().restaurant().id();
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

    void closeOut(@Nullable TablePlan table, int slot) {
        var shown = picture.get();
        new CloseOutDialog(shown.day(), shown.shift(), table, slot, new CloseOutDialog.Desk() {
                    @Override
                    public boolean close(CloseOutRequest request) {
                        var id = desk.closeOuts().close(HostActions.actor(), request);
                        return actions.run(
                                null,
                                () -> PartyWords.text("done.closed"),
                                () -> putBack(request.restaurantId(), id, null));
                    }

                    @Override
                    public boolean lift(Closure closure) {
                        var again = new CloseOutRequest(
                                restaurantId(),
                                shown.day().date(),
                                closure.tableId(),
                                closure.fromSlot(),
                                closure.toSlot(),
                                closure.reason());
                        return putBack(restaurantId(), closure.id(), () -> close(again));
                    }
                })
                .open();
    }

    private boolean putBack(long restaurantId, long closeOutId, @Nullable SerializableRunnable undo) {
        return actions.run(
                null,
                () -> {
                    desk.closeOuts().lift(HostActions.actor(), restaurantId, closeOutId);
                    return PartyWords.text("done.lifted");
                },
                undo);
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
