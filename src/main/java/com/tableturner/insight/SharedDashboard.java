package com.tableturner.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One dashboard for all who look at the same: read once, and where something changes only that date is read again.
 * However many watch it, the database is asked once.
 */
final class SharedDashboard {

    /** Who look at the same: the filter, and the restaurants it comes to for the actor. */
    record Key(DashboardFilter filter, Scopes.Scope scope) {}

    private final Key key;
    private final FigureReader reader;
    private final Watch watch;
    private final Feed feed;
    private final Clock clock;
    private final Map<LocalDate, DayFigures> days = new ConcurrentHashMap<>();
    private final List<Consumer<Dashboard>> watchers = new CopyOnWriteArrayList<>();
    private final Set<LocalDate> dirty = new HashSet<>();
    private boolean news;
    private @Nullable LocalDate today;
    private List<Dashboard.QuietShift> quiet = List.of();
    private @Nullable Dashboard shown;

    SharedDashboard(Key key, FigureReader reader, Watch watch, Feed feed, Clock clock) {
        this.key = key;
        this.reader = reader;
        this.watch = watch;
        this.feed = feed;
        this.clock = clock;
    }

    boolean concerns(long restaurantId) {
        return key.scope().everything() || key.scope().places().stream().anyMatch(place -> place.id() == restaurantId);
    }

    boolean isWatched() {
        return !watchers.isEmpty();
    }

    void add(Consumer<Dashboard> watcher) {
        watchers.add(watcher);
    }

    void remove(Consumer<Dashboard> watcher) {
        watchers.remove(watcher);
    }

    /** The date must be read again before anything is shown. */
    void changed(LocalDate date) {
        synchronized (dirty) {
            dirty.add(date);
        }
    }

    /** Something happened that is in no figure. */
    void happened() {
        synchronized (dirty) {
            news = true;
        }
    }

    /** Everything must be read again. */
    synchronized void forget() {
        days.clear();
        today = null;
    }

    /** What is shown now; reads what is not known yet or has changed. */
    synchronized Dashboard current() {
        return shown != null && isUpToDate() ? shown : refresh();
    }

    private boolean isUpToDate() {
        synchronized (dirty) {
            return dirty.isEmpty() && !news && today().equals(today);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), key.scope().places().getFirst().zone());
    }

    private synchronized Dashboard refresh() {
        readChanged();
        var filter = key.filter();
        var places = key.scope().places();
        var now = today();
        if (!now.equals(today)) {
            today = now;
            quiet = watch.quiet(places, now);
        }
        var builder = new DashboardBuilder(filter, places, days);
        var demand = new DemandBuilder(filter, days);
        var built = new Dashboard(
                filter,
                places,
                now,
                clock.instant(),
                builder.tiles(),
                builder.heat(),
                builder.ranking(),
                pace(now),
                builder.arrivals(),
                demand.channels(),
                demand.parties(watch.tables(places, filter.to())),
                demand.refusals(),
                demand.waits(),
                watch.pressure(places, clock.instant()),
                quiet,
                feed.of(places));
        shown = built;
        return built;
    }

    private void readChanged() {
        synchronized (dirty) {
            days.keySet().removeAll(dirty);
            dirty.clear();
            news = false;
        }
        read(DashboardBuilder.dates(key.filter()));
    }

    private void read(List<LocalDate> dates) {
        var missing = dates.stream().filter(date -> !days.containsKey(date)).toList();
        if (!missing.isEmpty()) {
            days.putAll(reader.read(selection(), missing));
        }
    }

    private FigureReader.Selection selection() {
        return new FigureReader.Selection(key.scope(), key.filter().part());
    }

    private Dashboard.Pace pace(LocalDate now) {
        var builder = new PaceBuilder(days, key.filter().channel(), now);
        var date = builder.choose(key.filter().from(), key.filter().to());
        read(PaceBuilder.usual(date, now).toList());
        return builder.build(date);
    }

    /** Reads what has changed and tells all who watch. */
    void tell() {
        var dashboard = refresh();
        watchers.forEach(watcher -> watcher.accept(dashboard));
    }
}
