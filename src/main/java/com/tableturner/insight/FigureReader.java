package com.tableturner.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Reads dates: what is settled from {@link SettledDays}, all else from the roll-ups. A year is read in pieces, by a few
 * readers at once; when something changes, its date alone is read again. Nothing depends on what lies outside the dates.
 */
@Component
class FigureReader implements DisposableBean {

    private static final int READERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);
    private static final int MOST_DATES_AT_ONCE = 32;

    private final SettledDays settled;
    private final DetailReader details;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().name("figures-", 0).daemon().factory());

    FigureReader(SettledDays settled, DetailReader details) {
        this.settled = settled;
        this.details = details;
    }

    /** Which rows count. */
    record Selection(Scopes.Scope scope, @Nullable DayPart part) {

        /** To be added to a condition. */
        String restaurants() {
            return scope.everything()
                    ? ""
                    : only(scope.places().stream().map(Place::id).toList());
        }

        /** The same without those that are known. */
        String restaurantsBut(Set<Long> known) {
            return known.isEmpty()
                    ? restaurants()
                    : only(scope.places().stream()
                            .map(Place::id)
                            .filter(id -> !known.contains(id))
                            .toList());
        }

        private static String only(Collection<Long> ids) {
            return " and restaurant_id in ("
                    + ids.stream().map(id -> Long.toString(id)).collect(Collectors.joining(", ")) + ")";
        }
    }

    /** The figures of each of these dates. */
    Map<LocalDate, DayFigures> read(Selection selection, Collection<LocalDate> dates) {
        var days = new ConcurrentHashMap<LocalDate, DayFigures>();
        var tasks = pieces(dates).stream()
                .<Callable<Void>>map(piece -> () -> {
                    days.putAll(piece(selection, piece));
                    return null;
                })
                .toList();
        try {
            for (var task : readers.invokeAll(tasks)) {
                task.get();
            }
            return days;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    /** Dates without gaps, in pieces that keep all readers busy. */
    private static List<List<LocalDate>> pieces(Collection<LocalDate> dates) {
        var sorted = new TreeSet<>(dates);
        var most = Math.clamp(Math.ceilDiv(sorted.size(), 2 * READERS), 1, MOST_DATES_AT_ONCE);
        var pieces = new ArrayList<List<LocalDate>>();
        for (var date : sorted) {
            var last = pieces.isEmpty() ? List.<LocalDate>of() : pieces.getLast();
            if (last.isEmpty()
                    || last.size() == most
                    || !last.getLast().plusDays(1).equals(date)) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(date);
        }
        return pieces;
    }

    private Map<LocalDate, DayFigures> piece(Selection selection, List<LocalDate> dates) {
        var days = new TreeMap<LocalDate, DayFigures>();
        dates.forEach(date -> days.put(date, new DayFigures()));
        var found = settled.read(selection, days);
        days.forEach((date, day) -> {
            var known = found.getOrDefault(date, Set.of());
            if (known.size() < selection.scope().places().size()) {
                details.add(day, date, selection.restaurantsBut(known), selection.part());
            }
        });
        details.addDemand(days, selection);
        return days;
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }
}
