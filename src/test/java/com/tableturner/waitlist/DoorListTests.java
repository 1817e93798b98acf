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
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.HostStand;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.WalkInRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
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
class DoorListTests {

    private static final Instant EVENING = Instant.parse("2026-11-24T14:30:00Z");
    private static final Actor HOST = new Actor.Staff(1, Set.of(Roles.HOST), Set.of(1L));
    private static final Actor OTHER = new Actor.Staff(2, Set.of(Roles.HOST), Set.of(2L));

    @Autowired
    private DoorQueue queue;

    @Autowired
    private HostStand hosts;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void itIsEight() {
        clock.set(EVENING);
        nobodyWaits();
    }

    /** Others use the same database, and know of no messages about places. */
    @AfterEach
    void nobodyWaits() {
        sql.sql("delete from outbox").update();
        sql.sql("delete from waitlist_entries").update();
    }

    @Test
    void keepsWhatWasQuotedBesideWhatItCameTo() {
        var id = queue.join(HOST, 1, 2, "Hegde", "", 10);
        clock.advance(Duration.ofMinutes(12));
        assertThat(queue.waiting(HOST, 1)).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("Hegde");
            assertThat(waiting.quotedMinutes()).isEqualTo(10);
            assertThat(waiting.since()).isEqualTo(EVENING);
            assertThat(waiting.expectedMinutes()).isZero();
        });
        var seated = hosts.walkIn(HOST, new WalkInRequest("door-" + id, 1, 2, "Hegde", List.of()));

        queue.settle(HOST, id, seated.number());

        assertThat(queue.waiting(HOST, 1)).isEmpty();
        assertThat(queue.kept(HOST, 1)).isEqualTo(new DoorQueue.Kept(1, 0, 12));
    }

    @Test
    void tellsAPartyOnceThatItsTableIsReady() {
        var id = queue.join(HOST, 1, 2, "Hegde", "98450 98308", 25);
        clock.advance(Duration.ofMinutes(20));

        queue.tellReady(HOST, id);
        queue.tellReady(HOST, id);

        assertThat(sql.sql("select topic || ' ' || waitlist_id from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("waitlist.ready " + id);
        assertThat(queue.waiting(HOST, 1).getFirst().toldAt()).isEqualTo(EVENING.plus(Duration.ofMinutes(20)));
        assertThat(queue.waiting(HOST, 1).getFirst().phoneEnding()).isEqualTo("308");
    }

    @Test
    void letsAPartyGoAndSettlesNothingTwice() {
        var id = queue.join(HOST, 1, 2, "Hegde", "", null);
        queue.settle(HOST, id, null);

        assertThat(queue.waiting(HOST, 1)).isEmpty();
        assertThatThrownBy(() -> queue.settle(HOST, id, null)).isInstanceOf(Refused.class);
        assertThat(queue.kept(HOST, 1).seated()).isZero();
    }

    @Test
    void takesASeatOrAFarewellBackForFiveMinutes() {
        var id = queue.join(HOST, 1, 2, "Hegde", "", 10);
        assertThatThrownBy(() -> queue.waitAgain(HOST, id)).isInstanceOf(Refused.class);
        queue.settle(HOST, id, null);
        clock.advance(Duration.ofMinutes(5));

        queue.waitAgain(HOST, id);

        assertThat(queue.waiting(HOST, 1))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.since()).isEqualTo(EVENING));
        queue.settle(HOST, id, null);
        clock.advance(Duration.ofMinutes(6));
        assertThatThrownBy(() -> queue.waitAgain(HOST, id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> queue.waitAgain(OTHER, id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isForTheHousesStaffOnly() {
        var id = queue.join(HOST, 1, 2, "Hegde", "", null);

        assertThatThrownBy(() -> queue.waiting(OTHER, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queue.quote(OTHER, 1, 2)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queue.kept(OTHER, 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queue.join(OTHER, 1, 2, "Hegde", "", null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queue.tellReady(OTHER, id)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> queue.settle(OTHER, id, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void refusesANameOrNumberThatIsNone() {
        assertThatThrownBy(() -> queue.join(HOST, 1, 2, " ", "", null)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> queue.join(HOST, 1, 2, "Hegde", "12", null)).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> queue.join(HOST, 1, 0, "Hegde", "", null)).isInstanceOf(BadInput.class);
        assertThat(queue.waiting(HOST, 1)).isEmpty();
    }
}
