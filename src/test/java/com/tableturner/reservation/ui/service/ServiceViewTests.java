package com.tableturner.reservation.ui.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.TableRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=service-screen"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class ServiceViewTests extends SpringBrowserlessTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);
    private static final AtomicInteger KEYS = new AtomicInteger();

    @Autowired
    private Bookings bookings;

    @Autowired
    private ReservationBook book;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private long restaurant;
    private String slug;
    private Actor.Staff host;

    /** Who the session of the test stands for. */
    private record Host(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void aHostOfARestaurantNobodyHasUsed() {
        clock.set(Instant.parse("2026-11-24T06:30:00Z"));
        restaurant = sql.sql("select s.restaurant_id from shifts s where s.weekday = 5 and s.start_slot <= 15"
                        + " and s.last_seating_slot >= 20 and s.pacing_online is null and not exists"
                        + " (select 1 from reservations r where r.restaurant_id = s.restaurant_id)"
                        + " order by s.restaurant_id limit 1")
                .query(Long.class)
                .single();
        slug = sql.sql("select slug from restaurants where id = ?")
                .param(restaurant)
                .query(String.class)
                .single();
        host = new Actor.Staff(1, Set.of(Roles.HOST), Set.of(restaurant));
        var token = UsernamePasswordAuthenticationToken.authenticated(
                new Host(host), "", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.HOST)));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(token);
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private ReservationDetails book(LocalTime time, int party, String name, String note) {
        var wanted = new TableRequest(restaurant, FRIDAY, time, party);
        return bookings.book(
                host,
                new BookingRequest(
                        "view-" + KEYS.incrementAndGet(), wanted, name, note, null, Channel.STAFF, "+919845098308"));
    }

    private void itIs(LocalTime time) {
        clock.set(FRIDAY.atTime(time).atZone(ZoneId.of("Asia/Kolkata")).toInstant());
    }

    private void open(String view) {
        UI.getCurrent()
                .navigate(
                        ServiceAddress.ROUTE + "/" + slug,
                        ServiceAddress.of(slug, new com.vaadin.flow.router.Location("x?shift=dinner&view=" + view))
                                .query());
    }

    private ReservationStatus status(ReservationDetails of) {
        return book.byNumber(host, of.number()).status();
    }

    // -- the panel

    @Test
    void putsFirstWhoNeedsAHostNow() {
        book(SEVEN, 2, "Nisha Rao", "");
        book(LocalTime.of(21, 0), 2, "Leela Iyer", "");
        itIs(LocalTime.of(19, 16));
        open("floor");

        assertThat(texts(PartyRow.class))
                .satisfiesExactly(
                        late -> assertThat(late).contains("Nisha Rao", "16 min late", "Kept until 7:20 pm", "Call"),
                        next -> assertThat(next).contains("Leela Iyer", "Booked", "Seat"));
    }

    @Test
    void asksBeforeATableIsReleased() {
        var booked = book(SEVEN, 2, "Nisha Rao", "");
        itIs(LocalTime.of(19, 25));
        open("floor");
        assertThat(status(booked)).isEqualTo(ReservationStatus.CONFIRMED);

        test(button("Release: Nisha Rao")).click();

        assertThat(status(booked)).isEqualTo(ReservationStatus.NO_SHOW);
        assertThat(toast()).contains("Nisha Rao is a no-show", "Undo");
    }

    @Test
    void seatsInOneTapAndTakesItBack() {
        var booked = book(SEVEN, 2, "Nisha Rao", "");
        itIs(LocalTime.of(19, 2));
        open("floor");

        test(button("Seat: Nisha Rao")).click();
        assertThat(status(booked)).isEqualTo(ReservationStatus.SEATED);
        test(find(Button.class).withText("Undo").single()).click();

        assertThat(status(booked)).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(toast()).contains("Undone for Nisha Rao");
    }

    @Test
    void showsWhatIsKnownOfAPartyAndNoPhoneNumber() {
        var booked = book(SEVEN, 2, "Vikram Hegde", "Nut allergy");
        itIs(LocalTime.of(18, 30));
        open("floor");

        select("Vikram Hegde");

        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Vikram Hegde");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains(booked.number() + " · phone ends in 308", "Nut allergy");
        assertThat(texts(Span.class)).contains("Allergy").noneMatch(text -> text.contains("98450"));
        assertThat(sql.sql("select count(*) from audit_log where action = 'phone_shown' and subject_id = ?")
                        .param(booked.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void explainsThatAnotherHostWasFaster() {
        var booked = book(SEVEN, 2, "Nisha Rao", "");
        itIs(LocalTime.of(19, 2));
        open("floor");
        var seat = button("Seat: Nisha Rao");
        bookings.cancel(host, new com.tableturner.reservation.StatusRequest("faster", booked.number(), Channel.STAFF));

        test(seat).click();

        assertThat(status(booked)).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(toast()).contains("was faster: cancelled at 7:02 pm. Nothing was overwritten.");
    }

    // -- walk-in and waitlist

    @Test
    void seatsAWalkInWithOneTapInTheDialog() {
        itIs(SEVEN);
        open("floor");
        test(find(Button.class).withText("Walk-in").single()).click();

        var four =
                find(NativeButton.class).withClassName("svc-size-button").all().get(3);
        assertThat(text(four)).matches("4T4 until .*");
        test(four).click();

        assertThat(toast()).contains("4 people seated at T4", "Undo");
        assertThat(find(Dialog.class).all()).noneMatch(Dialog::isOpened);
    }

    @Test
    void offersTheWaitlistWhereNoTableFits() {
        itIs(SEVEN);
        open("floor");
        test(find(Button.class).withText("Walk-in").single()).click();
        var eight =
                find(NativeButton.class).withClassName("svc-size-button").all().get(7);
        if (!eight.hasClassName("svc-size-none")) {
            return; // this house joins tables for eight
        }

        test(eight).click();
        test(find(Button.class).withText("Add to waitlist").single()).click();
        var name = find(TextField.class).withLabel("Name").single();
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue("Farah");
        test(find(Button.class).withText("Add to waitlist").single()).click();

        assertThat(toast()).contains("Farah is on the waitlist");
        assertThat(texts(Span.class)).contains("1 on the waitlist");
    }

    // -- the views

    @Test
    void tellsTheTimelineEachPartyInWords() {
        book(SEVEN, 2, "Vikram Hegde", "Nut allergy");
        itIs(LocalTime.of(19, 12));
        open("timeline");

        var picture = find(ShiftScreen.class).single().picture();
        var block = picture.blocks().getFirst();

        assertThat(block.name()).isEqualTo("Hegde");
        assertThat(block.state()).isEqualTo("late");
        assertThat(plain(block.mark())).isEqualTo("12 min late");
        assertThat(block.shortMark()).isEqualTo("+12");
        assertThat(plain(block.label())).isEqualTo("Vikram Hegde, 2, table T1, 7:00 to 8:30 pm, 12 min late, Allergy");
        assertThat(block.from()).isEqualTo(8 * 60);
        assertThat(block.to()).isEqualTo(9 * 60 + 30);
    }

    @Test
    void refusesADropThatTheBookDoesNotAllowAndSaysWhoIsThere() {
        var rao = book(SEVEN, 2, "Nisha Rao", "");
        var iyer = book(SEVEN, 2, "Leela Iyer", "");
        itIs(LocalTime.of(18, 30));
        open("timeline");
        var screen = find(ShiftScreen.class).single();
        var table = party(screen, iyer).tableIds().getFirst();

        board().drop(String.valueOf(rao.id()), String.valueOf(table), 16, false);

        assertThat(plain(toast()))
                .contains(
                        "T2 has Leela Iyer, 2, 7:00 to 8:30 pm. Nisha Rao is still on T1 at 7:00 pm. Next that fits 2: T3.");
        assertThat(party(screen, rao).tableIds()).isNotEqualTo(List.of(table));
    }

    @Test
    void movesByDropAndTakesItBack() {
        var rao = book(SEVEN, 2, "Nisha Rao", "");
        itIs(LocalTime.of(18, 30));
        open("timeline");
        var screen = find(ShiftScreen.class).single();
        var other = screen.day().tables().get(1).id();

        board().drop(String.valueOf(rao.id()), String.valueOf(other), 18, true);
        assertThat(party(screen, rao).tableIds()).containsExactly(other);
        assertThat(party(screen, rao).slot()).isEqualTo(18);
        screen.actions().undo();

        assertThat(party(screen, rao).slot()).isEqualTo(16);
        assertThat(party(screen, rao).tableIds()).doesNotContain(other);
    }

    @Test
    void showsWhoSitsWhereOnTheFloorAndForHowLong() {
        book(SEVEN, 2, "Nisha Rao", "");
        itIs(SEVEN);
        open("floor");
        test(button("Seat: Nisha Rao")).click();
        itIs(LocalTime.of(19, 18));
        find(ShiftScreen.class).single().refresh();

        var tables = find(NativeButton.class).withClassName("svc-table").all().stream()
                .map(ServiceViewTests::text)
                .map(ServiceViewTests::plain)
                .toList();
        assertThat(tables).hasSize(9).anyMatch(text -> text.equals("T1 · 2Rao 218 min"));
    }

    @Test
    void listsTheWholeShiftWithItsNextSteps() {
        book(SEVEN, 2, "Nisha Rao", "");
        book(LocalTime.of(20, 0), 4, "Leela Iyer", "Window");
        itIs(LocalTime.of(18, 30));
        open("list");

        var grid = find(PartyGrid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(test(grid).getCellText(1, 1)).isEqualTo("Leela Iyer");
        assertThat(test(grid).getCellText(1, 5)).isEqualTo("Window");
    }

    @Test
    void sendsHostsToNoRestaurantThatIsNotTheirs() {
        var other = sql.sql("select slug from restaurants where id <> ? limit 1")
                .param(restaurant)
                .query(String.class)
                .single();

        UI.getCurrent().navigate(ServiceAddress.ROUTE + "/" + other);

        assertThat(find(ShiftScreen.class).exists()).isFalse();
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    // -- the day sheet

    @Test
    void printsTheShiftWithoutPhoneNumbers() {
        book(SEVEN, 2, "Vikram Hegde", "Nut allergy");
        itIs(LocalTime.of(17, 45));
        UI.getCurrent()
                .navigate(
                        ServiceAddress.ROUTE + "/" + slug + "/sheet",
                        ServiceAddress.of(slug, new com.vaadin.flow.router.Location("x?shift=dinner&date=2026-11-27"))
                                .query());

        var sheet = plain(text(find(DaySheet.class).single()));
        assertThat(sheet)
                .contains("1reservation", "2covers", "7:00Hegde2T1AllergyNut allergy", "Printed 5:45 pm by")
                .doesNotContain("98450", "308");
    }

    private TimelineBoard board() {
        return find(TimelineBoard.class).single();
    }

    private static Party party(ShiftScreen screen, ReservationDetails of) {
        return screen.day().party(of.id()).orElseThrow();
    }

    @Test
    void marksAGuestWithAllergiesAndNotesWhoReadThem() {
        var guest = sql.sql("insert into users (phone_number, name, created_at) values ('+919845098308', 'Nisha Rao',"
                        + " '2026-01-01T00:00:00.000Z') on conflict (phone_number) do update set name = excluded.name"
                        + " returning id")
                .query(Long.class)
                .single();
        sql.sql("insert into guest_facts (user_id, allergies, version) values (?, 'Peanuts', 1)"
                        + " on conflict (user_id) do update set allergies = excluded.allergies")
                .param(guest)
                .update();
        book(SEVEN, 2, "Nisha Rao", "");
        itIs(SEVEN);
        open("floor");
        select("Nisha Rao");
        assertThat(texts(PartyDetail.class))
                .singleElement()
                .satisfies(detail -> assertThat(detail)
                        .contains("Allergy", "Allergies are noted.")
                        .doesNotContain("Peanuts"));

        test(find(Button.class).withText("Read allergies").single()).click();

        assertThat(texts(PartyDetail.class))
                .singleElement()
                .satisfies(detail -> assertThat(detail).contains("Peanuts"));
        assertThat(sql.sql("select count(*) from audit_log where subject = 'guest' and subject_id = ?"
                                + " and action = 'allergies read' and actor = 'staff:1'")
                        .param(guest)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        sql.sql("update guest_facts set allergies = '' where user_id = ?")
                .param(guest)
                .update();
    }

    private void select(String name) {
        test(find(NativeButton.class).withClassName("svc-row-who").all().stream()
                        .filter(row -> text(row).contains(name))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Button button(String label) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String toast() {
        return plain(text(find(Notification.class).all().getLast()));
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(ServiceViewTests::text)
                .map(ServiceViewTests::plain)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
