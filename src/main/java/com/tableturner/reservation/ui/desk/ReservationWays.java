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
import java.util.List;
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
        var actor = CurrentActor.get();
        switch (shown.status()) {
            case REQUESTED -> {
                add(new Button(DeskWords.text("approve"), press -> approve(shown)));
                add(new Button(DeskWords.text("decline"), press -> cancel("decline", shown)));
            }
            case CONFIRMED -> {
                way("arrived", shown, request -> stand.arrived(actor, request));
                way("no-show", shown, request -> stand.noShow(actor, request));
                add(new Button(DeskWords.text("cancel"), press -> cancel("cancel", shown)));
            }
            case ARRIVED -> {
                way("no-show", shown, request -> stand.noShow(actor, request));
                add(new Button(DeskWords.text("cancel"), press -> cancel("cancel", shown)));
            }
            case SEATED -> way("left", shown, request -> stand.finish(actor, request));
            case NO_SHOW -> way("arrived", shown, request -> stand.arrived(actor, request));
            case COMPLETED, CANCELLED -> setVisible(false);
        }
        setVisible(getComponentCount() > 0);
    }

    private void way(String what, ReservationDetails shown, Consumer<StatusRequest> does) {
        add(new Button(DeskWords.text(what), press -> take(what, shown, does)));
    }

    private void take(String what, ReservationDetails shown, Consumer<StatusRequest> does) {
        if (done(shown, does)) {
            Toast.offer(
                    DeskWords.text("one." + what, shown.number()),
                    DeskWords.text("undo"),
                    () -> done(shown, request -> services.stand().undo(CurrentActor.get(), request)));
        }
    }

    /** Asks what the guest is told. */
    private void cancel(String what, ReservationDetails shown) {
        new CancelDialog(
                        what,
                        shown,
                        services.book().canBeTold(CurrentActor.get(), shown.number()),
                        words -> take(
                                what, shown, request -> services.stand().cancel(CurrentActor.get(), request, words)))
                .open();
    }

    /** Asks for the table; those are free that nobody has for the whole stay. */
    private void approve(ReservationDetails asked) {
        var actor = CurrentActor.get();
        var day = services.days().day(actor, asked.restaurantId(), asked.date());
        var free = day.party(asked.id())
                .map(party -> services.days().choicesFor(actor, day, party, party.slot()))
                .orElse(List.of());
        new ApproveDialog(
                        asked,
                        TableChoice.ofFree(free),
                        tables -> take(
                                "approve",
                                asked,
                                request -> services.stand().approve(CurrentActor.get(), request, tables)))
                .open();
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
