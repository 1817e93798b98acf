package com.tableturner.reservation.ui.impact;

import com.tableturner.base.ui.PlanChange;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the edit in one transaction. */
@Component
class GuardedChange implements PlanChange {

    private final TransactionTemplate transaction;

    GuardedChange(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void save(long restaurantId, Runnable edit, Runnable saved, Consumer<RuntimeException> refused) {
        try {
            transaction.executeWithoutResult(running -> edit.run());
        } catch (RuntimeException wrong) {
            refused.accept(wrong);
            return;
        }
        saved.run();
    }
}
