package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Many who want the same at once, on any database: one gets it, the others are told why not, and nobody hangs. */
@TestPropertySource(properties = "tableturner.booking.max-upcoming=100000")
abstract class RacesContract extends CoreTest {

    private static final int THREADS = 64;
    private static final int ROUNDS = 200;
    private static final int FEWER_ROUNDS = 25;
    private static final int PARTIES_A_DAY = 9;

    private static ExecutorService threads;

    @BeforeAll
    static void gather() {
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @AfterAll
    static void part() {
        threads.shutdownNow();
    }

    /** What came of one attempt: a result or a refusal. Anything else fails the test. */
    private record Outcome<T>(T result, Refused refusal) {}

    /** Lets all attempts begin at the same moment. */
    private static <T> List<Outcome<T>> race(List<Callable<T>> attempts) {
        var together = new CyclicBarrier(attempts.size());
        try {
            var running = attempts.stream()
                    .map(attempt -> threads.submit(() -> {
                        together.await();
                        try {
                            return new Outcome<>(attempt.call(), null);
                        } catch (Refused refused) {
                            return new Outcome<T>(null, refused);
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<Outcome<T>>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } catch (Exception failed) {
            throw new AssertionError("Somebody saw more than a refusal", failed);
        }
    }

    private static <T> List<T> winners(List<Outcome<T>> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.refusal() == null)
                .map(Outcome::result)
                .toList();
    }

    private static List<Refused> losers(List<? extends Outcome<?>> outcomes) {
        return outcomes.stream()
                .map(Outcome::refusal)
                .filter(refusal -> refusal != null)
                .<Refused>map(refusal -> refusal)
                .toList();
    }

    private static <T> List<Callable<T>> times(int count, java.util.function.IntFunction<Callable<T>> attempt) {
        return IntStream.range(0, count).mapToObj(attempt).toList();
    }

    /** A start of its own for each round, so that rounds do not meet. */
    private static LocalDate date(int round) {
        return TODAY.plusDays(1 + round / PARTIES_A_DAY);
    }

    private static LocalTime time(int round) {
        return SlotGrid.time(round % PARTIES_A_DAY * 3);
    }

    private List<Actor.Diner> diners() {
        return Stream.generate(houses::diner).limit(THREADS).toList();
    }

    @AfterEach
    void numbersAreUniqueAndTheCounterIsRight() {
        var reservations = count("reservations");
        var next = sql.sql("select next_id from reservation_counter")
                .query(Long.class)
                .single();

        assertThat(sql.sql("select count(distinct reservation_id) from reservations")
                        .query(Long.class)
                        .single())
                .isEqualTo(reservations);
        if (types.isSqlite()) {
            assertThat(next).isEqualTo(1000 + reservations);
        } else {
            assertThat(next)
                    .isGreaterThan(sql.sql("select max(cast(substr(reservation_id, 3) as bigint)) from reservations")
                            .query(Long.class)
                            .single());
        }
    }

    @Test
    void oneOfManyGetsTheLastTable() {
        var house = houses.house().tables(2).open();
        var diners = diners();
        for (var round = 0; round < ROUNDS; round++) {
            var wanted = at(house, date(round), time(round), 2);

            var outcomes = race(times(THREADS, each -> () -> bookings.book(diners.get(each), request(wanted))));

            assertThat(winners(outcomes)).as("round " + round).hasSize(1);
            assertThat(losers(outcomes)).hasSize(THREADS - 1).allSatisfy(refusal -> {
                assertThat(refusal.reason()).isEqualTo(Reason.NO_TABLE);
                assertThat(refusal.alternatives().isEmpty()).isFalse();
            });
        }
        assertThat(count("reservations where restaurant_id = ?", house.id())).isEqualTo(ROUNDS);
    }

    @Test
    void differentTablesShareOnePacingLimit() {
        var house = houses.house()
                .tables(IntStream.generate(() -> 2).limit(THREADS).toArray())
                .pacing(10, 10)
                .open();
        var diners = diners();
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var wanted = at(house, date(round), time(round), 2);

            var outcomes = race(times(THREADS, each -> () -> bookings.book(diners.get(each), request(wanted))));

            assertThat(winners(outcomes)).as("round " + round).hasSize(5);
            assertThat(losers(outcomes)).extracting(Refused::reason).containsOnly(Reason.PACING_FULL);
        }
    }

    @Test
    void aDinerGetsOneOfTwoRestaurants() {
        var here = houses.house().tables(2, 2, 2).open();
        var there = houses.house().tables(2, 2, 2).open();
        var diner = houses.diner();
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var date = date(round);
            var time = time(round);

            var outcomes = race(times(
                    8, each -> () -> bookings.book(diner, request(at(each % 2 == 0 ? here : there, date, time, 2)))));

            assertThat(winners(outcomes)).as("round " + round).hasSize(1);
            assertThat(losers(outcomes)).extracting(Refused::reason).containsOnly(Reason.ALREADY_BOOKED_BY_DINER);
        }
    }

    @Test
    void aTableIsClosedOrBookedButNotBoth() {
        var house = houses.house().tables(2).open();
        var diners = diners();
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var date = date(round);
            var slot = round % PARTIES_A_DAY * 3;
            var closing = new CloseOutRequest(house.id(), date, house.table(0), slot, slot + 2, "");
            var wanted = at(house, date, SlotGrid.time(slot), 2);

            var outcomes = race(times(
                    THREADS,
                    each -> () -> each % 2 == 0
                            ? (Object) closeOuts.close(house.host(), closing)
                            : bookings.book(diners.get(each), request(wanted))));

            assertThat(winners(outcomes)).as("round " + round).hasSize(1);
            assertThat(losers(outcomes)).extracting(Refused::reason).containsOnly(Reason.NO_TABLE);
        }
    }

    @Test
    void twoCombinationsThatShareATableAreNotGivenOutTogether() {
        var house = houses.house()
                .tables(4, 4, 4)
                .joined(5, 8, 0, 1)
                .joined(5, 8, 1, 2)
                .open();
        var diners = diners();
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var wanted = at(house, TODAY.plusDays(1 + round / 6), SlotGrid.time(round % 6 * 4), 8);

            var outcomes = race(times(THREADS, each -> () -> bookings.book(diners.get(each), request(wanted))));

            assertThat(winners(outcomes)).as("round " + round).hasSize(1);
            assertThat(losers(outcomes)).extracting(Refused::reason).containsOnly(Reason.NO_TABLE);
        }
    }

