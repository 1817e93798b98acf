package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.restaurant.ReplacedShifts;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Saves what changes a restaurant's hours, after whoever has bookings then was shown; offers to take it back. */
final class Changes {

    private final HoursServices services;

    Changes(HoursServices services) {
        this.services = services;
    }

    /** Writes shifts anew; {@code words} says so beside the undo. */
    void shifts(
            long restaurant,
            Supplier<List<ReplacedShifts>> edit,
            String words,
            SerializableRunnable then,
            Consumer<RuntimeException> refused) {
        var last = new ArrayList<ReplacedShifts>();
        services.change()
                .save(
                        restaurant,
                        () -> keep(last, edit.get()),
                        () -> {
                            then.run();
                            Toast.offer(words, HoursWords.text("undo"), () -> undo(restaurant, last, then));
                        },
                        refused);
    }

    private static void keep(List<ReplacedShifts> last, List<ReplacedShifts> result) {
        last.clear();
        last.addAll(result);
    }

    private void undo(long restaurant, List<ReplacedShifts> replaced, SerializableRunnable then) {
        plain(restaurant, () -> services.hours().restore(CurrentActor.get(), restaurant, List.copyOf(replaced)), then);
    }

    /** Writes something whose undo is another such write. */
    void undoable(
            long restaurant,
            Runnable edit,
            Runnable undo,
            String words,
            SerializableRunnable then,
            Consumer<RuntimeException> refused) {
        services.change()
                .save(
                        restaurant,
                        edit,
                        () -> {
                            then.run();
                            Toast.offer(words, HoursWords.text("undo"), () -> plain(restaurant, undo, then));
                        },
                        refused);
    }

    private void plain(long restaurant, Runnable edit, SerializableRunnable then) {
        services.change().save(restaurant, edit, then::run, wrong -> complain(wrong, then));
    }

    /** Says what was refused where no field is at hand. */
    static void complain(RuntimeException wrong, SerializableRunnable then) {
        switch (wrong) {
            case BadInput bad -> Toast.problem(HoursWords.refusal(bad, HoursWords.text("field." + bad.field())));
            case ChangedMeanwhile meanwhile -> Toast.problem(HoursWords.text("changed-meanwhile"));
            case Refused refused -> Toast.problem(ReasonTexts.summary(refused.reason()));
            default -> throw wrong;
        }
        then.run();
    }
}
