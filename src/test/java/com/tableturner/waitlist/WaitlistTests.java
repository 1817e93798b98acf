package com.tableturner.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.catalogue=small")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClockConfiguration.class)
class WaitlistTests {

    private static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);
    private static final AtomicLong NUMBERS = new AtomicLong();

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void itIsNoonAndNobodyWaits() {
        clock.set(NOON);
        sql.sql("delete from waitlist_entries").update();
    }

    @Test
    void placesThoseWhoWaitForTheSameSlotInTheOrderTheyCame() {
        var first = diner();
        var second = diner();
        waitlist.join(first, wish(1, EIGHT));

        assertThat(waitlist.join(second, wish(1, EIGHT)).position()).isEqualTo(2);
        assertThat(waitlist.join(second, wish(1, EIGHT.plusMinutes(30))).position())
                .isEqualTo(1);
    }

    @Test
    void givesADinerOnePlaceHoweverOftenTheyJoin() {
        var diner = diner();
        var first = waitlist.join(diner, wish(1, EIGHT));

        assertThat(waitlist.join(diner, wish(1, EIGHT)).id()).isEqualTo(first.id());
        assertThat(waitlist.mine(diner)).hasSize(1);
    }

    @Test
    void movesTheOthersUpWhenSomebodyLeaves() {
        var first = diner();
        var second = diner();
        var place = waitlist.join(first, wish(1, EIGHT));
        waitlist.join(second, wish(1, EIGHT));
        waitlist.leave(first, place.id());
        waitlist.leave(first, place.id());

        assertThat(waitlist.mine(first)).isEmpty();
        assertThat(waitlist.mine(second)).extracting(WaitlistPlace::position).containsExactly(1);
    }

    @Test
    void keepsThePlaceOfThoseWhoLeftOnRecord() {
        var diner = diner();
        var place = waitlist.join(diner, wish(1, EIGHT));
        waitlist.leave(diner, place.id());

        assertThat(sql.sql("select status from waitlist_entries where id = ?")
                        .param(place.id())
                        .query(String.class)
                        .single())
                .isEqualTo("left");
        assertThat(waitlist.join(diner, wish(1, EIGHT)).id())
                .as("a new place, at the end")
                .isGreaterThan(place.id());
    }

    @Test
    void queuesGuestsAtTheDoorForStaffOnly() {
        var atTheDoor = new JoinRequest(1, FRIDAY, null, 4, "Hegde", 25);

        assertThat(waitlist.join(staffOf(1), atTheDoor).quotedMinutes()).isEqualTo(25);
        assertThatThrownBy(() -> waitlist.join(diner(), atTheDoor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> waitlist.join(staffOf(2), atTheDoor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> waitlist.join(staffOf(1), new JoinRequest(1, FRIDAY, null, 4, " ", null)))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void keepsAPlaceFromOthersAndTheListFromStrangers() {
        var place = waitlist.join(diner(), wish(1, EIGHT));

        assertThatThrownBy(() -> waitlist.leave(diner(), place.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> waitlist.list(staffOf(2), 1, FRIDAY)).isInstanceOf(NotAllowed.class);
        assertThat(waitlist.list(staffOf(1), 1, FRIDAY)).hasSize(1);
        assertThat(waitlist.mine(new Actor.Anonymous())).isEmpty();
    }

    @Test
    void refusesWishesThatNoTableCouldEverMeet() {
        assertRefused(Reason.UNKNOWN_RESTAURANT, wish(99_999, EIGHT));
        assertRefused(Reason.NOT_A_SLOT, wish(1, LocalTime.of(19, 7)));
        assertRefused(Reason.PAST, new JoinRequest(1, LocalDate.of(2026, 11, 24), LocalTime.NOON, 2, "", null));
        assertRefused(Reason.OUTSIDE_WINDOW, new JoinRequest(1, FRIDAY.plusDays(60), EIGHT, 2, "", null));
    }

    private void assertRefused(Reason reason, JoinRequest request) {
        assertThatThrownBy(() -> waitlist.join(diner(), request))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static JoinRequest wish(long restaurantId, @Nullable LocalTime time) {
        return new JoinRequest(restaurantId, FRIDAY, time, 2, "", null);
    }

    private static Actor staffOf(long restaurantId) {
        return new Actor.Staff(1, Set.of(Roles.HOST), Set.of(restaurantId));
    }

    private Actor diner() {
        return new Actor.Diner(sql.sql("insert into users (phone_number, name, created_at)"
                        + " values (?, 'Guest', '2026-01-01T00:00:00.000Z') returning id")
                .param("+9198" + (40_000_000 + NUMBERS.incrementAndGet()))
                .query(Long.class)
                .single());
    }
}
