package com.tableturner.reservation.ui.mine;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.SignedIn;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * What tests of these screens share: a signed-in diner, Tuesday noon, and restaurants of the catalogue to book at. The
 * name makes it an application and database of their own: tests of other screens add restaurants to theirs.
 */
@SignedIn
@SpringBootTest(
        properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=my-reservations"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
abstract class MyScreensTest extends SpringBrowserlessTest {

    static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final LocalTime SEVEN = LocalTime.of(19, 0);

    private static final AtomicInteger KEYS = new AtomicInteger();

    @Autowired
    Bookings bookings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    long restaurant;
    Actor diner;

    @BeforeEach
    void aDinerAndARestaurant() {
        clock.set(NOON);
        diner = CurrentActor.get();
        restaurant = restaurants().getFirst();
    }

    /** Those that serve all evening on Fridays and Saturdays, with no limit for the kitchen; another one each time. */
    List<Long> restaurants() {
        return sql.sql("select s.restaurant_id from shifts s where s.weekday in (5, 6) and s.start_slot <= 15"
                        + " and s.last_seating_slot >= 20 and s.pacing_online is null and not exists"
                        + " (select 1 from reservations r where r.restaurant_id = s.restaurant_id)"
                        + " group by s.restaurant_id having count(*) = 2 order by s.restaurant_id")
                .query(Long.class)
                .list();
    }

    ReservationDetails book(Actor actor, long restaurantId, LocalDate date, LocalTime time, int party) {
        return bookings.book(
                actor,
                new BookingRequest(
                        key(), new TableRequest(restaurantId, date, time, party), "Asha Rao", "", null, Channel.WEB));
    }

    ReservationDetails book(LocalDate date, LocalTime time, int party) {
        return book(diner, restaurant, date, time, party);
    }

    StatusRequest status(ReservationDetails reservation) {
        return new StatusRequest(key(), reservation.number(), Channel.STAFF);
    }

    Actor staff() {
        return new Actor.Staff(1, Set.of(Roles.MANAGER), Set.of(restaurant));
    }

    Actor somebodyElse() {
        return new Actor.Diner(sql.sql("insert into users (phone_number, name, created_at)"
                        + " values (?, 'Guest', '2026-01-01T00:00:00.000Z') returning id")
                .param("+9197" + (10_000_000 + KEYS.incrementAndGet()))
                .query(Long.class)
                .single());
    }

    static String key() {
        return "mine-" + KEYS.incrementAndGet();
    }

    Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    boolean hasButton(String text) {
        return find(Button.class).withText(text).exists();
    }

    List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    List<String> badges() {
        return find(Span.class).withClassName("tt-badge").all().stream()
                .map(badge -> badge.getElement().getTextRecursively())
                .toList();
    }

    /** What the toasts say, the newest last. */
    List<String> toasts() {
        return find(Notification.class).all().stream()
                .map(toast -> toast.getElement().getTextRecursively())
                .toList();
    }

    /** As a reader sees it, without the spaces that do not break. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
