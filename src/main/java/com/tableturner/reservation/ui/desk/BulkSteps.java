package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationRow;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes the same step with several reservations. */
final class BulkSteps {

    private final DeskServices services;
    private final SerializableRunnable onDone;

    BulkSteps(DeskServices services, SerializableRunnable onDone) {
        this.services = services;
        this.onDone = onDone;
    }

    /** Asks first: guests are told. */
    void ask(Set<ReservationRow> rows, String what) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(DeskWords.text(what + "-many", rows.size()));
        dialog.setText(DeskWords.text(what + "-many-text"));
        dialog.setConfirmText(DeskWords.text(what + "-many", rows.size()));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> all(rows, what));
        dialog.setCancelable(true);
        dialog.setCancelText(DeskWords.text("keep"));
        dialog.open();
    }

    /** Does it to each on its own: what was refused is said, and the rest stays done, with one undo for all. */
    void all(Set<ReservationRow> rows, String what) {
        var done = new ArrayList<ReservationRow>();
        var refused = new ArrayList<String>();
        for (var row : rows) {
            try {
                step(what, request(row));
                done.add(row);
            } catch (Refused no) {
                refused.add(row.number() + ": " + ReasonTexts.summary(no.reason()));
            }
        }
        if (!refused.isEmpty()) {
            Toast.problem(DeskWords.text("some-refused", refused.size(), String.join(" ", refused)));
        }
        if (!done.isEmpty()) {
            Toast.offer(DeskWords.text("done." + what, done.size()), DeskWords.text("undo"), () -> undo(done));
        }
        onDone.run();
    }

    private void step(String what, StatusRequest request) {
        var actor = CurrentActor.get();
        switch (what) {
            case "approve" -> services.stand().approve(actor, request);
            case "no-show" -> services.stand().noShow(actor, request);
            default -> services.bookings().cancel(actor, request);
        }
    }

    private static StatusRequest request(ReservationRow row) {
        return new StatusRequest(UUID.randomUUID().toString(), row.number(), Channel.STAFF);
    }

    private void undo(List<ReservationRow> rows) {
        var lost = rows.stream()
                .filter(row -> !undone(row))
                .map(ReservationRow::number)
                .toList();
        if (!lost.isEmpty()) {
            Toast.problem(DeskWords.text("not-undone", String.join(", ", lost)));
        }
        onDone.run();
    }

    private boolean undone(ReservationRow row) {
        try {
            services.stand().undo(CurrentActor.get(), request(row));
            return true;
        } catch (Refused tableIsGone) {
            return false;
        }
    }
}
