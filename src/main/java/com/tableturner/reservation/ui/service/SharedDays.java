package com.tableturner.reservation.ui.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.reservation.ServiceDays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Reads a day once for all screens that show it, and puts it into words once: twenty hosts on one shift cost one read a
 * change. What was read counts until something changes at the restaurant, or the minute does.
 */
@Component
class SharedDays {

    private static final int KEPT = 200;
    private static final Duration UNUSED = Duration.ofMinutes(5);
    private static final int SECONDS = 60;

    private final ServiceDays days;
    private final DoorQueue queue;
    private final Clock clock;
    private final Map<Long, Long> changes = new ConcurrentHashMap<>();
    private final Cache<Key, Shared> shared =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(UNUSED).build();

    SharedDays(ServiceDays days, DoorQueue queue, Clock clock) {
        this.days = days;
        this.queue = queue;
        this.clock = clock;
    }

    private record Key(long restaurantId, LocalDate date) {}

    /** How often the restaurant has changed, and the minute. */
    private record Moment(long changes, long minute) {}

    /** A day with everything that does not depend on who looks at it. */
    record Shared(
            ServiceDay day,
            List<TimelineData.Block> blocks,
            List<DoorQueue.Waiting> queue,
            DoorQueue.Kept kept,
            Moment moment) {}

    /** The day as it is, read anew: other instances change it too. */
    Shared read(Actor actor, long restaurantId, LocalDate date) {
        var read = readAt(actor, restaurantId, date, now(restaurantId));
        shared.put(new Key(restaurantId, read.day().date()), read);
        return read;
    }

    /** The day as it was last read, unless it has changed since. */
    Shared current(Actor actor, long restaurantId, LocalDate date) {
        if (!actor.serves(restaurantId)) {
            throw new NotAllowed("Only the restaurant's staff see its service");
        }
        var now = now(restaurantId);
        return shared.asMap()
                .compute(
                        new Key(restaurantId, date),
                        (key, known) -> known != null && known.moment().equals(now)
                                ? known
                                : readAt(actor, restaurantId, date, now));
    }

    /** Something changed at the restaurant; called before any screen is told. */
    void changed(long restaurantId) {
        changes.merge(restaurantId, 1L, Long::sum);
    }

    private Moment now(long restaurantId) {
        return new Moment(
                changes.getOrDefault(restaurantId, 0L), clock.instant().getEpochSecond() / SECONDS);
    }

    private Shared readAt(Actor actor, long restaurantId, LocalDate date, Moment moment) {
        var day = days.day(actor, restaurantId, date);
        var today = day.isToday();
        return new Shared(
                day,
                TimelineData.blocks(day),
                today ? queue.waiting(actor, restaurantId) : List.of(),
                today ? queue.kept(actor, restaurantId) : new DoorQueue.Kept(0, 0, 0),
                moment);
    }
}
