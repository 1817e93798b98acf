package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SqlTypes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds restaurants and diners for tests, each with a name, cuisine and area nobody else has. */
@Component
class Houses {

    private static final AtomicLong COUNT = new AtomicLong();

    private final JdbcClient sql;
    private final SqlTypes types;
    private final TransactionTemplate transaction;

    Houses(JdbcClient sql, SqlTypes types, TransactionTemplate transaction) {
        this.sql = sql;
        this.types = types;
        this.transaction = transaction;
    }

    Plan house() {
        return new Plan();
    }

    Actor.Diner diner() {
        var number = COUNT.incrementAndGet();
        return new Actor.Diner(insert(
                "users",
                Map.of(
                        "phone_number", "+9180" + (10_000_000 + number),
                        "name", "Diner " + number,
                        "created_at", types.instant(Instant.EPOCH))));
    }

    /** What a test says of its restaurant. Open every day from 11:00 to 23:00 unless it names shifts. */
    final class Plan {

        private record Joined(List<Integer> positions, int min, int max) {}

        private final Map<String, Object> columns = new LinkedHashMap<>();
        private final List<Map<String, Object>> tables = new ArrayList<>();
        private final List<Joined> combinations = new ArrayList<>();
        private final List<Map<String, Object>> shifts = new ArrayList<>();

        private Plan() {
            var number = COUNT.incrementAndGet();
            set("name", "House " + number);
            set("slug", "house-" + number);
            set("cuisine", "Cuisine " + number);
            set("location", "Area " + number);
            set("city", "Bangalore");
            set("address", number + " Main Road");
            set("phone", "+918022220000");
            set("price_range", "₹₹");
            set("time_zone", "Asia/Kolkata");
            set("created_at", types.instant(Instant.EPOCH));
        }

        /** A column of the restaurant's row. */
        Plan set(String column, Object value) {
            columns.put(column, value);
            return this;
        }

        Plan tables(int... capacities) {
            for (var capacity : capacities) {
                table(capacity, 1, capacity, "online");
            }
            return this;
        }

        /** Where the tables said so far stand, in their order. */
        Plan areas(String... names) {
            for (var index = 0; index < names.length; index++) {
                tables.get(index).put("area", names[index]);
            }
            return this;
        }

        Plan table(int capacity, int min, int max, String sold) {
            tables.add(new LinkedHashMap<>(
                    Map.of("capacity", capacity, "min_party", min, "max_party", max, "sold", sold)));
            return this;
        }

        /** Lets the tables at these positions (from 0) be joined. */
        Plan joined(int min, int max, Integer... positions) {
            combinations.add(new Joined(List.of(positions), min, max));
            return this;
        }

        Plan shift(int start, int last, int end) {
            return shift(start, last, end, null, null);
        }

        Plan shift(int start, int last, int end, @Nullable Integer online, @Nullable Integer staff) {
            for (var weekday : DayOfWeek.values()) {
                shift(weekday, start, last, end, online, staff);
            }
            return this;
        }

        Plan shift(DayOfWeek weekday, int start, int last, int end, @Nullable Integer online, @Nullable Integer staff) {
            var shift = new LinkedHashMap<String, Object>();
            shift.put("name", "Shift from " + start);
            shift.put("weekday", weekday.getValue());
            shift.put("start_slot", start);
            shift.put("last_seating_slot", last);
            shift.put("end_slot", end);
            shift.put("pacing_online", online);
            shift.put("pacing_staff", staff);
            shifts.add(shift);
            return this;
        }

        /** At most this many covers start per half hour, online and through staff. */
        Plan pacing(int online, int staff) {
            return shift(0, 24, 28, online, staff);
        }

        House open() {
            if (shifts.isEmpty()) {
                shift(0, 24, 28);
            }
            return transaction.execute(status -> build());
        }

        private House build() {
            var id = insert("restaurants", columns);
            var tableIds = new ArrayList<Long>();
            for (var table : tables) {
                var row = new LinkedHashMap<>(table);
                row.put("restaurant_id", id);
                row.put("table_number", "T" + (tableIds.size() + 1));
                tableIds.add(insert("tables", row));
            }
            for (var joined : combinations) {
                join(id, joined, tableIds);
            }
            for (var shift : shifts) {
                var row = new LinkedHashMap<>(shift);
                row.put("restaurant_id", id);
                insert("shifts", row);
            }
            return new House(id, ZoneId.of((String) columns.get("time_zone")), tableIds);
        }

        private void join(long restaurantId, Joined joined, List<Long> tableIds) {
            var id = insert(
                    "table_combinations",
                    Map.of(
                            "restaurant_id",
                            restaurantId,
                            "name",
                            "Joined " + joined.positions(),
                            "min_party",
                            joined.min(),
                            "max_party",
                            joined.max()));
            for (var position : joined.positions()) {
                sql.sql("insert into table_combination_members (combination_id, table_id) values (?, ?)")
                        .params(id, tableIds.get(position))
                        .update();
            }
        }
    }

    /** Changes a column of the restaurant, as an edit would: the plan's version grows. */
    void edit(House house, String column, Object value) {
        sql.sql("update restaurants set plan_version = plan_version + 1, " + column + " = ? where id = ?")
                .params(value, house.id())
                .update();
    }

    private long insert(String table, Map<String, ?> columns) {
        var names = List.copyOf(columns.keySet());
        var marks = String.join(", ", names.stream().map(name -> "?").toList());
        return sql.sql("insert into " + table + " (" + String.join(", ", names) + ") values (" + marks
                        + ") returning id")
                .params(names.stream().map(columns::get).map(this::bound).toList())
                .query(Long.class)
                .single();
    }

    private Object bound(@Nullable Object value) {
        return value instanceof LocalDate date ? types.date(date) : value;
    }
}
