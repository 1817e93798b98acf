package com.tableturner.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.GuestRecords;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.HostStand;
import com.tableturner.reservation.WalkInRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class WaitlistListsTests {

    private static final Instant EVENING = Instant.parse("2026-11-24T14:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime NINE = LocalTime.of(21, 0);
    private static final AtomicInteger NUMBERS = new AtomicInteger(71_000_000);
    private static final Actor HOST = new Actor.Staff(1, Set.of(Roles.HOST), Set.of(3L));
    private static final Actor OTHER = new Actor.Staff(2, Set.of(Roles.HOST), Set.of(4L));
    private static final Actor ADMIN = new Actor.Staff(3, Set.of(Roles.ADMIN), Set.of());

    @Autowired
    private WaitlistLists lists;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private DoorQueue queue;

    @Autowired
    private HostStand hosts;

    @Autowired
    private GuestRecords guests;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private final WaitlistQuery month = WaitlistQuery.between(TODAY.minusDays(30), TODAY.plusDays(30));

    @BeforeEach
    void itIsEight() {
        clock.set(EVENING);
        nobodyWaits();
    }

    /** Others use the same database, and know of no messages about places. */
    @AfterEach
    void nobodyWaits() {
        sql.sql("delete from outbox where waitlist_id is not null").update();
        sql.sql("delete from waitlist_entries").update();
    }

    private long diner(String name) {
        return sql.sql("insert into users (phone_number, name, created_at) values (?, ?, '2026-01-01T00:00:00.000Z')"
                        + " returning id")
                .params("+9196" + NUMBERS.incrementAndGet(), name)
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    private long wishes(long diner, long restaurant, LocalDate date, int party) {
        return waitlist.join(new Actor.Diner(diner), new JoinRequest(restaurant, date, NINE, party, "", null))
                .id();
    }

    private List<WaitlistRow> rows(Actor actor, WaitlistQuery query) {
        return lists.page(actor, query, PageRequest.of(0, 20, Sort.by("date")));
    }

    private List<String> names(Actor actor, WaitlistQuery query) {
        return rows(actor, query).stream().map(WaitlistRow::name).toList();
    }

    @Test
    void whoWaitsForATimeAndWhoStandsAtTheDoorAreOneList() {
        wishes(diner("Asha Rao"), 3, TODAY.plusDays(2), 4);
        queue.join(HOST, 3, 2, "Hegde", "98450 98308", 10);
        clock.advance(Duration.ofMinutes(12));

        assertThat(names(HOST, month)).containsExactly("Hegde", "Asha Rao");
        assertThat(rows(HOST, month).getFirst()).satisfies(row -> {
            assertThat(row.isAtTheDoor()).isTrue();
            assertThat(row.phoneEnding()).isEqualTo("308");
            assertThat(row.quotedMinutes()).isEqualTo(10);
            assertThat(row.waitedMinutes()).isEqualTo(12);
            assertThat(row.minutesOver()).isEqualTo(2);
        });
        assertThat(rows(HOST, month).getLast()).satisfies(row -> {
            assertThat(row.time()).isEqualTo(NINE);
            assertThat(row.partySize()).isEqualTo(4);
            assertThat(row.waitedMinutes()).isNull();
        });
        assertThat(lists.count(HOST, month, 10)).isEqualTo(2);
        assertThat(lists.count(HOST, month, 1)).isEqualTo(1);
    }

    @Test
    void whatBecameOfThemStays() {
        var seated = queue.join(HOST, 3, 2, "Hegde", "", 30);
        var gone = queue.join(HOST, 3, 2, "Menon", "", null);
        clock.advance(Duration.ofMinutes(20));
        var walkIn = hosts.walkIn(HOST, new WalkInRequest("list-" + seated, 3, 2, "Hegde", List.of()));
        queue.settle(HOST, seated, walkIn.number());
        queue.settle(HOST, gone, null);
        clock.advance(Duration.ofMinutes(40));

        assertThat(rows(HOST, month))
                .extracting(WaitlistRow::status, WaitlistRow::waitedMinutes, WaitlistRow::reservation)
                .containsExactly(tuple(WaitlistStatus.SEATED, 20, walkIn.number()), tuple(WaitlistStatus.LEFT, 20, ""));
        assertThat(rows(HOST, month).getFirst().minutesOver()).isZero();
    }

    @Test
    void whoWaitsForADayThatIsOverWaitsNoMore() {
        wishes(diner("Asha Rao"), 3, TODAY, 2);
        wishes(diner("Dev Rao"), 3, TODAY.plusDays(1), 2);
        var waiting = month.with(Optional.of(WaitlistStatus.WAITING));
        assertThat(names(HOST, waiting)).hasSize(2);

        clock.advance(Duration.ofDays(1));

        assertThat(names(HOST, waiting)).containsExactly("Dev Rao");
        assertThat(names(HOST, month.with(Optional.of(WaitlistStatus.EXPIRED)))).containsExactly("Asha Rao");
        assertThat(rows(HOST, month).getFirst().status()).isEqualTo(WaitlistStatus.EXPIRED);
    }

    @Test
    void aDayIsOverWhenItIsAtTheRestaurant() {
        wishes(diner("Asha Rao"), 3, TODAY, 2);
        wishes(diner("Zara Rao"), 4, TODAY, 2);
        sql.sql("update restaurants set time_zone = 'America/Los_Angeles' where id = 4")
                .update();
        try {
            clock.advance(Duration.ofHours(18));
            assertThat(names(ADMIN, month.with(Optional.of(WaitlistStatus.WAITING))))
                    .containsExactly("Zara Rao");
            assertThat(names(ADMIN, month.with(Optional.of(WaitlistStatus.EXPIRED))))
                    .containsExactly("Asha Rao");
            assertThat(rows(ADMIN, month))
                    .extracting(WaitlistRow::status)
                    .containsExactly(WaitlistStatus.EXPIRED, WaitlistStatus.WAITING);
        } finally {
            sql.sql("update restaurants set time_zone = 'Asia/Kolkata' where id = 4")
                    .update();
        }
    }

    @Test
    void theListIsNarrowedAndSorted() {
        wishes(diner("Asha Rao"), 3, TODAY.plusDays(2), 4);
        wishes(diner("Dev Rao"), 3, TODAY.plusDays(1), 6);
        wishes(diner("Zara Rao"), 4, TODAY.plusDays(1), 2);
        queue.join(HOST, 3, 2, "Hegde", "", null);

        assertThat(names(HOST, month)).containsExactly("Hegde", "Dev Rao", "Asha Rao");
        assertThat(names(ADMIN, month)).containsExactly("Hegde", "Dev Rao", "Zara Rao", "Asha Rao");
        assertThat(names(ADMIN, month.at(Optional.of(4L)))).containsExactly("Zara Rao");
        assertThat(names(HOST, month.of(Optional.of(6)))).containsExactly("Dev Rao");
        assertThat(names(HOST, month.door(Optional.of(true)))).containsExactly("Hegde");
        assertThat(names(HOST, month.door(Optional.of(false)))).hasSize(2);
        assertThat(names(HOST, month.within(TODAY, TODAY))).containsExactly("Hegde");
        for (var sort : List.of("guest", "party", "restaurant", "status", "quoted", "date")) {
            assertThat(lists.page(
                            ADMIN, month, PageRequest.of(0, 20, Sort.by(sort).descending())))
                    .as(sort)
                    .hasSize(4);
        }
        assertThat(lists.page(ADMIN, month, PageRequest.of(1, 3, Sort.by("guest"))))
                .extracting(WaitlistRow::name)
                .containsExactly("Zara Rao");
    }

    @Test
    void somebodyIsFoundByTheBeginningOfNameOrNumberOnAnyDay() {
        var diner = diner("Zoë Query");
        wishes(diner, 3, TODAY.plusDays(2), 4);
        queue.join(HOST, 3, 2, "Hegde", "98450 98308", null);
        var nothing = month.within(TODAY.minusDays(9), TODAY.minusDays(8));
        var phone = sql.sql("select phone_number from users where id = ?")
                .param(diner)
                .query(String.class)
                .single();

        for (var typed : List.of("zoë q", "ZOë", phone, phone.substring(3))) {
            assertThat(names(HOST, nothing.found(typed))).as(typed).containsExactly("Zoë Query");
        }
        assertThat(names(HOST, nothing.found("98450 983"))).containsExactly("Hegde");
        assertThat(names(HOST, nothing.found("oë"))).isEmpty();
        assertThat(names(HOST, nothing.found("TT1000"))).isEmpty();
        assertThat(names(OTHER, nothing.found("zoë"))).isEmpty();
    }

    @Test
    void whoIsForgottenIsOnTheListWithoutNameAndNumber() {
        var diner = diner("Asha Rao");
        wishes(diner, 3, TODAY.plusDays(2), 4);

        new TransactionTemplate(transactions).executeWithoutResult(status -> guests.erase(diner));

        assertThat(rows(HOST, month)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEmpty();
            assertThat(row.phoneEnding()).isEmpty();
        });
    }

    @Test
    void itIsForTheRestaurantsStaffOnly() {
        var there = month.at(Optional.of(3L));
        var nobody = new Actor.Staff(9, Set.of(), Set.of(3L));
        for (var stranger : List.of(OTHER, new Actor.Diner(1), new Actor.Anonymous(), nobody)) {
            assertThatThrownBy(() -> rows(stranger, there)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> lists.count(stranger, there, 10)).isInstanceOf(NotAllowed.class);
        }
        wishes(diner("Asha Rao"), 3, TODAY.plusDays(2), 4);
        assertThat(rows(OTHER, month)).isEmpty();
    }
}
