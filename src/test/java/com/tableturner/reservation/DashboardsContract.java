package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.insight.Comparison;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.DashboardFilter;
import com.tableturner.insight.DashboardRefused;
import com.tableturner.insight.DashboardRefused.Problem;
import com.tableturner.insight.Dashboards;
import com.tableturner.insight.DayPart;
import com.tableturner.insight.Metric;
import com.tableturner.insight.Place;
import com.tableturner.insight.PressureActions;
import com.tableturner.insight.RollUpKeeper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** What managers see: their own restaurants' figures, right, and as they change. */
abstract class DashboardsContract extends CoreTest {

    @Autowired
    Dashboards dashboards;

    @Autowired
    PressureActions actions;

    @Autowired
    RollUpKeeper keeper;

    @Autowired
    @Qualifier("daySettler")
    Runnable settler;

    @Autowired
    @Qualifier("refusalCounter")
    DisposableBean refusals;

    private static DashboardFilter filter(LocalDate from, LocalDate to) {
        return new DashboardFilter(Set.of(), Set.of(), Set.of(), from, to, null, null, Comparison.LAST_WEEK);
    }

    private static DashboardFilter only(LocalDate date, @Nullable DayPart part, @Nullable Channel channel) {
        return new DashboardFilter(Set.of(), Set.of(), Set.of(), date, date, part, channel, Comparison.NONE);
    }

