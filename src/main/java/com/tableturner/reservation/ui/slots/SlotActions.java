package com.tableturner.reservation.ui.slots;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.reservation.SlotSheet.State;
import com.tableturner.reservation.SlotSheets;
import com.tableturner.restaurant.SlotRule;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Closes, opens and paces starts of the date that is shown; each can be taken back. */
class SlotActions {

    private final SlotSheets sheets;
    private final PlanChange change;
    private final SerializableRunnable onDone;
    private long restaurant;
    private LocalDate date = LocalDate.EPOCH;

    SlotActions(SlotSheets sheets, PlanChange change, SerializableRunnable onDone) {
        this.sheets = sheets;
        this.change = change;
        this.onDone = onDone;
    }

    void at(long shownRestaurant, LocalDate shownDate) {
        restaurant = shownRestaurant;
        date = shownDate;
    }

    static Optional<String> whyNotClose(Line line) {
        return whyNotPace(line).or(() -> why(line.rule().closed(), "closed-already"));
    }

    static Optional<String> whyNotOpen(Line line) {
        return whyNotPace(line).or(() -> why(!line.rule().closed(), "open-already"));
    }

    static Optional<String> whyNotPace(Line line) {
        return why(line.state() == State.PAST, "past").or(() -> why(line.shift() == null, "not-served"));
    }

    private static Optional<String> why(boolean refused, String key) {
        return refused ? Optional.of(SlotTexts.of("why." + key)) : Optional.empty();
    }

    void close(Collection<Line> lines) {
        write(lines, rule -> rule.closed(true), "closed-now", SlotActions::say);
    }

    void open(Collection<Line> lines) {
        write(lines, rule -> rule.closed(false), "opened-now", SlotActions::say);
    }

    void pace(Collection<Line> lines) {
        new PacingDialog(
                        lines,
                        (dialog, rule) -> write(
                                lines,
                                rule,
                                "paced-now",
                                wrong -> {
                                    if (wrong instanceof BadInput bad) {
                                        dialog.refuse(bad);
                                    } else {
                                        throw wrong;
                                    }
                                },
                                dialog::close))
                .open();
    }

    private static void say(RuntimeException wrong) {
        if (wrong instanceof BadInput bad) {
            Toast.problem(SlotTexts.of("refused." + bad.problem()));
        } else {
            throw wrong;
        }
    }

    private void write(
            Collection<Line> lines,
            UnaryOperator<SlotRule> rule,
            String done,
            Consumer<RuntimeException> refused,
            Runnable... then) {
        var at = restaurant;
        var on = date;
        var before = new HashMap<Integer, SlotRule>();
        Runnable edit = () -> {
            var rules = new TreeMap<Integer, SlotRule>();
            lines.forEach(line -> rules.put(line.slot(), rule.apply(line.rule())));
            before.putAll(sheets.change(CurrentActor.get(), at, on, rules));
        };
        change.save(
                at,
                edit,
                () -> {
                    for (var each : then) {
                        each.run();
                    }
                    onDone.run();
                    Toast.offer(
                            SlotTexts.of(done, SlotTexts.times(lines), lines.size()),
                            SlotTexts.of("undo"),
                            () -> takeBack(at, on, before));
                },
                refused);
    }

    private void takeBack(long at, LocalDate on, Map<Integer, SlotRule> before) {
        change.save(at, () -> sheets.change(CurrentActor.get(), at, on, before), onDone::run, SlotActions::say);
    }
}
