package com.tableturner.reservation.ui.impact;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.reservation.Impacts;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes the edit; all bookings stay as they are. */
@Component
class GuardedChange implements PlanChange {

    private final Impacts impacts;

    GuardedChange(Impacts impacts) {
        this.impacts = impacts;
    }

    @Override
    public void save(long restaurantId, Runnable edit, Runnable saved, Consumer<RuntimeException> refused) {
        try {
            var actor = CurrentActor.get();
            impacts.apply(actor, impacts.preview(actor, restaurantId, edit), edit, List.of());
        } catch (RuntimeException wrong) {
            refused.accept(wrong);
            return;
        }
        saved.run();
    }
}
