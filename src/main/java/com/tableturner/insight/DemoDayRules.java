package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that one restaurant's date must obey. */
final class DemoDayRules {

    private final ReadingSql reading;
    private final SqlTypes types;
    private final RestaurantPlan plan;
    private final LocalDate date;
    private final long firstReservation;
    private final List<String> broken = new ArrayList<>();

    private record Stored(long id, int slot, int slots, int party, String status, String channel, List<Long> tables) {}

    /**
     * @param firstReservation the id of the first reservation that was made up
     */
    DemoDayRules(ReadingSql reading, SqlTypes types, RestaurantPlan plan, LocalDate date, long firstReservation) {
        this.reading = reading;
        this.types = types;
        this.firstReservation = firstReservation;
        this.plan = plan;
        this.date = date;
    }

    List<String> broken() {
        var covers = new HashMap<Integer, Integer>();
        for (var party : stored()) {
            tables(party);
            rows(party);
            if (!party.status().equals("cancelled") && !party.channel().equals("walk_in")) {
                covers.merge(party.slot(), party.party(), Integer::sum);
            }
        }
        covers.forEach(this::pacing);
        return broken;
    }

    private List<Stored> stored() {
        var key = new Object[] {plan.id(), types.date(date)};
        Map<Long, List<Long>> tables = new HashMap<>();
        reading.sql("select t.reservation_id, t.table_id from reservation_tables t join reservations r"
                        + " on r.id = t.reservation_id where r.restaurant_id = ? and r.date = ? order by 2")
                .params(key)
                .query(row -> {
                    tables.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getLong(2));
                });
        return reading.sql("select id, slot_order, slot_count, party_size, status, channel from reservations"
                        + " where restaurant_id = ? and date = ? and id >= " + firstReservation)
                .params(key)
                .query((row, number) -> new Stored(
                        row.getLong(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        tables.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    private void tables(Stored party) {
        var fits = plan.on(date).units().stream()
                .filter(unit -> unit.tableIds().equals(party.tables()))
                .anyMatch((SeatingUnit unit) -> unit.fits(party.party()));
        if (!fits) {
            broken.add("party " + party + " does not fit its tables");
        }
        if (plan.on(date).shiftAt(party.slot()) == null
                || party.slots() != plan.rules().turnSlots(party.party())) {
            broken.add("party " + party + " is outside the hours or stays too long");
        }
    }

    private void rows(Stored party) {
        var slots = reading.sql("select table_id, slot_order from table_occupancy where restaurant_id = ?"
                        + " and date = ? and reservation_id = ? order by table_id, slot_order")
                .params(plan.id(), types.date(date), party.id())
                .query((row, number) -> row.getLong(1) * SlotGrid.SLOTS + row.getInt(2))
                .list();
        var each = slots.size() / Math.max(1, party.tables().size());
        var expected = new ArrayList<Long>();
        for (var table : party.tables()) {
            for (var slot = party.slot(); slot < party.slot() + each; slot++) {
                expected.add(table * SlotGrid.SLOTS + slot);
            }
        }
        var right = switch (party.status()) {
            case "confirmed" -> each == party.slots();
            case "completed" -> each >= 1 && each <= party.slots();
            default -> each == 0;
        };
        if (!right || !expected.equals(slots)) {
            broken.add("party " + party + " has the rows " + slots);
        }
    }

    private void pacing(int slot, int covers) {
        var shift = plan.on(date).shiftAt(slot);
        var limit = shift == null ? null : shift.pacingStaff();
        if (limit != null && covers > limit) {
            broken.add(covers + " covers start at slot " + slot + " of " + date + " where " + limit + " may");
        }
    }
}
