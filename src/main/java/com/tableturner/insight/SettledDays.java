package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Dates that are over, a row for each restaurant: {@code settled_days} says the same as the roll-ups, in a form that is
 * read ten times as fast. A row is taken away in the transaction that changes its roll-ups, so one that is there is right.
 */
@Component
class SettledDays {

    static final List<String> COLUMNS = List.of("date", "restaurant_id", "figures");
    static final String INSERT = "insert into settled_days (date, restaurant_id, figures) values (?, ?, ?)";
    /** Before this many days have passed, hosts still complete what they did not mark, and reports are corrected. */
    private static final int SETTLED_AFTER = 2;

    private final ReadingSql reading;
    private final JdbcTemplate sql;
    private final SqlTypes types;
    private final Clock clock;

    SettledDays(ReadingSql reading, DataSource database, SqlTypes types, Clock clock) {
        this.reading = reading;
        this.sql = new JdbcTemplate(database);
        this.types = types;
        this.clock = clock;
    }

    /** The last date that may be settled, wherever the restaurant is. */
    LocalDate last() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(SETTLED_AFTER);
    }

    /** Takes these dates away before their roll-ups change; joins the running transaction. */
    void forget(long restaurantId, Collection<LocalDate> dates) {
        var last = last();
        for (var date : dates) {
            if (!date.isAfter(last)) {
                sql.update(
                        "delete from settled_days where date = ? and restaurant_id = ?",
                        types.date(date),
                        restaurantId);
            }
        }
    }

    /** Puts dates in as their roll-ups are; those without any are empty. The restaurant must be locked. */
    void settle(long restaurantId, List<LocalDate> dates, Map<LocalDate, DayTally.Rows> stored) {
        forget(restaurantId, dates);
        sql.batchUpdate(
                INSERT,
                dates.stream()
                        .map(date -> new Object[] {
                            types.date(date),
                            restaurantId,
                            PackedDay.pack(stored.getOrDefault(date, DayTally.Rows.NONE))
                        })
                        .toList());
    }

    /** Which dates that are over are not settled, by restaurant. */
    Map<Long, List<LocalDate>> missing(Collection<Long> restaurants, LocalDate first) {
        var last = last();
        var counts = new HashMap<LocalDate, Integer>();
        reading.sql("select date, count(*) from settled_days where date between ? and ? group by date")
                .params(types.date(first), types.date(last))
                .query(row -> {
                    counts.put(types.readDate(row, "date"), row.getInt(2));
                });
        var missing = new TreeMap<Long, List<LocalDate>>();
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (counts.getOrDefault(date, 0) < restaurants.size()) {
                var known = counts.containsKey(date) ? settled(date) : Set.<Long>of();
                for (var id : restaurants) {
                    if (!known.contains(id)) {
                        missing.computeIfAbsent(id, key -> new ArrayList<>()).add(date);
                    }
                }
            }
        }
        return missing;
    }

    private Set<Long> settled(LocalDate date) {
        return new HashSet<>(reading.sql("select restaurant_id from settled_days where date = ?")
                .param(types.date(date))
                .query((row, number) -> row.getLong(1))
                .list());
    }

    /** Which of these dates are settled, but not as they were counted. */
    Set<LocalDate> wrong(long restaurantId, Map<LocalDate, DayTally.Rows> counted) {
        var wrong = new HashSet<LocalDate>();
        var over = new TreeMap<>(counted).headMap(last(), true);
        over.forEach(
                (date, rows) -> reading.sql("select figures from settled_days where date = ? and restaurant_id = ?")
                        .params(types.date(date), restaurantId)
                        .query((row, number) -> Objects.requireNonNull(row.getBytes(1)))
                        .optional()
                        .filter(PackedDay::isUnderstood)
                        .filter(packed -> !Arrays.equals(packed, PackedDay.pack(rows)))
                        .ifPresent(other -> wrong.add(date)));
        return wrong;
    }

    /** Adds what is settled of these dates, both inclusive, to the figures of each, and says of whom it was. */
    Map<LocalDate, Set<Long>> read(FigureReader.Selection selection, Map<LocalDate, DayFigures> days) {
        var dates = new ArrayList<>(days.keySet());
        var found = new HashMap<LocalDate, Set<Long>>();
        if (dates.getFirst().isAfter(last())) {
            return found;
        }
        reading.sql("select date, restaurant_id, figures from settled_days where date between ? and ?"
                        + selection.restaurants())
                .params(types.date(dates.getFirst()), types.date(dates.getLast()))
                .query(row -> {
                    var date = types.readDate(row, "date");
                    var restaurant = row.getLong(2);
                    var packed = Objects.requireNonNull(row.getBytes(3));
                    if (PackedDay.isUnderstood(packed)) {
                        found.computeIfAbsent(date, key -> new HashSet<>()).add(restaurant);
                        PackedDay.addTo(Objects.requireNonNull(days.get(date)), restaurant, selection.part(), packed);
                    }
                });
        return found;
    }
}
