package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.TestClock;
import com.tableturner.diner.CodeSent;
import com.tableturner.diner.PhoneNumber;
import com.tableturner.diner.SignIn;
import com.tableturner.diner.SignInResult;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.CloseOuts;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The restaurants of the tests with nobody in them, at noon of Tuesday, 24 November 2026. */
@TestComponent
class World {

    static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");

    /** Reservations stay, as their audit does; what they took is free again. */
    private static final List<String> EMPTIED = List.of("table_occupancy", "holds", "close_outs", "one_time_codes");

    private static final AtomicInteger NUMBERS = new AtomicInteger(40_000_000);

    private final JdbcClient sql;
    private final TestClock clock;
    private final SignIn signIn;
    private final Bookings bookings;
    private final CloseOuts closeOuts;
    private final Catalogue catalogue;

    World(JdbcClient sql, TestClock clock, SignIn signIn, Bookings bookings, CloseOuts closeOuts, Catalogue catalogue) {
        this.sql = sql;
        this.clock = clock;
        this.signIn = signIn;
        this.bookings = bookings;
        this.closeOuts = closeOuts;
        this.catalogue = catalogue;
    }

    void begin() {
        SecurityContextHolder.clearContext();
        clock.set(NOON);
        EMPTIED.forEach(table -> sql.sql("delete from " + table).update());
        sql.sql("update reservations set status = 'cancelled'").update();
    }

    void itIs(Instant instant) {
        clock.set(instant);
    }

    static String newNumber() {
        return "98" + NUMBERS.incrementAndGet();
    }

    /** A diner who has signed in before, and is signed in now. */
    Actor.Diner signedIn(String number, String name) {
        var sent = signIn.requestCode(number, "tests");
        var welcome = (SignInResult.Welcome) signIn.verify(sent.phone(), sent.demoCode());
        become(welcome);
        var actor = (Actor.Diner) welcome.diner().actor();
        if (!name.isEmpty()) {
            signIn.saveName(actor, name);
        }
        return actor;
    }

    /** The door of a page on which nobody has signed in yet. */
    Door door() {
        return new Door() {
            @Override
            public String address() {
                return "192.0.2.1";
            }

            @Override
            public CodeSent requestCode(String typedNumber) {
                return signIn.requestCode(typedNumber, address());
            }

            @Override
            public SignInResult open(PhoneNumber phone, String code) {
                var result = signIn.verify(phone, code);
                if (result instanceof SignInResult.Welcome welcome) {
                    become(welcome);
                }
                return result;
            }
        };
    }

    private static void become(SignInResult.Welcome welcome) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                welcome.diner(), "", welcome.diner().getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    long restaurant(String name) {
        return catalogue.find(CatalogueQuery.ALL).stream()
                .filter(facts -> facts.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    String book(Actor actor, String restaurant, LocalDate date, LocalTime time, int party, String name) {
        var wanted = new TableRequest(restaurant(restaurant), date, time, party);
        var request = new BookingRequest(UUID.randomUUID().toString(), wanted, name, "", null, Channel.WEB);
        return bookings.book(actor, request).number();
    }

    /** Takes every table of the restaurant off sale from this time for two hours. */
    void fill(String restaurant, LocalDate date, LocalTime time) {
        var slot = SlotGrid.slotOf(time).orElseThrow();
        closeOuts.close(
                new Actor.Machine(), new CloseOutRequest(restaurant(restaurant), date, null, slot, slot + 1, "Taken"));
    }

    Actor.Diner somebodyElse() {
        var id = sql.sql("insert into users (phone_number, name, created_at) values (?, 'Other', ?) returning id")
                .params("+9198" + NUMBERS.incrementAndGet(), "2026-01-01T00:00:00.000Z")
                .query(Long.class)
                .single();
        return new Actor.Diner(id);
    }

    void completed(String number) {
        sql.sql("update reservations set status = 'completed' where reservation_id = ?")
                .param(number)
                .update();
    }
}
