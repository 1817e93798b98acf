package com.tableturner.reservation.ui.desk;

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
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationRow;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.TableRequest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
        properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=reservations-grid"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class ReservationsViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
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
    private Actor.Staff host;

    /** Who the session of the test stands for. */
    private record Host(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void aHostOfARestaurantNobodyHasUsed() {
        clock.set(Instant.parse("2026-11-24T06:30:00Z"));
        restaurant = sql.sql("select s.restaurant_id from shifts s where s.weekday = 2 and s.start_slot <= 15"
                        + " and s.last_seating_slot >= 20 and s.pacing_online is null and not exists"
                        + " (select 1 from reservations r where r.restaurant_id = s.restaurant_id)"
                        + " order by s.restaurant_id limit 1")
                .query(Long.class)
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

    private ReservationDetails booked(LocalDate date, LocalTime time, int party, String name) {
        var request = new BookingRequest(
                "grid-" + KEYS.incrementAndGet(),
                new TableRequest(restaurant, date, time, party),
                name,
                "",
                null,
                Channel.STAFF,
                "+9198450" + (83_000 + KEYS.get()));
        return bookings.book(host, request);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    @SuppressWarnings("unchecked")
    private Grid<ReservationRow> grid() {
        return find(Grid.class).single();
    }

    private List<String> guests() {
        var tester = test(grid());
        return java.util.stream.IntStream.range(0, tester.size())
                .mapToObj(row -> tester.getRow(row).customerName())
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    @Test
    void opensOnTodayAndLooksFurtherOnRequest() {
        booked(TODAY, LocalTime.of(20, 0), 2, "Leela");
        booked(TODAY, SEVEN, 2, "Nisha");
        booked(TODAY.plusDays(3), SEVEN, 2, "Later");
        open(ReservationsView.PATH);
        assertThat(guests()).containsExactly("Nisha", "Leela");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Range> ranges = find(RadioButtonGroup.class).all().getFirst();
        ranges.setValue(Range.UPCOMING);
        assertThat(guests()).containsExactly("Nisha", "Leela", "Later");
        ranges.setValue(Range.PAST);
        assertThat(guests()).isEmpty();
    }

    @Test
    void findsByWhatIsTyped() {
        booked(TODAY, SEVEN, 2, "Nisha");
        var other = booked(TODAY.plusDays(9), SEVEN, 2, "Leela");
        open(ReservationsView.PATH);
        var search = find(TextField.class).all().stream()
                .filter(field -> field.hasClassName("tt-grid-search"))
                .findFirst()
                .orElseThrow();
        test(search).setValue(other.number());
        assertThat(guests()).containsExactly("Leela");
    }

    @Test
    void movesAReservationToAnotherPartyAndTime() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        test(party()).setValue(4);
        time().setValue(LocalTime.of(20, 0));
        test(button(saveText())).click();

        var stored = book.byNumber(host, mine.number());
        assertThat(stored.partySize()).isEqualTo(4);
        assertThat(stored.time()).isEqualTo(LocalTime.of(20, 0));
    }

    @Test
    void saysBesideTheFieldWhyItCannotBeSaved() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        test(party()).setValue(90);
        test(button(saveText())).click();

        assertThat(party().isInvalid()).isTrue();
        assertThat(headings()).contains("This is not saved");
        assertThat(book.byNumber(host, mine.number()).partySize()).isEqualTo(2);
    }

    @Test
    void showsWhatSomebodyElseChangedMeanwhile() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        bookings.change(
                host,
                new com.tableturner.reservation.ChangeRequest(
                        "other-" + mine.number(),
                        mine.number(),
                        mine.version(),
                        TODAY,
                        LocalTime.of(21, 0),
                        2,
                        List.of(),
                        Channel.STAFF));
        test(party()).setValue(4);
        test(button(saveText())).click();

        assertThat(headings()).anyMatch(heading -> heading.endsWith("changed this reservation meanwhile"));
        assertThat(time().getValue()).isEqualTo(LocalTime.of(21, 0));
        assertThat(party().getValue()).isEqualTo(4);
        test(button(saveText())).click();
        var stored = book.byNumber(host, mine.number());
        assertThat(stored.partySize()).isEqualTo(4);
        assertThat(stored.time()).isEqualTo(LocalTime.of(21, 0));
    }

    @Test
    void cancelsAndTakesItBack() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        test(button("Cancel")).click();
        assertThat(book.byNumber(host, mine.number()).status()).isEqualTo(ReservationStatus.CANCELLED);

        test(button("Undo")).click();
        assertThat(book.byNumber(host, mine.number()).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void tellsStaffOfOtherRestaurantsThatThereIsNoSuchReservation() {
        var theirs = booked(TODAY, SEVEN, 2, "Nisha");
        aHostOfARestaurantNobodyHasUsed();
        open(ReservationsView.PATH + "/" + theirs.number());

        assertThat(find(ReservationForm.class).all()).isEmpty();
        open(ReservationsView.PATH);
        assertThat(guests()).isEmpty();
    }

    private IntegerField party() {
        return find(ReservationForm.class)
                .single()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(IntegerField.class::isInstance)
                .map(IntegerField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LocalTime> time() {
        return find(ReservationForm.class)
                .single()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .filter(ComboBox.class::isInstance)
                .map(box -> (ComboBox<LocalTime>) box)
                .findFirst()
                .orElseThrow();
    }

    private String saveText() {
        return UI.getCurrent().getTranslation("editor.save");
    }
}
