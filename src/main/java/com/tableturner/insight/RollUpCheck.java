package com.tableturner.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares, each night, the roll-ups of the last days and of what lies ahead with the book. What differs is counted afresh,
 * and said: in the log, and until the next night in the health, as {@code MENDED}. The application stays up: figures that
 * were wrong are no reason to stop taking bookings.
 */
@Component
class RollUpCheck implements HealthIndicator, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RollUpCheck.class);
    private static final Status MENDED =
            new Status("MENDED", "Figures of some dates were wrong and were counted afresh");
    private static final int DAYS_BACK = 8;
    private static final int NAMED = 10;

    private final RollUpKeeper keeper;
    private final Clock clock;
    private volatile @Nullable Night last;

    RollUpCheck(RollUpKeeper keeper, Clock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    private record Night(Instant at, List<RollUpKeeper.Difference> mended) {}

    @Override
    @Scheduled(cron = "0 30 21 * * *", zone = "UTC")
    public void run() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var mended = keeper.mend(today.minusDays(DAYS_BACK), today.plusDays(RollUps.DAYS_AHEAD));
        for (var day : mended) {
            LOG.warn(
                    "The roll-ups of restaurant {} on {} were not right and were counted afresh",
                    day.restaurantId(),
                    day.date());
        }
        LOG.info("The roll-ups were compared with the book: {} restaurant-days differed", mended.size());
        last = new Night(clock.instant(), mended);
    }

    @Override
    public Health health() {
        var night = last;
        if (night == null) {
            return Health.up().withDetail("compared", "not yet").build();
        }
        return (night.mended().isEmpty() ? Health.up() : Health.status(MENDED))
                .withDetail("compared", night.at())
                .withDetail("differed", night.mended().size())
                .withDetail("first", night.mended().stream().limit(NAMED).toList())
                .build();
    }
}