    private static double value(Dashboard dashboard, Metric metric) {
        return dashboard.tiles().stream()
                .filter(tile -> tile.metric() == metric)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private House kept(Houses.Plan plan) {
        var house = plan.open();
        keeper.rebuild(house.id());
        return house;
    }

    private static Actor.Staff manager(House... houses) {
        return new Actor.Staff(
                7,
                Set.of(Roles.MANAGER),
                Set.of(Arrays.stream(houses).map(House::id).toArray(Long[]::new)));
    }

    @Test
    void figuresAreThoseOfTheBook() {
        var house = kept(houses.house().tables(2, 4).shift(16, 20, 22));
        book(house, FRIDAY, SEVEN, 2); // three of the 12 table-slots
        book(house, FRIDAY, SEVEN, 4); // four
        var cancelled = book(house, FRIDAY, LocalTime.of(20, 30), 2);
        bookings.cancel(house.host(), step(cancelled));

        var dashboard = dashboards.show(manager(house), only(FRIDAY, null, null));

        assertThat(value(dashboard, Metric.COVERS_BOOKED)).isEqualTo(6);
        assertThat(value(dashboard, Metric.COVERS_SEATED)).isZero();
        assertThat(value(dashboard, Metric.OCCUPANCY)).isCloseTo(7 / 12.0, within(1e-9));
        assertThat(value(dashboard, Metric.SEAT_OCCUPANCY)).isCloseTo((3 * 2 + 4 * 4) / 36.0, within(1e-9));
        assertThat(value(dashboard, Metric.CANCELLATIONS)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(value(dashboard, Metric.LEAD)).isBetween(3.0, 4.0);
        assertThat(dashboard.heat().rows().getFirst().taken().get(16)).isEqualTo(2);
        assertThat(dashboard.heat().rows().getFirst().onSale().get(16)).isEqualTo(2);
        assertThat(dashboard.ranking().getFirst().taken()).isEqualTo(7);
        assertThat(dashboard.channels().getFirst().parties()).isEqualTo(2);
    }

    @Test
    void partsOfTheDayAndChannelsAreCountedAlone() {
        var house = kept(houses.house().tables(2, 4));
        book(house, FRIDAY, LocalTime.of(12, 30), 2);
        book(house.host(), house, FRIDAY, SEVEN, 4);

        assertThat(value(dashboards.show(manager(house), only(FRIDAY, DayPart.LUNCH, null)), Metric.COVERS_BOOKED))
                .isEqualTo(2);
        assertThat(value(dashboards.show(manager(house), only(FRIDAY, DayPart.DINNER, null)), Metric.COVERS_BOOKED))
                .isEqualTo(4);
        assertThat(value(dashboards.show(manager(house), only(FRIDAY, null, Channel.CHAT)), Metric.COVERS_BOOKED))
                .isZero();
    }

    @Test
    void theSameDaysOfLastWeekStandBeside() {
        var house = kept(houses.house().tables(2, 4));
        book(house, FRIDAY, SEVEN, 2);
        book(house, FRIDAY.plusDays(7), SEVEN, 4);

        var tile = dashboards.show(manager(house), filter(FRIDAY.plusDays(7), FRIDAY.plusDays(7))).tiles().stream()
                .filter(shown -> shown.metric() == Metric.COVERS_BOOKED)
                .findFirst()
                .orElseThrow();

        assertThat(tile.value()).isEqualTo(4);
        assertThat(tile.before()).isEqualTo(2);
    }

    @Test
    void aManagerSeesTheirOwnAndNoOthers() {
        var mine = kept(houses.house().tables(2));
        var other = kept(houses.house().tables(2));
        book(other, FRIDAY, SEVEN, 2);

        var dashboard = dashboards.show(manager(mine), filter(FRIDAY, FRIDAY));

        assertThat(dashboard.places()).extracting(Place::id).containsExactly(mine.id());
        assertThat(value(dashboard, Metric.COVERS_BOOKED)).isZero();
        assertThat(dashboard.feed()).noneMatch(entry -> entry.place().id() == other.id());
        assertThat(dashboard.pressure()).isEmpty();
    }

    @Test
    void askingForAnothersIsRefused() {
        var mine = kept(houses.house().tables(2));
        var other = kept(houses.house().tables(2));
        var slug = sql.sql("select slug from restaurants where id = ?")
                .param(other.id())
                .query(String.class)
                .single();
        var asked =
                new DashboardFilter(Set.of(slug), Set.of(), Set.of(), FRIDAY, FRIDAY, null, null, Comparison.LAST_WEEK);

        assertThat(problem(() -> dashboards.show(manager(mine), asked))).isEqualTo(Problem.NOT_YOURS);
        assertThat(problem(() -> dashboards.watch(manager(mine), asked, next -> {})))
                .isEqualTo(Problem.NOT_YOURS);
        assertThatThrownBy(() -> dashboards.show(
                        new Actor.Staff(8, Set.of(Roles.HOST), Set.of(mine.id())), filter(FRIDAY, FRIDAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> dashboards.places(houses.diner())).isInstanceOf(NotAllowed.class);
    }

    private static Problem problem(Runnable call) {
        try {
            call.run();
        } catch (DashboardRefused refused) {
            return refused.problem();
        }
        throw new AssertionError("was not refused");
    }

    @Test
    void rangesThatMakeNoSenseAreRefused() {
        var manager = manager(kept(houses.house().tables(2)));
        assertThat(problem(() -> dashboards.show(manager, filter(FRIDAY, FRIDAY.minusDays(1)))))
                .isEqualTo(Problem.ENDS_BEFORE_START);
        assertThat(problem(() -> dashboards.show(manager, filter(FRIDAY.minusYears(10), FRIDAY))))
                .isEqualTo(Problem.TOO_LONG);
        assertThat(problem(() -> dashboards.show(manager, filter(LocalDate.MIN, FRIDAY))))
                .isEqualTo(Problem.NO_SUCH_TIME);
        assertThat(problem(() ->
                        dashboards.show(new Actor.Staff(9, Set.of(Roles.MANAGER), Set.of()), filter(FRIDAY, FRIDAY))))
                .isEqualTo(Problem.NO_RESTAURANTS);
    }

    @Test
    void restaurantsWithoutTablesAndMonthsWithoutDataAreEmpty() {
        var bare = kept(houses.house());
        var dashboard = dashboards.show(manager(bare), filter(FRIDAY, FRIDAY));
        assertThat(value(dashboard, Metric.OCCUPANCY)).isNaN();
        assertThat(dashboard.heat().rows()).isEmpty();

        assertThat(dashboards
                        .show(
                                manager(bare),
                                filter(TODAY.minusYears(2), TODAY.minusYears(2).plusDays(30)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aDayOfTwentyFiveHoursHasTheHalfHoursOfAnyOther() {
        clock.set(Instant.parse("2026-10-24T08:00:00Z"));
        var house = kept(houses.house().set("time_zone", "Europe/Berlin").tables(2));
        var longDay = LocalDate.of(2026, 10, 25);
        book(house, longDay, SEVEN, 2);

        var dashboard = dashboards.show(manager(house), only(longDay, null, null));

        assertThat(value(dashboard, Metric.OCCUPANCY)).isCloseTo(3 / 28.0, within(1e-9));
    }

    @Test
    void aBookingArrivesWhereSomebodyWatches() throws InterruptedException {
        var house = kept(houses.house().tables(2, 4));
        BlockingQueue<Dashboard> seen = new LinkedBlockingQueue<>();
        var stop = dashboards.watch(manager(house), filter(FRIDAY, FRIDAY), seen::add);
        dashboards.show(manager(house), filter(FRIDAY, FRIDAY));

        book(house, FRIDAY, SEVEN, 2);

        var next = seen.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        assertThat(value(next, Metric.COVERS_BOOKED)).isEqualTo(2);
        assertThat(next.feed().getFirst().action()).isEqualTo("booked");
        stop.run();
    }

    @Test
    void whoLookAtTheSameShareOneDashboard() throws InterruptedException {
        var house = kept(houses.house().tables(2, 4));
        BlockingQueue<Dashboard> seen = new LinkedBlockingQueue<>();
        var stops = IntStream.range(0, 50)
                .mapToObj(viewer -> dashboards.watch(manager(house), filter(FRIDAY, FRIDAY), seen::add))
                .toList();

        book(house, FRIDAY, SEVEN, 2);

        var first = seen.poll(30, TimeUnit.SECONDS);
        for (var viewer = 1; viewer < 50; viewer++) {
            assertThat(seen.poll(30, TimeUnit.SECONDS)).isSameAs(first);
        }
        stops.forEach(Runnable::run);
    }

    @Test
    void fiftyOpenDashboardsAskTheDatabaseNoMoreThanOne() throws InterruptedException {
        assertThat(statementsOfABooking(50)).isPositive().isEqualTo(statementsOfABooking(1));
    }

    /** How many statements bring these viewers up to date. */
    private long statementsOfABooking(int viewers) throws InterruptedException {
        var house = kept(houses.house().tables(2, 4));
        BlockingQueue<Dashboard> seen = new LinkedBlockingQueue<>();
        dashboards.show(manager(house), filter(FRIDAY, FRIDAY));
        var stops = IntStream.range(0, viewers)
                .mapToObj(viewer -> dashboards.watch(manager(house), filter(FRIDAY, FRIDAY), seen::add))
                .toList();
        var statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var threads = new LinkedBlockingQueue<String>();
        var log = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent statement) {
                threads.add(Thread.currentThread().getName());
            }
        };
        log.start();
        statements.setAdditive(false);
        statements.setLevel(Level.DEBUG);
        statements.addAppender(log);
        try {
            book(house, FRIDAY, SEVEN, 2);
            for (var viewer = 0; viewer < viewers; viewer++) {
                assertThat(seen.poll(30, TimeUnit.SECONDS)).isNotNull();
            }
        } finally {
            statements.detachAppender(log);
            statements.setLevel(null);
            statements.setAdditive(true);
            stops.forEach(Runnable::run);
        }
        return threads.stream()
                .filter(name -> name.matches("dashboards|figures-.*"))
                .count();
    }

    @Test
    void restaurantsAreChosenByAreaAndCuisine() {
        var north = kept(houses.house()
                .set("location", "Hebbal")
                .set("cuisine", "Konkani")
                .tables(2));
        var south = kept(houses.house()
                .set("location", "Jayanagar")
                .set("cuisine", "Konkani")
                .tables(2));
        var manager = manager(north, south);

        assertThat(dashboards.show(manager, chosen(Set.of("Hebbal"), Set.of())).places())
                .extracting(Place::id)
                .containsExactly(north.id());
        assertThat(dashboards.show(manager, chosen(Set.of(), Set.of("Konkani"))).places())
                .hasSize(2);
        assertThat(problem(() -> dashboards.show(manager, chosen(Set.of("Hebbal"), Set.of("Tibetan")))))
                .isEqualTo(Problem.NONE_MATCHES);
    }

    private static DashboardFilter chosen(Set<String> areas, Set<String> cuisines) {
        return new DashboardFilter(Set.of(), areas, cuisines, FRIDAY, FRIDAY, null, null, Comparison.NONE);
    }

    @Test
    void theQueueAtTheDoorIsMeasuredAndInTheFeed() {
        var house = kept(houses.house().tables(2));
        sql.sql("insert into waitlist_entries (restaurant_id, name, date, party_size, status, quoted_minutes,"
                        + " created_at, updated_at) values (?, 'Zoë', ?, 3, 'seated', 20, ?, ?)")
                .params(
                        house.id(),
                        types.date(TODAY),
                        types.instant(NOON.minusSeconds(3600)),
                        types.instant(NOON.minusSeconds(3600 - 25 * 60)))
                .update();
        var entry = sql.sql("select max(id) from waitlist_entries")
                .query(Long.class)
                .single();
        sql.sql("insert into audit_log (at, actor, channel, action, restaurant_id, subject, subject_id)"
                        + " values (?, 'staff:7', 'staff', 'joined', ?, 'waitlist entry', ?)")
                .params(types.instant(NOON.minusSeconds(3600)), house.id(), entry)
                .update();

        var dashboard = dashboards.show(manager(house), only(TODAY, null, null));

        assertThat(value(dashboard, Metric.WAIT)).isEqualTo(25);
        assertThat(dashboard.waits()).isEqualTo(new Dashboard.Waits(1, 20, 25));
        assertThat(dashboard.feed())
                .extracting(Dashboard.FeedEntry::action, Dashboard.FeedEntry::quote)
                .containsExactly(tuple("queue_joined", 20));
    }

    @Test
    void aDateThatIsSettledSaysTheSame() {
        var house = kept(houses.house().tables(2, 4));
        book(house, FRIDAY, SEVEN, 2);
        book(house.host(), house, FRIDAY, LocalTime.of(12, 30), 4);
        clock.advance(Duration.ofDays(6));
        var before = dashboards.show(manager(house), only(FRIDAY, DayPart.DINNER, null));

        settler.run();
        sql.sql("update occupancy_daily set tables_taken = 0 where restaurant_id = ?") // it must not be read
                .param(house.id())
                .update();
        var after = dashboards.show(
                manager(house),
                new DashboardFilter(
                        Set.of(), Set.of(), Set.of(), FRIDAY, FRIDAY, DayPart.DINNER, null, Comparison.FOUR_WEEKS));

        assertThat(value(after, Metric.OCCUPANCY)).isPositive().isEqualTo(value(before, Metric.OCCUPANCY));
        assertThat(value(after, Metric.COVERS_BOOKED)).isEqualTo(2);
        sql.sql("delete from settled_days").update(); // the next test begins before all this
    }

    @Test
    void aFullHalfHourIsAPressurePointThatCanBeEased() {
        var house = kept(houses.house().tables(2, 2).shift(14, 22, 25, 8, 10));
        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(1), 14, 25, "leak"));
        book(house, FRIDAY, SEVEN, 2);
        var manager = manager(house);
        var point = dashboards.show(manager, filter(FRIDAY, FRIDAY)).pressure().getFirst();
        assertThat(point.slot()).isEqualTo(16);
        assertThat(point.share()).isEqualTo(1);
        assertThat(actions.of(manager, point).closeOuts()).hasSize(1);

        actions.setPacing(manager, point, 4, 6);
        assertThat(slot(house.host(), house, FRIDAY, LocalTime.of(21, 0), 2).isOpen())
                .isTrue();
        assertThat(actions.of(manager, point).pacing())
                .satisfies(shift -> assertThat(shift.pacingOnline()).isEqualTo(4));
        assertThat(actions.reopen(manager, point)).isEqualTo(1);

        assertThat(dashboards.show(manager, filter(FRIDAY, FRIDAY)).pressure()).isEmpty();
        assertThatThrownBy(() -> actions.setPacing(manager(), point, 1, 1)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void demandTurnedAwayIsCountedOncePerWish() throws Exception {
        var house = kept(houses.house().tables(2));
        book(house, FRIDAY, SEVEN, 2);
        var diner = houses.diner();
        for (var attempt = 0; attempt < 3; attempt++) {
            assertThat(reason(() -> book(diner, house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.NO_TABLE);
        }
        assertThat(reason(() -> book(houses.diner(), house, FRIDAY, SEVEN, 9))).isEqualTo(Reason.PARTY_TOO_LARGE);

        refusals.destroy();

        var dashboard = dashboards.show(manager(house), only(FRIDAY, null, null));
        assertThat(value(dashboard, Metric.TURNED_AWAY)).isEqualTo(11);
        assertThat(dashboard.refusals())
                .extracting(Dashboard.Refusals::reason)
                .containsExactly(Reason.PARTY_TOO_LARGE, Reason.NO_TABLE);
    }

    @Test
    void thePaceComparesADateWithTheSameWeekdayBefore() {
        var house = kept(houses.house().tables(2, 2, 2));
        book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY.plusDays(1), LocalTime.NOON);
        book(house, FRIDAY.plusDays(7), SEVEN, 2);
        book(house, FRIDAY.plusDays(7), SEVEN, 2);

        var pace = dashboards
                .show(manager(house), filter(FRIDAY.plusDays(7), FRIDAY.plusDays(7)))
                .pace();

        assertThat(pace).isNotNull();
        assertThat(pace.booked()).isEqualTo(2);
        assertThat(pace.usual()).isEqualTo(1);
        assertThat(pace.onTheBooks().getLast()).isNaN();
        assertThat(List.copyOf(pace.onTheBooks()).get(14 - 6)).isEqualTo(2);
    }
}
