package com.tableturner.reservation.ui.impact;

import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.Impact;
import com.tableturner.reservation.Impact.Answer;
import com.tableturner.reservation.Impacts;
import com.tableturner.reservation.Refused;
import com.tableturner.restaurant.Catalogue;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes an edit at once where every booking keeps its place, and asks about those that would not. */
@Component
class GuardedChange implements PlanChange {

    private final Impacts impacts;
    private final Catalogue catalogue;
    private final Moments moments;

    GuardedChange(Impacts impacts, Catalogue catalogue, Moments moments) {
        this.impacts = impacts;
        this.catalogue = catalogue;
        this.moments = moments;
    }

    @Override
    public void save(long restaurantId, Runnable edit, Runnable saved, Consumer<RuntimeException> refused) {
        try {
            var impact = preview(restaurantId, edit);
            if (impact.isNone()) {
                impacts.apply(CurrentActor.get(), impact, edit, List.of());
            } else {
                new Question(edit, saved, refused).ask(impact);
                return;
            }
        } catch (RuntimeException wrong) {
            refused.accept(wrong);
            return;
        }
        saved.run();
    }

    private Impact preview(long restaurantId, Runnable edit) {
        return impacts.preview(CurrentActor.get(), restaurantId, edit);
    }

    /** One edit that waits for its answers. */
    private final class Question {

        private final Runnable edit;
        private final Runnable saved;
        private final Consumer<RuntimeException> refused;

        Question(Runnable edit, Runnable saved, Consumer<RuntimeException> refused) {
            this.edit = edit;
            this.saved = saved;
            this.refused = refused;
        }

        void ask(Impact impact) {
            var house = catalogue.byId(impact.restaurantId()).orElseThrow();
            var words = new Words(moments, house.name(), house.phone());
            var open = new ImpactDialog[1];
            open[0] = new ImpactDialog(
                    impact, words, () -> preview(impact.restaurantId(), edit), decided -> write(open[0], decided));
            open[0].open();
        }

        private void write(ImpactDialog dialog, ImpactDialog.Decided decided) {
            try {
                impacts.apply(CurrentActor.get(), decided.seen(), edit, decided.choices());
            } catch (ChangedMeanwhile | Refused again) {
                throw again; // the dialog says so
            } catch (RuntimeException wrong) {
                dialog.close();
                refused.accept(wrong);
                return;
            }
            dialog.close();
            saved.run();
            say(decided);
        }

        private void say(ImpactDialog.Decided decided) {
            var moved = count(decided, Answer.MOVE);
            var cancelled = count(decided, Answer.CANCEL);
            Toast.say(
                    Words.of("done", moved, cancelled, decided.seen().affected().size() - moved - cancelled));
        }

        private static long count(ImpactDialog.Decided decided, Answer answer) {
            return decided.choices().stream()
                    .filter(choice -> choice.answer() == answer)
                    .count();
        }
    }
}
