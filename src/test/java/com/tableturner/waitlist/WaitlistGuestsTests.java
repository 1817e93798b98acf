package com.tableturner.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.GuestRecords;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class WaitlistGuestsTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(70_000_000);

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private GuestRecords guests;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    private long guest(String name) {
        return sql.sql("insert into users (phone_number, name, created_at) values (?, ?, '2026-01-01T00:00:00.000Z')"
                        + " returning id")
                .params("+9196" + NUMBERS.incrementAndGet(), name)
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    private void waits(long guest, LocalTime time) {
        var tomorrow = LocalDate.now(clock.withZone(ZoneId.of("Asia/Kolkata"))).plusDays(1);
        waitlist.join(new Actor.Diner(guest), new JoinRequest(1, tomorrow, time, 2, "Asha Rao", null));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private int rows(String where, Object... parameters) {
        return sql.sql("select count(*) from waitlist_entries where " + where)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    @Test
    void bringTheirPlacesAlongWhenTheyAreOneWithAnother() {
        var kept = guest("Asha Rao");
        var gone = guest("Asha R");
        waits(kept, LocalTime.of(19, 0));
        waits(gone, LocalTime.of(20, 0));

        inTransaction(() -> guests.merge(kept, gone));

        assertThat(waitlist.mine(new Actor.Diner(kept))).hasSize(2);
        assertThat(waitlist.mine(new Actor.Diner(gone))).isEmpty();
        assertThat(rows("user_id = ?", gone)).isZero();
    }

    @Test
    void haveOnePlaceForASlotWhenTheyAreOne() {
        var kept = guest("Asha Rao");
        var gone = guest("Asha R");
        waits(gone, LocalTime.of(21, 0));
        waits(kept, LocalTime.of(21, 0));

        inTransaction(() -> guests.merge(kept, gone));

        assertThat(rows("user_id = ? and status = 'waiting'", kept)).isEqualTo(1);
        assertThat(rows("user_id = ? and status = 'left'", kept)).isEqualTo(1);
    }

    @Test
    void leaveTheirPlaceWithoutANameWhenTheyAreForgotten() {
        var guest = guest("Asha Rao");
        waits(guest, LocalTime.of(19, 0));

        inTransaction(() -> guests.erase(guest));

        assertThat(rows("user_id = ?", guest)).isEqualTo(1);
        assertThat(rows("user_id = ? and name is not null", guest)).isZero();
    }

    @Test
    void waitForNothingAnyMoreWhenTheyAreForgotten() {
        var guest = guest("Asha Rao");
        waits(guest, LocalTime.of(19, 0));

        inTransaction(() -> guests.erase(guest));

        assertThat(rows("user_id = ? and status = 'waiting'", guest)).isZero();
    }
}
