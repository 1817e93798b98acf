package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.EditRequest;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;

/** Says that an edit is saved, and offers to put back what was there before. */
final class ReservationUndo {

    private final DeskServices services;
    private final SerializableRunnable onDone;

    ReservationUndo(DeskServices services, SerializableRunnable onDone) {
        this.services = services;
        this.onDone = onDone;
    }

    void offer(String number, Optional<EditRequest> back) {
        var saved = DeskWords.text("saved", number);
        back.ifPresentOrElse(
                edit -> Toast.offer(saved, DeskWords.text("undo"), () -> putBack(number, edit)),
                () -> Toast.say(saved));
    }

    private void putBack(String number, EditRequest edit) {
        try {
            services.bookings().edit(CurrentActor.get(), edit);
            Toast.say(DeskWords.text("put-back", number));
        } catch (Refused no) {
            Toast.problem(DeskWords.text("not-put-back", number, ReasonTexts.summary(no.reason())));
        } finally {
            onDone.run();
        }
    }
}
