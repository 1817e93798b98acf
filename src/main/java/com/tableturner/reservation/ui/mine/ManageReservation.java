package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.ui.LiveDays;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.UUID;

/** Changes, cancels and brings back a reservation, and says what was done; the view around it then looks again. */
class ManageReservation implements Serializable {

    private final transient MyBook book;
    private final transient LiveDays days;
    private final SerializableRunnable onDone;

    ManageReservation(MyBook book, LiveDays days, SerializableRunnable onDone) {
        this.book = book;
        this.days = days;
        this.onDone = onDone;
    }

    void change(ReservationDetails reservation) {
        new ChangeSheet(book, days, reservation, this).open();
    }

    /** Told by the sheet. */
    void changed(ReservationDetails reservation) {
        Toast.say(text("mine.changed", MyWords.all(reservation, book.today(reservation))));
        onDone.run();
    }

    /** Looks again, without a word. */
    void refresh() {
        onDone.run();
    }

    void cancel(ReservationDetails reservation) {
        var key = UUID.randomUUID().toString();
        new CancelDialog(reservation, book, () -> cancelNow(key, reservation)).open();
    }

    private void cancelNow(String key, ReservationDetails reservation) {
        try {
            var cancelled = book.cancel(key, reservation.number());
            var words = MyWords.all(cancelled, book.today(cancelled));
            var undoKey = UUID.randomUUID().toString();
            Toast.offer(
                    text(cancelled.lateCancel() ? "mine.cancelled-late" : "mine.cancelled", words),
                    text("mine.undo"),
                    () -> undo(undoKey, cancelled));
        } catch (Refused refused) {
            Toast.problem(whyNotCancelled(reservation));
        }
        onDone.run();
    }

    private String whyNotCancelled(ReservationDetails seen) {
        return book.byNumber(seen.number()).status() == ReservationStatus.CANCELLED
                ? text("mine.cancel.already", seen.number())
                : text("mine.cancel.refused", Formats.phone(seen.restaurantPhone()));
    }

    void undo(ReservationDetails reservation) {
        undo(UUID.randomUUID().toString(), reservation);
    }

    private void undo(String key, ReservationDetails reservation) {
        try {
            var back = book.undo(key, reservation.number());
            Toast.say(text("mine.undone", MyWords.all(back, book.today(back))));
        } catch (Refused refused) {
            Toast.problem(text(whyNotUndone(refused.reason()), reservation.restaurantName(), reservation.number()));
        }
        onDone.run();
    }

    private static String whyNotUndone(Reason reason) {
        return switch (reason) {
            case NO_TABLE -> "mine.undo.no-table";
            case ALREADY_BOOKED_BY_DINER -> "mine.undo.overlap";
            default -> "mine.undo.too-late";
        };
    }

    private static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
