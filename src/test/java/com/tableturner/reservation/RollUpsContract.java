package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.insight.RollUpKeeper;
import com.tableturner.restaurant.NewTable;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.Sold;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.support.TransactionTemplate;

/** The roll-ups written with each change are what counting the book from scratch gives. */
abstract class RollUpsContract extends CoreTest {

    private static final LocalDate LAST = TODAY.plusDays(60);

    @Autowired
    RollUpKeeper keeper;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("rollUpCheck")
    Runnable nightly;

    @Autowired
    @Qualifier("daySettler")
    Runnable settler;

    private Map<String, Object> slot(House house, LocalDate date, LocalTime time) {
        return sql.sql("select tables_on_sale, seats_on_sale, tables_taken, seats_taken, seats_held, parties, covers"
                        + " from occupancy_daily where restaurant_id = ? and date = ? and slot_order = ?")
                .params(house.id(), types.date(date), SlotGrid.slotOf(time).orElseThrow())
                .query()
                .singleRow();
    }

    private void assertRight(House house) {
        assertThat(keeper.differences(house.id(), TODAY.minusDays(1), LAST)).isEmpty();
    }

    @Test
    void aBookingIsInTheFiguresOnceItIsMade() {
        var house = houses.house().tables(2, 4).open();
        keeper.rebuild(house.id());

        book(house, FRIDAY, SEVEN, 3);

        assertThat(slot(house, FRIDAY, SEVEN).values().stream().map(Object::toString))
                .containsExactly("2", "6", "1", "3", "4", "1", "3");
        assertThat(slot(house, FRIDAY, SEVEN.plusMinutes(90)).values().stream().map(Object::toString))
                .containsExactly("2", "6", "1", "3", "4", "0", "0");
        assertThat(count(
                        "bookings_daily where restaurant_id = ? and confirmed = 1 and covers_confirmed = 3"
                                + " and size_3 = 1 and lead_3 = 1 and channel = 'web' and day_part = 'dinner'",
                        house.id()))
                .isEqualTo(1);
        assertRight(house);
    }

    @Test
    void aBookingOfADayNobodyHasCountedBringsTheWholeDay() {
        var house = houses.house().tables(2, 4).open();

        book(house, FRIDAY, SEVEN, 2);

        assertThat(count("occupancy_daily where restaurant_id = ?", house.id())).isEqualTo(28);
        assertThat(keeper.differences(house.id(), FRIDAY, FRIDAY)).isEmpty();
    }

    @Test
    void whatRollsBackIsNotCounted() {
        var house = houses.house().tables(2).open();
        keeper.rebuild(house.id());

        transaction.executeWithoutResult(work -> {
            book(house, FRIDAY, SEVEN, 2);
            work.setRollbackOnly();
        });

        assertThat(count("occupancy_daily where restaurant_id = ? and tables_taken > 0", house.id()))
                .isZero();
        assertRight(house);
    }

