package com.tableturner.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = "tableturner.catalogue=small")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClockConfiguration.class)
class CalendarEndpointTests {

    private static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final AtomicLong NUMBERS = new AtomicLong();

    @Autowired
    private Bookings bookings;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TestClock clock;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void itIsNoon() {
        clock.set(NOON);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void givesTheDinerTheFileOfTheirReservation() throws Exception {
        var diner = diner();
        var booked = book(diner);

        as(diner, booked.number())
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"" + booked.number() + "-" + booked.restaurantSlug() + ".ics\""))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("UID:" + booked.number() + "@tableturner")))
                .andExpect(content().string(containsString("SEQUENCE:0")));
    }

    @Test
    void saysThatItIsCancelledUnderTheSameIdentityAndALaterSequence() throws Exception {
        var diner = diner();
        var booked = book(diner);
        bookings.cancel(diner, new StatusRequest("cancel-" + booked.number(), booked.number(), Channel.WEB));

        as(diner, booked.number())
                .andExpect(content().string(containsString("UID:" + booked.number() + "@tableturner")))
                .andExpect(content().string(containsString("SEQUENCE:1")))
                .andExpect(content().string(containsString("STATUS:CANCELLED")));
    }

    @Test
    void answersForSomebodyElsesNumberAsForOneThatNobodyHas() throws Exception {
        var booked = book(diner());
        var staff = new Actor.Staff(1, Set.of(Roles.MANAGER), Set.of(booked.restaurantId()));

        var strangers = as(diner(), booked.number());
        var nobodys = as(diner(), "TT99999999");

        strangers.andExpect(status().isNotFound());
        nobodys.andExpect(status().isNotFound());
        assertThat(strangers.andReturn().getResponse().getContentAsString())
                .isEqualTo(nobodys.andReturn().getResponse().getContentAsString());
        as(staff, booked.number()).andExpect(status().isNotFound());
        as(diner(), "not-a-number").andExpect(status().isNotFound());
        web.perform(get("/calendar/" + booked.number() + ".ics")).andExpect(status().isNotFound());
    }

    private ResultActions as(Actor actor, String number) throws Exception {
        ActorPrincipal principal = () -> actor;
        return web.perform(get("/calendar/" + number + ".ics")
                .with(authentication(new TestingAuthenticationToken(principal, "", "ROLE_" + Roles.DINER))));
    }

    private ReservationDetails book(Actor actor) {
        var restaurant = sql.sql("select min(restaurant_id) from shifts where weekday = 5 and start_slot <= 16"
                        + " and last_seating_slot >= 18")
                .query(Long.class)
                .single();
        var wanted = new TableRequest(restaurant, FRIDAY, LocalTime.of(19, 0), 2);
        return bookings.book(
                actor, new BookingRequest("ics-" + NUMBERS.incrementAndGet(), wanted, "Guest", "", null, Channel.WEB));
    }

    private Actor diner() {
        return new Actor.Diner(sql.sql("insert into users (phone_number, name, created_at)"
                        + " values (?, 'Guest', '2026-01-01T00:00:00.000Z') returning id")
                .param("+9198" + (50_000_000 + NUMBERS.incrementAndGet()))
                .query(Long.class)
                .single());
    }
}
