package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.restaurant.TablePromised;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ends what stands in a restaurant from a day on, all that is chosen or none of it, and takes that back.
 *
 * @param <T> what is ended
 */
final class Ends<T> {

    /** How this kind is ended from a first day without it, and kept after all. */
    record Verbs<T>(BiConsumer<Collection<T>, @Nullable LocalDate> end, Consumer<Collection<T>> restore) {}

    private final String texts;
    private final Verbs<T> verbs;
    private final PlanChange change;
    private final Moments moments;

    /** @param texts how the keys of its texts begin, as in {@code tables.} */
    Ends(String texts, Verbs<T> verbs, PlanChange change, Moments moments) {
        this.texts = texts;
        this.verbs = verbs;
        this.change = change;
        this.moments = moments;
    }

    /** Asks for the last day; {@code then} runs once it is written, and again after an undo. */
    void ask(PlaceScreen at, Collection<T> some, SerializableRunnable then) {
        new EndDialog(
                        Texts.of(texts + "end-title", some.size()),
                        Texts.of(texts + "end-text"),
                        at.today(),
                        (dialog, from) -> end(at, some, from, dialog, then))
                .open();
    }

    private void end(
            PlaceScreen at, Collection<T> some, @Nullable LocalDate from, EndDialog dialog, SerializableRunnable then) {
        change.save(
                at.restaurant(),
                () -> verbs.end().accept(some, from),
                () -> {
                    dialog.close();
                    then.run();
                    Toast.offer(ended(some.size(), from), Texts.of("undo"), () -> restore(some, then));
                },
                wrong -> dialog.refuse(words(wrong)));
    }

    private String ended(int how, @Nullable LocalDate from) {
        return Texts.of(texts + "ended-now", how, from == null ? "" : moments.date(from.minusDays(1)));
    }

    void restore(Collection<T> some, SerializableRunnable then) {
        try {
            verbs.restore().accept(some);
            then.run();
        } catch (BadInput wrong) {
            Toast.problem(words(wrong));
        }
    }

    private String words(RuntimeException wrong) {
        return switch (wrong) {
            case TablePromised promised -> Texts.of("tables.promised", promised.table(), parties(promised));
            case BadInput bad -> Texts.refusal(texts, bad, Texts.of("end.last-day"));
            default -> throw wrong;
        };
    }

    private String parties(TablePromised promised) {
        return promised.promises().stream()
                .map(one -> Texts.of("tables.promise", one.number(), moments.date(one.date())))
                .collect(Collectors.joining(", "));
    }
}