    @Test
    void closedTablesAreNotOnSale() {
        var house = houses.house().tables(2, 4).open();
        keeper.rebuild(house.id());

        var closed =
                closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(1), 16, 18, "leak"));
        assertThat(slot(house, FRIDAY, SEVEN).values().stream().map(Object::toString))
                .startsWith("1", "2");
        assertRight(house);

        closeOuts.lift(house.host(), house.id(), closed);
        assertThat(slot(house, FRIDAY, SEVEN).values().stream().map(Object::toString))
                .startsWith("2", "6");
        assertRight(house);
    }

    @Test
    void anEditedScheduleChangesWhatIsOnSaleFromItsDateOn() {
        var house = houses.house().tables(2, 4).open();
        keeper.rebuild(house.id());

        setup.addTable(house.host(), house.id(), new NewTable("T9", 6, 1, 6, null, Sold.ONLINE), FRIDAY);
        setup.setSpecialDay(
                house.host(),
                house.id(),
                FRIDAY.plusDays(1),
                "Feast",
                List.of(new ServicePeriod("Dinner", 16, 22, 26, 8, 10)));
        setup.replaceShifts(house.host(), house.id(), FRIDAY.plusDays(2).getDayOfWeek(), List.of(), FRIDAY);

        assertThat(slot(house, FRIDAY.minusDays(1), SEVEN).values().stream().map(Object::toString))
                .startsWith("2", "6");
        assertThat(slot(house, FRIDAY, SEVEN).values().stream().map(Object::toString))
                .startsWith("3", "12");
        assertThat(count(
                        "occupancy_daily where restaurant_id = ? and date = ? and pacing_online = 8",
                        house.id(),
                        types.date(FRIDAY.plusDays(1))))
                .isEqualTo(7);
        assertThat(count(
                        "occupancy_daily where restaurant_id = ? and date = ?",
                        house.id(),
                        types.date(FRIDAY.plusDays(2))))
                .isZero();
        assertRight(house);

        setup.endRestaurant(house.host(), house.id());
        assertThat(count("occupancy_daily where restaurant_id = ? and date > ?", house.id(), types.date(TODAY)))
                .isZero();
        assertRight(house);
    }

    @Test
    void anEditThatRollsBackLeavesNoPlanBehind() {
        var house = houses.house().tables(2).open();
        keeper.rebuild(house.id());

        transaction.executeWithoutResult(work -> {
            setup.addTable(house.host(), house.id(), new NewTable("T2", 4, 1, 4, null, Sold.ONLINE), TODAY);
            work.setRollbackOnly();
        });

        assertRight(house);
        assertThat(slot(house, FRIDAY, SEVEN).get("tables_on_sale").toString()).isEqualTo("1");
    }

    @Test
    void rebuildingMendsWhatSomebodyBroke() {
        var house = houses.house().tables(2, 4).open();
        book(house, FRIDAY, SEVEN, 3);
        keeper.rebuild(house.id());
        sql.sql("update occupancy_daily set tables_taken = 7 where restaurant_id = ?")
                .param(house.id())
                .update();
        assertThat(keeper.differences(house.id(), FRIDAY, FRIDAY)).hasSize(1);

        keeper.rebuild(house.id());

        assertRight(house);
    }

    @Test
    void theNightlyComparisonMendsWhatDiffersAndSaysSo() {
        var house = houses.house().tables(2, 4).open();
        book(house, FRIDAY, SEVEN, 3);
        keeper.rebuild(house.id());
        nightly.run(); // houses of other tests may never have been counted
        sql.sql("update bookings_daily set confirmed = 9 where restaurant_id = ?")
                .param(house.id())
                .update();

        nightly.run();

        assertRight(house);
        assertThat(health().getStatus().getCode()).isEqualTo("MENDED");
        assertThat(health().getDetails().get("first").toString())
                .contains("restaurantId=" + house.id() + ", date=" + FRIDAY);

        nightly.run();
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    private Health health() {
        return Objects.requireNonNull(((HealthIndicator) nightly).health());
    }

    @Test
    void aDateThatIsOverIsSettledUntilItChanges() {
        var house = houses.house().tables(2, 4).open();
        keeper.rebuild(house.id());
        var booked = book(house, FRIDAY, SEVEN, 3);

        clock.advance(Duration.ofDays(6));
        settler.run();
        assertThat(settled(house)).isEqualTo(1);
        assertThat(keeper.differences(house.id(), FRIDAY, FRIDAY)).isEmpty();

        hosts.noShow(house.host(), step(booked));
        assertThat(settled(house)).isZero();
        settler.run();
        assertThat(settled(house)).isEqualTo(1);
        assertThat(keeper.differences(house.id(), FRIDAY, FRIDAY)).isEmpty();
        sql.sql("delete from settled_days").update(); // the next test begins before all this
    }

    private long settled(House house) {
        return count("settled_days where restaurant_id = ? and date = ?", house.id(), types.date(FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void randomDaysOfWorkLeaveTheSameFiguresAsARebuild(long seed) {
        new Days(seed).work(120);
    }

    /** Everything that can happen to a book, in any order; refusals are part of it. */
    private class Days {

        private final SplittableRandom random;
        private final House house = houses.house()
                .tables(2, 2, 4, 6, 6)
                .joined(7, 10, 3, 4)
                .shift(2, 7, 9)
                .shift(14, 22, 25, 12, 16)
                .set("online_max_party", 8)
                .open();
        private final Actor.Staff host = house.host();
        private final List<ReservationDetails> booked = new ArrayList<>();
        private final List<Long> closed = new ArrayList<>();

        Days(long seed) {
            random = new SplittableRandom(seed);
        }

        void work(int steps) {
            if (random.nextBoolean()) {
                keeper.rebuild(house.id());
            }
            for (var step = 0; step < steps; step++) {
                attempt();
                clock.advance(Duration.ofMinutes(random.nextInt(40)));
            }
            assertThat(keeper.differences(house.id(), TODAY.minusDays(1), LAST.plusDays(4)))
                    .filteredOn(difference -> count(
                                    "occupancy_daily where restaurant_id = ? and date = ?",
                                    house.id(),
                                    types.date(difference.date()))
                            > 0)
                    .isEmpty();
        }

        private void attempt() {
            try {
                act(random.nextInt(16));
            } catch (Refused | NoSuchReservation refused) {
                // nothing was written
            }
        }

        private void act(int action) {
            switch (action) {
                case 0, 1, 2, 3, 4 -> booked.add(book(house, date(), time(), 1 + random.nextInt(8)));
                case 5 -> booked.add(bookings.request(houses.diner(), request(at(house, date(), time(), 9))));
                case 6 -> bookings.hold(houses.diner(), at(house, date(), time(), 2));
                case 7 ->
                    booked.add(hosts.walkIn(
                            host, new WalkInRequest(key(), house.id(), 1 + random.nextInt(6), "", List.of())));
                case 8 ->
                    closed.add(closeOuts.close(
                            host, new CloseOutRequest(house.id(), date(), house.table(random.nextInt(5)), 14, 20, "")));
                case 9 -> lift();
                case 10 -> edit();
                default -> onOne(action);
            }
        }

        private void onOne(int action) {
            if (booked.isEmpty()) {
                return;
            }
            var known = booked.get(random.nextInt(booked.size()));
            var one = book.byId(host, known.id());
            switch (action) {
                case 11 -> bookings.change(host, change(one, date(), time(), 1 + random.nextInt(6)));
                case 12 -> bookings.cancel(host, step(one));
                case 13 -> seatOrFinish(one);
                case 14 -> noShowOrExtend(one);
                default -> bookings.undo(host, step(one));
            }
        }

        private void seatOrFinish(ReservationDetails one) {
            switch (random.nextInt(4)) {
                case 0 -> hosts.arrived(host, step(one));
                case 1 -> hosts.seat(host, step(one), List.of());
                case 2 -> hosts.approve(host, step(one));
                default -> hosts.finish(host, step(one));
            }
        }

        private void noShowOrExtend(ReservationDetails one) {
            if (random.nextBoolean()) {
                hosts.noShow(host, step(one));
            } else {
                hosts.extend(host, step(one), 1);
            }
        }

        private void lift() {
            if (!closed.isEmpty()) {
                closeOuts.lift(host, house.id(), closed.remove(random.nextInt(closed.size())));
            }
        }

        private void edit() {
            var from = LocalDate.ofInstant(clock.instant(), house.zone());
            if (random.nextBoolean()) {
                var number = UUID.randomUUID().toString().substring(0, 8);
                setup.addTable(host, house.id(), new NewTable(number, 4, 1, 4, null, Sold.ONLINE), from);
            } else {
                setup.replaceShifts(
                        host,
                        house.id(),
                        from.plusDays(random.nextInt(7)).getDayOfWeek(),
                        List.of(new ServicePeriod("Evening", 13, 20, 24 + random.nextInt(3), null, null)),
                        from);
            }
        }

        private LocalDate date() {
            return LocalDate.ofInstant(clock.instant(), house.zone()).plusDays(random.nextInt(3));
        }

        private LocalTime time() {
            return SlotGrid.time(2 + random.nextInt(20));
        }
    }
}
