package com.tableturner.insight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles dates that are over, in small transactions, so that bookings hardly wait. */
@Component
class DaySettler implements Runnable {

    private static final int DATES_AT_ONCE = 31;

    private final SettledDays settled;
    private final RollUpRows rows;
    private final RollUpDates dates;
    private final TransactionTemplate transaction;

    DaySettler(SettledDays settled, RollUpRows rows, RollUpDates dates, TransactionTemplate transaction) {
        this.settled = settled;
        this.rows = rows;
        this.dates = dates;
        this.transaction = transaction;
    }

    /** Settles whatever is over and not settled; after an update of the product that may be everything. */
    @Override
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT25S")
    public void run() {
        dates.first()
                .ifPresent(first -> settled.missing(dates.restaurants(), first).forEach(this::settle));
    }

    private void settle(long restaurantId, List<LocalDate> missing) {
        for (var from = 0; from < missing.size(); from += DATES_AT_ONCE) {
            var some = missing.subList(from, Math.min(from + DATES_AT_ONCE, missing.size()));
            transaction.executeWithoutResult(begun -> {
                rows.lock(restaurantId);
                settled.settle(restaurantId, some, rows.stored(restaurantId, some));
            });
        }
    }
}
