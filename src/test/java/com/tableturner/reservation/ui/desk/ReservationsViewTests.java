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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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

    private static final int LARGEST_ONLINE = 6;

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
        test(button("Cancel " + mine.number())).click();
        assertThat(book.byNumber(host, mine.number()).status()).isEqualTo(ReservationStatus.CANCELLED);

        test(button("Undo")).click();
        assertThat(book.byNumber(host, mine.number()).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    private String owed(ReservationDetails of) {
        return sql.sql("select topic || ' ' || coalesce(words, '-') from outbox where reservation_id = ?"
                        + " order by id desc limit 1")
                .param(of.id())
                .query(String.class)
                .single();
    }

    /** A guest with an account; a party too large to book online waits for a yes. */
    private ReservationDetails asked(int party) {
        var phone = "+9198460" + (83_000 + KEYS.incrementAndGet());
        var diner = new Actor.Diner(sql.sql("insert into users (phone_number, name, created_at)"
                        + " values (?, 'Leela', '2026-01-01T00:00:00.000Z') returning id")
                .param(phone)
                .query(Long.class)
                .single());
        var request = new BookingRequest(
                "asked-" + KEYS.incrementAndGet(),
                new TableRequest(restaurant, TODAY.plusDays(2), SEVEN, party),
                "Leela",
                "",
                null,
                Channel.WEB);
        return party > LARGEST_ONLINE ? bookings.request(diner, request) : bookings.book(diner, request);
    }

    private List<Long> tables() {
        return sql.sql("select id from tables where restaurant_id = ? order by capacity desc, id limit 2")
                .param(restaurant)
                .query(Long.class)
                .list();
    }

    /** The two largest tables may be joined for up to 12. */
    private void joined() {
        var combination = sql.sql("insert into table_combinations (restaurant_id, name, min_party, max_party)"
                        + " values (?, 'Long table', 7, 12) returning id")
                .param(restaurant)
                .query(Long.class)
                .single();
        tables().forEach(table -> sql.sql(
                        "insert into table_combination_members (combination_id, table_id) values (?, ?)")
                .params(combination, table)
                .update());
        sql.sql("update restaurants set plan_version = plan_version + 1, online_max_party = ? where id = ?")
                .params(LARGEST_ONLINE, restaurant)
                .update();
    }

    @Test
    void cancelsInTheHostsOwnWords() {
        var mine = asked(4);
        open(ReservationsView.PATH + "/" + mine.number());
        test(button("Cancel")).click();
        var words = find(TextArea.class, find(CancelDialog.class).single()).single();
        assertThat(words.getValue()).contains("We are sorry", mine.restaurantName());

        test(words).setValue("The kitchen is flooded.");
        test(button("Cancel " + mine.number())).click();

        assertThat(owed(mine)).isEqualTo("reservation.cancelled The kitchen is flooded.");
    }

    @Test
    void saysThatWhoHasNoAccountIsToBeCalled() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());

        test(button("Cancel")).click();

        assertThat(find(TextArea.class, find(CancelDialog.class).single()).exists())
                .isFalse();
    }

    @Test
    void saysYesToALargePartyAtTheTablesThatWereChosen() {
        joined();
        var asked = asked(9);
        open(ReservationsView.PATH + "/" + asked.number());

        test(button("Say yes")).click();
        test(find(Button.class, find(ApproveDialog.class).single())
                        .withText("Say yes")
                        .single())
                .click();

        var stored = book.byNumber(host, asked.number());
        assertThat(stored.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(stored.tables()).isEqualTo("T7+T8");
    }

    @Test
    void declinesALargePartyAndSaysSo() {
        joined();
        var asked = asked(9);
        open(ReservationsView.PATH + "/" + asked.number());

        test(button("Decline")).click();
        test(button("Decline " + asked.number())).click();

        assertThat(book.byNumber(host, asked.number()).status()).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(owed(asked)).contains("reservation.cancelled Thank you for asking.");
    }

    @Test
    void takesAReservationOnThePhone() {
        open(ReservationsView.PATH + "/new");
        var form = find(NewReservationForm.class).single();
        var texts = find(TextField.class, form).all();
        test(texts.get(0)).setValue("not a number");
        test(button("Book")).click();
        assertThat(texts.get(1).getErrorMessage()).isEqualTo("Enter the guest's name");
        test(texts.get(1)).setValue("Meera");
        var times = find(Select.class, form).single();
        chooseLast(times);
        test(button("Book")).click();
        assertThat(texts.get(0).isInvalid()).isTrue();
        assertThat(guestsStored("Meera")).isZero();

        test(texts.get(0)).setValue("+919845012345");
        test(button("Book")).click();

        assertThat(guestsStored("Meera")).isEqualTo(1);
        assertThat(headings()).contains("Meera");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseLast(Select times) {
        times.setValue(times.getListDataView().getItem(times.getListDataView().getItemCount() - 1));
    }

    private long guestsStored(String name) {
        return sql.sql("select count(*) from reservations where restaurant_id = ? and customer_name = ?")
                .params(restaurant, name)
                .query(Long.class)
                .single();
    }

    @Test
    void listsTheDatesThatTheAddressNames() {
        booked(TODAY.plusDays(40), SEVEN, 2, "Nisha");
        booked(TODAY.plusDays(50), SEVEN, 2, "Leela");

        var dates = Map.of(
                "from", TODAY.plusDays(39).toString(), "to", TODAY.plusDays(41).toString());
        UI.getCurrent().navigate(ReservationsView.PATH, QueryParameters.simple(dates));

        assertThat(guests()).containsExactly("Nisha");
    }

    @Test
    @SuppressWarnings("unchecked")
    void listsThoseWhoWaitForAYesAndThenAllAgain() {
        joined();
        booked(TODAY.plusDays(1), SEVEN, 2, "Nisha");
        asked(9);
        open(ReservationsView.PATH);
        RadioButtonGroup<Range> ranges = find(RadioButtonGroup.class).all().getFirst();

        ranges.setValue(Range.ASKING);
        assertThat(guests()).containsExactly("Leela");

        ranges.setValue(Range.UPCOMING);
        assertThat(guests()).containsExactly("Nisha", "Leela");
    }

    @Test
    void rewordsAndMovesAndTakesItAllBack() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        test(party()).setValue(4);
        test(field("Name")).setValue("Nisha Rao");
        test(find(TextArea.class).single()).setValue("A high chair");
        test(button(saveText())).click();
        var stored = book.byNumber(host, mine.number());
        assertThat(stored.customerName()).isEqualTo("Nisha Rao");
        assertThat(stored.specialRequests()).isEqualTo("A high chair");
        assertThat(stored.partySize()).isEqualTo(4);

        test(button("Undo")).click();
        var back = book.byNumber(host, mine.number());
        assertThat(back.customerName()).isEqualTo("Nisha");
        assertThat(back.specialRequests()).isEmpty();
        assertThat(back.partySize()).isEqualTo(2);
        assertThat(back.tables()).isEqualTo(mine.tables());
        assertThat(field("Name").getValue()).isEqualTo("Nisha");
    }

    @Test
    void wantsANameWhereThereWasOne() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        test(field("Name")).setValue("");
        test(button(saveText())).click();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(book.byNumber(host, mine.number()).customerName()).isEqualTo("Nisha");
    }

    @Test
    void keepsWhatIsTypedWhenTheReservationIsSteppedOn() {
        var mine = booked(TODAY, SEVEN, 2, "Nisha");
        open(ReservationsView.PATH + "/" + mine.number());
        test(field("Name")).setValue("Nisha Rao");
        test(button("Arrived")).click();

        assertThat(field("Name").getValue()).isEqualTo("Nisha Rao");
        test(button(saveText())).click();
        var stored = book.byNumber(host, mine.number());
        assertThat(stored.customerName()).isEqualTo("Nisha Rao");
        assertThat(stored.status()).isEqualTo(ReservationStatus.ARRIVED);
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

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String saveText() {
        return UI.getCurrent().getTranslation("editor.save");
    }
}