    @Test
    void oneFormSentManyTimesBooksOnce() {
        var house = houses.house().tables(2, 2, 2).open();
        var diner = houses.diner();
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var request = request(at(house, date(round), time(round), 2));

            var outcomes = race(times(THREADS, each -> () -> bookings.book(diner, request)));

            assertThat(winners(outcomes)).as("round " + round).hasSize(THREADS);
            assertThat(winners(outcomes)).containsOnly(winners(outcomes).getFirst());
        }
        assertThat(count("reservations where user_id = ?", diner.userId())).isEqualTo(FEWER_ROUNDS);
    }

    @Test
    void oneOfManyHoldsTheLastTable() {
        var house = houses.house().tables(2).open();
        var diners = diners();
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var wanted = at(house, date(round), time(round), 2);

            var outcomes = race(times(THREADS, each -> () -> bookings.hold(diners.get(each), wanted)));

            assertThat(winners(outcomes)).as("round " + round).hasSize(1);
            assertThat(losers(outcomes)).extracting(Refused::reason).containsOnly(Reason.NO_TABLE);
        }
    }

    @Test
    void partiesThatSwapDaysAndHoldsThatSwapRestaurantsDoNotWaitForEachOther() {
        var here = houses.house().tables(2, 2, 2, 2).open();
        var there = houses.house().tables(2, 2, 2, 2).open();
        var days = List.of(FRIDAY, FRIDAY.plusDays(1));
        var moving = Stream.generate(houses::diner).limit(8).toList();
        var holding = diners();
        IntStream.range(0, 8).forEach(each -> book(moving.get(each), here, days.get(each % 2), SEVEN, 2));
        for (var round = 0; round < FEWER_ROUNDS; round++) {
            var turn = round;

            race(times(THREADS, each -> () -> {
                if (each >= moving.size()) {
                    return bookings.hold(
                            holding.get(each),
                            at((each + turn) % 2 == 0 ? here : there, days.get(each / 2 % 2), SEVEN, 2));
                }
                var own = book.upcoming(moving.get(each)).getFirst();
                var to = own.date().equals(days.get(0)) ? days.get(1) : days.get(0);
                return bookings.change(moving.get(each), change(own, to, SEVEN, 2));
            }));
        }
        for (var day : days) {
            assertThat(owners(here, day)).hasSizeLessThanOrEqualTo(12);
        }
        assertThat(count(
                        "table_occupancy where restaurant_id = ? and reservation_id is not null and covers = 2",
                        here.id()))
                .isEqualTo(8);
    }
}
