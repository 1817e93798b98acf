package com.tableturner.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.GuestWords;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "tableturner.catalogue=small")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, OutboxTests.Recording.class})
class OutboxTests {

    private static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final AtomicLong NUMBERS = new AtomicLong();

    @Autowired
    private Bookings bookings;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxWorker worker;

    @Autowired
    private RecordingSender sender;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private Actor diner;

    @BeforeEach
    void nothingIsOwed() {
        clock.set(NOON);
        sql.sql("delete from outbox").update();
        sender.sent.clear();
        var phone = "+9198" + (20_000_000 + NUMBERS.incrementAndGet());
        diner = new Actor.Diner(sql.sql("insert into users (phone_number, name, created_at)"
                        + " values (?, 'Guest', '2026-01-01T00:00:00.000Z') returning id")
                .param(phone)
                .query(Long.class)
                .single());
    }

    @AfterEach
    void theSenderWorksAgain() {
        sender.broken = false;
    }

    @Test
    void sendsWhatABookingOwesOnce() {
        var booked = book(3, LocalTime.of(19, 0));
        worker.sendDue();
        worker.sendDue();

        assertThat(sender.sent)
                .extracting(Message::topic, message -> message.reservation().number())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("reservation.booked", booked.number()));
    }

    @Test
    void sendsTheWordsOfTheRestaurantAndForgetsThem() {
        var booked = book(3, LocalTime.of(19, 30));
        worker.sendDue();
        sender.sent.clear();
        transaction.executeWithoutResult(running -> {
            bookings.cancel(diner, new StatusRequest("words-" + booked.number(), booked.number(), Channel.WEB));
            events.publishEvent(new GuestWords(booked.id(), "The kitchen is flooded."));
        });

        worker.sendDue();

        assertThat(sender.sent).extracting(Message::words).containsExactly("The kitchen is flooded.");
        assertThat(sql.sql("select count(*) from outbox where words is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void sendsNothingWhereStaffTellTheGuestThemselves() {
        var booked = book(3, LocalTime.of(20, 30));
        worker.sendDue();
        sender.sent.clear();
        transaction.executeWithoutResult(running -> {
            bookings.cancel(diner, new StatusRequest("quiet-" + booked.number(), booked.number(), Channel.WEB));
            events.publishEvent(new GuestWords(booked.id(), null));
        });

        worker.sendDue();

        assertThat(sender.sent).isEmpty();
    }

    @Test
    void owesNothingForABookingThatWasRefused() {
        var request = request(3, LocalTime.of(19, 7));

        assertThatThrownBy(() -> bookings.book(diner, request)).isInstanceOf(Refused.class);

        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void saysWhatIsStoredWhenTheMessageGoesOutAndNotWhatWasStoredBefore() {
        var booked = book(3, LocalTime.of(20, 0));
        bookings.cancel(diner, new StatusRequest("cancel-" + booked.number(), booked.number(), Channel.WEB));
        worker.sendDue();

        assertThat(sender.sent)
                .extracting(Message::topic)
                .containsExactly("reservation.booked", "reservation.cancelled");
        assertThat(sender.sent)
                .allMatch(message -> message.reservation().status().isOver());
    }

    @Test
    void triesAgainLaterWhatCouldNotBeSent() {
        sender.broken = true;
        book(3, LocalTime.of(19, 0));
        worker.sendDue();
        assertThat(outbox.isEmpty()).as("put off").isTrue();

        sender.broken = false;
        clock.advance(Duration.ofMinutes(1));
        worker.sendDue();

        assertThat(sender.sent).hasSize(1);
        assertThat(outbox.isEmpty()).isTrue();
    }

    @Test
    void leavesAMessageAnotherWorkerHasTakenAloneForTwoMinutes() {
        book(3, LocalTime.of(19, 0));
        assertThat(outbox.takeDue()).hasSize(1);

        worker.sendDue();
        assertThat(sender.sent).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        worker.sendDue();
        assertThat(sender.sent).hasSize(1);
    }

    @Test
    void givesUpAfterTheTenthTryAndKeepsTheReason() {
        sender.broken = true;
        book(3, LocalTime.of(19, 0));
        for (var tries = 0; tries < 2 * Outbox.MOST_ATTEMPTS; tries++) {
            worker.sendDue();
            clock.advance(Duration.ofDays(1));
        }

        var row = sql.sql("select attempts, sent_at, last_error from outbox")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("attempts", Outbox.MOST_ATTEMPTS)
                .containsEntry("sent_at", null)
                .containsEntry("last_error", "IllegalStateException: The provider is down");
    }

    @Test
    void reachesAPartyAtTheDoorByTheNumberItLeft() {
        ready("+919845012345");
        ready(null);

        worker.sendDue();

        assertThat(sender.called).containsExactly("+919845012345");
        assertThat(outbox.isEmpty()).isTrue();
    }

    /** A party of nobody we know that waits, and has a message due. */
    private void ready(@Nullable String phone) {
        var place = sql.sql("insert into waitlist_entries (restaurant_id, name, date, party_size, status, phone_number,"
                        + " created_at, updated_at) values (1, 'Stranger', '2026-11-24', 2, 'waiting', ?,"
                        + " '2026-11-24T06:30:00.000Z', '2026-11-24T06:30:00.000Z') returning id")
                .params(Arrays.asList(phone))
                .query(Long.class)
                .single();
        sql.sql("insert into outbox (topic, waitlist_id, restaurant_id, created_at, due_at) values ('waitlist.ready',"
                        + " ?, 1, '2026-11-24T06:30:00.000Z', '2026-11-24T06:30:00.000Z')")
                .params(place)
                .update();
    }

    @Test
    void keepsNothingPersonal() {
        book(3, LocalTime.of(19, 0));

        var columns = sql.sql("select group_concat(name) from pragma_table_info('outbox')")
                .query(String.class)
                .single();
        assertThat(columns).doesNotContain("phone", "name_", "customer");
    }

    private ReservationDetails book(int party, LocalTime time) {
        return bookings.book(diner, request(party, time));
    }

    private BookingRequest request(int party, LocalTime time) {
        var restaurant = sql.sql("select min(restaurant_id) from shifts where weekday = 5 and start_slot <= 16"
                        + " and last_seating_slot >= 18")
                .query(Long.class)
                .single();
        return new BookingRequest(
                "key-" + NUMBERS.incrementAndGet(),
                new TableRequest(restaurant, FRIDAY, time, party),
                "Guest",
                "",
                null,
                Channel.WEB);
    }

    /** Keeps what it was given, or fails, as the test wants. */
    static class RecordingSender implements MessageSender {

        private final List<Message> sent = new ArrayList<>();
        private final List<String> called = new ArrayList<>();
        private volatile boolean broken;

        @Override
        public synchronized void send(Message message) {
            if (broken) {
                throw new IllegalStateException("The provider is down");
            }
            sent.add(message);
        }

        @Override
        public synchronized void sendReady(long waitlistId, String phone) {
            called.add(phone);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Recording {

        @Bean
        @Primary
        RecordingSender recordingSender() {
            return new RecordingSender();
        }
    }
}
