package com.tableturner.restaurant;

import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes catalogue entries as rows: each restaurant with nine tables, its combinations and its weekly shifts. */
@Component
class CatalogueRows {

    private static final List<Integer> SEATS = List.of(2, 2, 2, 4, 4, 4, 6, 6, 6);
    private static final List<String> SIX_TOP_PAIRS = List.of("T7+T8", "T7+T9", "T8+T9");

    private final JdbcTemplate jdbc;
    private final SqlTypes types;
    private final Clock clock;

    CatalogueRows(JdbcTemplate jdbc, SqlTypes types, Clock clock) {
        this.jdbc = jdbc;
        this.types = types;
        this.clock = clock;
    }

    /** Joins the running transaction. The database must hold no restaurant yet. */
    void insert(List<CatalogueEntry> entries) {
        insertRestaurants(entries);
        var ids = idsBySlug();
        insertTables(entries, ids);
        insertCombinations(entries, ids);
        insertShifts(entries, ids);
    }

    private void insertRestaurants(List<CatalogueEntry> entries) {
        var now = types.instant(clock.instant());
        var rows = entries.stream().map(entry -> restaurant(entry, now)).toList();
        jdbc.batchUpdate("""
                insert into restaurants (name, slug, cuisine, location, city, address, phone, rating, price_range,
                    cost_for_two, description, specialities, dietary, occasions, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static @Nullable Object[] restaurant(CatalogueEntry entry, Object now) {
        return new @Nullable Object[] {
            entry.name(),
            entry.slug(),
            entry.cuisine(),
            entry.location(),
            entry.city(),
            entry.address(),
            entry.phone(),
            entry.rating(),
            entry.priceRange(),
            entry.costForTwo(),
            entry.description(),
            String.join(";", entry.specialities()),
            String.join(";", entry.dietary()),
            String.join(";", entry.occasions()),
            now
        };
    }

    private Map<String, Long> idsBySlug() {
        var ids = new HashMap<String, Long>();
        jdbc.query("select id, slug from restaurants", row -> {
            ids.put(row.getString("slug"), row.getLong("id"));
        });
        return ids;
    }

    private void insertTables(List<CatalogueEntry> entries, Map<String, Long> ids) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var entry : entries) {
            for (var i = 0; i < SEATS.size(); i++) {
                var seats = SEATS.get(i);
                rows.add(new @Nullable Object[] {ids.get(entry.slug()), "T" + (i + 1), seats, seats, area(entry, seats)
                });
            }
        }
        jdbc.batchUpdate("""
                insert into tables (restaurant_id, table_number, capacity, min_party, max_party, area)
                values (?, ?, ?, 1, ?, ?)""", rows);
    }

    /** Tables of one size stand together, so that those of a combination do: two-tops in the first area. */
    private static @Nullable String area(CatalogueEntry entry, int seats) {
        var areas = entry.areas();
        return areas.isEmpty() ? null : areas.get(Math.min(seats / 2 - 1, areas.size() - 1));
    }

    private void insertCombinations(List<CatalogueEntry> entries, Map<String, Long> ids) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var entry : entries) {
            if (entry.combine()) {
                SIX_TOP_PAIRS.forEach(pair -> rows.add(new @Nullable Object[] {ids.get(entry.slug()), pair}));
            }
        }
        jdbc.batchUpdate("""
                insert into table_combinations (restaurant_id, name, min_party, max_party)
                values (?, ?, 7, 10)""", rows);
        jdbc.update("""
                insert into table_combination_members (combination_id, table_id)
                select c.id, t.id from table_combinations c join tables t on t.restaurant_id = c.restaurant_id
                where '+' || c.name || '+' like '%+' || t.table_number || '+%'""");
    }

    private void insertShifts(List<CatalogueEntry> entries, Map<String, Long> ids) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var entry : entries) {
            for (var day : DayOfWeek.values()) {
                if (!entry.closedOn().contains(day)) {
                    entry.periods().forEach(period -> rows.add(shift(ids.get(entry.slug()), day, period)));
                }
            }
        }
        jdbc.batchUpdate("""
                insert into shifts (restaurant_id, name, weekday, start_slot, last_seating_slot, end_slot,
                    pacing_online, pacing_staff)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static @Nullable Object[] shift(@Nullable Long restaurantId, DayOfWeek day, ServicePeriod period) {
        return new @Nullable Object[] {
            restaurantId,
            period.name(),
            day.getValue(),
            period.startSlot(),
            period.lastSeatingSlot(),
            period.endSlot(),
            period.pacingOnline(),
            period.pacingStaff()
        };
    }
}
