package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import java.util.function.Consumer;

/** What may be done to a reservation as it stands, each with an undo. */
class ReservationWays extends Div {

    private final transient DeskServices services;
    private final SerializableRunnable onDone;

    ReservationWays(DeskServices services, SerializableRunnable onDone) {
        this.services = services;
        this.onDone = onDone;
        addClassName("tt-editor-ways");
    }

    void show(ReservationDetails shown) {
        removeAll();
        var stand = services.stand();
        var bookings = services.bookings();
        var actor = CurrentActor.get();
        switch (shown.status()) {
            case REQUESTED -> {
                way("approve", shown, request -> stand.approve(actor, request));
                way("decline", shown, request -> bookings.cancel(actor, request));
            }
            case CONFIRMED -> {
                way("arrived", shown, request -> stand.arrived(actor, request));
                way("no-show", shown, request -> stand.noShow(actor, request));
                way("cancel", shown, request -> bookings.cancel(actor, request));
            }
            case ARRIVED -> {
                way("no-show", shown, request -> stand.noShow(actor, request));
                way("cancel", shown, request -> bookings.cancel(actor, request));
            }
            case SEATED -> way("left", shown, request -> stand.finish(actor, request));
            case NO_SHOW -> way("arrived", shown, request -> stand.arrived(actor, request));
            case COMPLETED, CANCELLED -> setVisible(false);
        }
        setVisible(getComponentCount() > 0);
    }

    private void way(String what, ReservationDetails shown, Consumer<StatusRequest> does) {
        add(new Button(DeskWords.text(what), press -> {
            if (done(shown, does)) {
                Toast.offer(
                        DeskWords.text("one." + what, shown.number()),
                        DeskWords.text("undo"),
                        () -> done(shown, request -> services.stand().undo(CurrentActor.get(), request)));
            }
        }));
    }

    private boolean done(ReservationDetails shown, Consumer<StatusRequest> does) {
        try {
            does.accept(new StatusRequest(UUID.randomUUID().toString(), shown.number(), Channel.STAFF));
            return true;
        } catch (Refused no) {
            Toast.problem(DeskWords.text("refused", shown.number(), ReasonTexts.summary(no.reason())));
            return false;
        } finally {
            onDone.run();
        }
    }
}
