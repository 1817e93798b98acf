package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table-slot that has an owner keeps it, whichever write wants it and whatever that write believes. */
abstract class TheftContract extends CoreTest {

    /** Every way to come by a table-slot. */
    enum Way {
        BOOK,
        BOOK_BY_STAFF,
        BOOK_A_COMBINATION,
        HOLD,
        REQUEST,
        APPROVE,
        CHANGE,
        CHANGE_TO_A_NAMED_TABLE,
        SEAT_EARLY,
        SEAT_ELSEWHERE,
        EXTEND,
        WALK_IN,
        WALK_IN_AT_A_NAMED_TABLE,
        UNDO_A_CANCEL,
        UNDO_A_NO_SHOW,
        UNDO_A_FINISH,
        ARRIVE_AFTER_ALL,
        CLOSE_OUT
    }

    private House house() {
        return houses.house()
                .tables(4, 4)
                .joined(5, 8, 0, 1)
                .set("online_max_party", 6)
                .open();
    }

    /** All that has to be there before, done; what wants the table-slot, not yet. */
    private ThrowingCallable prepare(Way way, House house) {
        var host = house.host();
        return switch (way) {
            case BOOK -> () -> book(house, TODAY, SEVEN, 2);
            case BOOK_BY_STAFF -> () -> book(host, house, TODAY, SEVEN, 2);
            case BOOK_A_COMBINATION -> () -> book(house, TODAY, SEVEN, 6);
            case HOLD -> () -> bookings.hold(houses.diner(), at(house, TODAY, SEVEN, 2));
            case REQUEST -> () -> bookings.request(houses.diner(), request(at(house, TODAY, SEVEN, 8)));
            case APPROVE -> approveLater(house);
            case CHANGE -> {
                var booked = book(host, house, TODAY, SEVEN, 2);
                yield () -> bookings.change(host, change(booked, TODAY, LocalTime.of(20, 0), 2));
            }
            case CHANGE_TO_A_NAMED_TABLE -> {
                var booked = book(host, house, TODAY, SEVEN, 2);
                yield () -> bookings.change(host, change(booked, TODAY, SEVEN, 2, house.table(1)));
            }
            case WALK_IN -> () -> hosts.walkIn(host, new WalkInRequest(key(), house.id(), 2, "", List.of()));
            case WALK_IN_AT_A_NAMED_TABLE ->
                () -> hosts.walkIn(host, new WalkInRequest(key(), house.id(), 2, "", List.of(house.table(1))));
            case CLOSE_OUT ->
                () -> closeOuts.close(host, new CloseOutRequest(house.id(), TODAY, null, 0, 48, "Painting"));
            default -> prepareFloor(way, house, book(host, house, TODAY, LocalTime.of(12, 30), 2));
        };
    }

    private ThrowingCallable approveLater(House house) {
        var full = house.tables().stream()
                .map(table -> closeOuts.close(
                        house.host(), new CloseOutRequest(house.id(), TODAY, table, 16, 17, "For a moment")))
                .toList();
        var asked = bookings.request(houses.diner(), request(at(house, TODAY, SEVEN, 8)));
        full.forEach(closeOut -> closeOuts.lift(house.host(), house.id(), closeOut));
        return () -> hosts.approve(house.host(), step(asked));
    }

    private ThrowingCallable prepareFloor(Way way, House house, ReservationDetails booked) {
        var host = house.host();
        switch (way) {
            case SEAT_EARLY -> {
                return () -> hosts.seat(host, step(booked), List.of());
            }
            case SEAT_ELSEWHERE -> {
                return () -> hosts.seat(host, step(booked), List.of(house.table(1)));
            }
            case EXTEND -> {
                return () -> hosts.extend(host, step(booked), 2);
            }
            case UNDO_A_CANCEL -> bookings.cancel(host, step(booked));
            case UNDO_A_NO_SHOW -> hosts.noShow(host, step(booked));
            case UNDO_A_FINISH -> {
                hosts.seat(host, step(booked), List.of());
                hosts.finish(host, step(booked));
            }
            case ARRIVE_AFTER_ALL -> {
                hosts.noShow(host, step(booked));
                return () -> hosts.arrived(host, step(booked));
            }
            default -> throw new IllegalArgumentException(way.name());
        }
        return () -> hosts.undo(host, step(booked));
    }

