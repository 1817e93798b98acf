package com.tableturner.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.reservation.DayChanged;
import com.tableturner.reservation.OccupancyChanged;
import com.tableturner.restaurant.RestaurantEdited;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Figures for managers, of the restaurants they may see and no other. Everyone who looks at the same shares one
 * dashboard, which follows each change within a second.
 *
 * <p>All methods throw {@link NotAllowed} to those who are neither manager nor admin.
 */
@Service
public class Dashboards {

    private static final Logger LOG = LoggerFactory.getLogger(Dashboards.class);
    private static final long GATHER_MILLIS = 300;
    private static final int UNWATCHED_KEPT = 20;

    private final Scopes scopes;
    private final FigureReader reader;
    private final Watch watch;
    private final Feed feed;
    private final Clock clock;
    private final Cache<SharedDashboard.Key, SharedDashboard> recent = Caffeine.newBuilder()
            .maximumSize(UNWATCHED_KEPT)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final Map<SharedDashboard.Key, SharedDashboard> watched = new ConcurrentHashMap<>();
    private final Set<SharedDashboard> due = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("dashboards").daemon().factory());

    Dashboards(Scopes scopes, FigureReader reader, Watch watch, Feed feed, Clock clock) {
        this.scopes = scopes;
        this.reader = reader;
        this.watch = watch;
        this.feed = feed;
        this.clock = clock;
    }

    /** The restaurants the actor may see figures of, by name. */
    public List<Place> places(Actor actor) {
        return scopes.of(actor);
    }

    /** Today, where the actor's restaurants are. */
    public LocalDate today(Actor actor) {
        var zone = places(actor).stream().findFirst().map(Place::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * What the filter asks for.
     *
     * @throws DashboardRefused if it makes no sense, or asks for restaurants that are not the actor's
     */
    public Dashboard show(Actor actor, DashboardFilter filter) {
        return shared(actor, filter).current();
    }

    /**
     * Calls the watcher with a new dashboard after each change, on a thread of its own, until the returned action is run.
     *
     * @throws DashboardRefused as {@link #show}
     */
    public Runnable watch(Actor actor, DashboardFilter filter, Consumer<Dashboard> watcher) {
        var key = key(actor, filter);
        var shared = Objects.requireNonNull(watched.compute(key, (same, known) -> {
            var dashboard = known != null ? known : shared(key);
            dashboard.add(watcher);
            return dashboard;
        }));
        return () -> watched.computeIfPresent(key, (same, known) -> {
            shared.remove(watcher);
            return shared.isWatched() ? known : null;
        });
    }

    private SharedDashboard.Key key(Actor actor, DashboardFilter filter) {
        return new SharedDashboard.Key(filter, scopes.of(actor, filter));
    }

    private SharedDashboard shared(Actor actor, DashboardFilter filter) {
        return shared(key(actor, filter));
    }

    private SharedDashboard shared(SharedDashboard.Key key) {
        return recent.get(
                key, missing -> watched.getOrDefault(missing, new SharedDashboard(key, reader, watch, feed, clock)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(OccupancyChanged change) {
        concerned(change.restaurantId()).forEach(dashboard -> {
            dashboard.changed(change.date());
            soon(dashboard);
        });
    }

    /** Of the queue at the door too, whose waits are read with the date. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(DayChanged change) {
        concerned(change.restaurantId()).forEach(dashboard -> {
            if (change.date().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
                dashboard.happened();
            } else {
                dashboard.changed(change.date());
            }
            soon(dashboard);
        });
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void edited(RestaurantEdited edit) {
        concerned(edit.restaurantId()).forEach(dashboard -> {
            worker.execute(dashboard::forget);
            soon(dashboard);
        });
    }

    @EventListener
    void refused(RefusalCounter.RefusalsAdded added) {
        concerned(added.restaurantId()).forEach(dashboard -> {
            dashboard.changed(added.date());
            soon(dashboard);
        });
    }

    private Stream<SharedDashboard> concerned(long restaurantId) {
        return Stream.concat(watched.values().stream(), recent.asMap().values().stream())
                .distinct()
                .filter(dashboard -> dashboard.concerns(restaurantId));
    }

    /** Changes that come close together are told together. */
    private void soon(SharedDashboard dashboard) {
        if (dashboard.isWatched() && due.add(dashboard)) {
            worker.schedule(() -> tell(dashboard), GATHER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(SharedDashboard dashboard) {
        due.remove(dashboard);
        try {
            dashboard.tell();
        } catch (RuntimeException failed) {
            LOG.warn("A dashboard could not be brought up to date; the next change will try again", failed);
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
