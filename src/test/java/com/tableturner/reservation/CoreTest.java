package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.catchThrowable;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.base.TestClock;
import com.tableturner.restaurant.RestaurantSetup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of the booking core share: the services, a moment at which every test begins, and short forms. */
abstract class CoreTest {

    /** Tuesday, noon in the restaurants of the tests. */
    static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final LocalTime SEVEN = LocalTime.of(19, 0);

    private static final AtomicLong KEYS = new AtomicLong();

    @Autowired
    Bookings bookings;

    @Autowired
    HostStand hosts;

    @Autowired
    Availability availability;

    @Autowired
    ReservationBook book;

    @Autowired
    CloseOuts closeOuts;

    @Autowired
    RestaurantSetup setup;

    @Autowired
    Upkeep upkeep;

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    SqlTypes types;

    @BeforeEach
    void itIsNoon() {
        clock.set(NOON);
    }

    static String key() {
        return "key-" + KEYS.incrementAndGet();
    }

    static TableRequest at(House house, LocalDate date, LocalTime time, int party) {
        return new TableRequest(house.id(), date, time, party);
    }

    static BookingRequest request(TableRequest wanted) {
        return new BookingRequest(key(), wanted, "Asha Rao", "", null, Channel.WEB);
    }

    ReservationDetails book(Actor actor, House house, LocalDate date, LocalTime time, int party) {
        return bookings.book(actor, request(at(house, date, time, party)));
    }

    /** A new diner's booking. */
    ReservationDetails book(House house, LocalDate date, LocalTime time, int party) {
        return book(houses.diner(), house, date, time, party);
    }

    static StatusRequest step(ReservationDetails reservation) {
        return new StatusRequest(key(), reservation.number(), Channel.STAFF);
    }

    static ChangeRequest change(ReservationDetails seen, LocalDate date, LocalTime time, int party, Long... tables) {
        return new ChangeRequest(key(), seen.number(), seen.version(), date, time, party, List.of(tables), Channel.WEB);
    }

    SlotAvailability slot(Actor actor, House house, LocalDate date, LocalTime time, int party) {
        return availability
                .day(actor, house.id(), date, party)
                .slots()
                .get(SlotGrid.slotOf(time).orElseThrow());
    }

    /** The reason of the refusal; fails if it is not one. */
    static Refused refusal(ThrowingCallable call) {
        var thrown = catchThrowable(call);
        if (thrown instanceof Refused refused) {
            return refused;
        }
        throw new AssertionError("Expected a refusal, not " + thrown, thrown);
    }

    static Reason reason(ThrowingCallable call) {
        return refusal(call).reason();
    }

    /** A table at a half hour. */
    record TableSlot(long table, int slot) implements Comparable<TableSlot> {
        @Override
        public int compareTo(TableSlot other) {
            return table != other.table ? Long.compare(table, other.table) : Integer.compare(slot, other.slot);
        }
    }

    /** Who has what on that date: r, h or c and the id of the reservation, hold or close-out. */
    Map<TableSlot, String> owners(House house, LocalDate date) {
        var owners = new TreeMap<TableSlot, String>();
        sql.sql("select table_id, slot_order, reservation_id, hold_id, closure_id from table_occupancy"
                        + " where restaurant_id = ? and date = ?")
                .params(house.id(), types.date(date))
                .query(row -> {
                    var owner = row.getLong(3) != 0
                            ? "r" + row.getLong(3)
                            : row.getLong(4) != 0 ? "h" + row.getLong(4) : "c" + row.getLong(5);
                    owners.put(new TableSlot(row.getLong(1), row.getInt(2)), owner);
                });
        return owners;
    }

    /** The slots of the table that this reservation has. */
    List<Integer> slots(House house, ReservationDetails reservation, long table) {
        return owners(house, reservation.date()).entrySet().stream()
                .filter(row -> row.getKey().table() == table && row.getValue().equals("r" + reservation.id()))
                .map(row -> row.getKey().slot())
                .toList();
    }

    /** The tables that this reservation has on its date. */
    List<Long> tables(House house, ReservationDetails reservation) {
        return owners(house, reservation.date()).entrySet().stream()
                .filter(row -> row.getValue().equals("r" + reservation.id()))
                .map(row -> row.getKey().table())
                .distinct()
                .toList();
    }

    /** Makes it this wall time at the restaurant. */
    void itIs(House house, LocalDate date, LocalTime time) {
        clock.set(date.atTime(time).atZone(house.zone()).toInstant());
    }

    long count(String rows, Object... parameters) {
        return sql.sql("select count(*) from " + rows)
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