    @ParameterizedTest
    @EnumSource
    void keepsItsOwner(Way way) {
        var house = house();
        var attempt = prepare(way, house);
        var thief = closure(house);
        for (var table : house.tables()) {
            for (var slot = 0; slot < 48; slot++) {
                sql.sql("insert into table_occupancy (restaurant_id, date, table_id, slot_order, closure_id)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(house.id(), types.date(TODAY), table, slot, thief)
                        .update();
            }
        }
        var before = owners(house, TODAY);

        var thrown = catchThrowable(attempt);

        assertThat(owners(house, TODAY)).isEqualTo(before).hasSize(96);
        if (way != Way.REQUEST) { // which may wait for the restaurant's yes without tables
            assertThat(thrown).isInstanceOf(Refused.class).hasMessage("NO_TABLE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAnOwnerWhoCameBetweenTheLookAndTheInsert(Way way) {
        var house = house();
        var attempt = prepare(way, house);
        var before = owners(house, TODAY);
        var reservations = count("reservations where restaurant_id = ?", house.id());
        var statuses = statuses(house);
        letSomebodyBeFaster(closure(house));
        try {
            assertThat(catchThrowable(attempt)).isInstanceOf(Refused.class).hasMessage("NO_TABLE");
        } finally {
            letNobodyBeFaster();
        }
        assertThat(owners(house, TODAY)).isEqualTo(before);
        assertThat(statuses(house)).isEqualTo(statuses);
        assertThat(count("reservations where restaurant_id = ?", house.id())).isEqualTo(reservations);
    }

    @Test
    void keepsAnOwnerWhoCameByTheTableOfAHold() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        sql.sql("update table_occupancy set hold_id = null, held_until = null, closure_id = ?"
                        + " where restaurant_id = ? and slot_order = 17")
                .params(closure(house), house.id())
                .update();
        var before = owners(house, FRIDAY);

        assertThat(reason(() -> bookings.book(
                        diner,
                        new BookingRequest(key(), at(house, FRIDAY, SEVEN, 2), "Asha", "", held.token(), Channel.WEB))))
                .isEqualTo(Reason.NO_TABLE);

        assertThat(owners(house, FRIDAY)).isEqualTo(before);
    }

    private List<String> statuses(House house) {
        return sql.sql("select reservation_id || status || date || time_slot || version from reservations"
                        + " where restaurant_id = ? order by id")
                .param(house.id())
                .query(String.class)
                .list();
    }

    /** A close-out of another day, to own rows with. */
    private long closure(House house) {
        return closeOuts.close(
                house.host(), new CloseOutRequest(house.id(), TODAY.plusDays(20), house.table(0), 0, 1, "Thief"));
    }

    /** From now on each row that anybody inserts is there already. */
    private void letSomebodyBeFaster(long closure) {
        var insert = "insert into table_occupancy (restaurant_id, date, table_id, slot_order, closure_id)"
                + " values (new.restaurant_id, new.date, new.table_id, new.slot_order, " + closure + ")"
                + " on conflict do nothing;";
        var unlessItself = "when (new.closure_id is null or new.closure_id <> " + closure + ")";
        if (types.isSqlite()) {
            sql.sql("create trigger faster before insert on table_occupancy " + unlessItself + " begin " + insert
                            + " end")
                    .update();
        } else {
            sql.sql("create function be_faster() returns trigger language plpgsql as $$ begin " + insert
                            + " return new; end $$")
                    .update();
            sql.sql("create trigger faster before insert on table_occupancy for each row " + unlessItself
                            + " execute function be_faster()")
                    .update();
        }
    }

    private void letNobodyBeFaster() {
        if (types.isSqlite()) {
            sql.sql("drop trigger faster").update();
        } else {
            sql.sql("drop trigger faster on table_occupancy").update();
            sql.sql("drop function be_faster").update();
        }
    }
}
