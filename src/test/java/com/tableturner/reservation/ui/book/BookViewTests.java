package com.tableturner.reservation.ui.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.SqlTypes;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.SignedInDiner;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.SlotButton;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class BookViewTests extends SpringBrowserlessTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalTime SEVEN = LocalTime.of(19, 0);
    private static final AtomicLong COUNT = new AtomicLong();

    @Autowired
    private Bookings bookings;

    @Autowired
    private ReservationBook book;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SqlTypes types;

    @Autowired
    private TestClock clock;

    private long house;

    @BeforeEach
    void aRestaurantOfItsOwn() {
        clock.set(Instant.parse("2026-11-24T06:30:00Z")); // Tuesday noon at the restaurants
        house = restaurant(4);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    // ---------- where a link leads ----------

    @Test
    void asksAStrangerForThePhoneNumberFirst() {
        open("");
        assertThat(field("Mobile number").isVisible()).isTrue();
    }

    @Test
    void letsAStrangerLookAtTablesFirst() {
        open("");
        test(button("Look at tables first")).click();
        assertThat(title()).isEqualTo("Where would you like to eat?");
    }

    @Test
    void asksADinerForTheRestaurant() {
        signIn();
        open("");
        assertThat(title()).isEqualTo("Where would you like to eat?");
    }

    @Test
    void showsTheTimesToAStrangerWhoseLinkHasEverything() {
        open(link(FRIDAY, SEVEN, 4));
        assertThat(slot("7:00 pm").hasClassName("tt-on")).isTrue();
    }

    @Test
    void asksForTheTimeWhenOnlyThatIsMissing() {
        signIn();
        open("restaurant=%d&date=%s&party=4".formatted(house, FRIDAY));
        assertThat(title()).startsWith("When at House");
        assertThat(find(Span.class).withText("No time chosen yet").all()).isNotEmpty();
    }

    @Test
    void opensReviewForADinerWhoseLinkHasEverything() {
        signIn();
        open(link(FRIDAY, SEVEN, 4));
        assertThat(title()).isEqualTo("Check and book");
        assertThat(count("holds where restaurant_id = " + house)).isEqualTo(1);
    }

    @Test
    void asksAStrangerForThePhoneNumberBeforeReviewAndSaysWhatIsKept() {
        open(link(FRIDAY, SEVEN, 4) + "&step=review");
        test(field("Mobile number")).setValue("98450" + (10_000 + COUNT.incrementAndGet()));
        test(button("Text me a code")).click();

        assertThat(texts()).contains("We are keeping your choice").contains("Fri 27 Nov", "7:00 pm", "4 people");
    }

    @Test
    void returnsToReviewAfterSigningIn() {
        open(link(FRIDAY, SEVEN, 4) + "&step=review");
        test(field("Mobile number")).setValue("98450" + (10_000 + COUNT.incrementAndGet()));
        test(button("Text me a code")).click();
        test(field("6-digit code"))
                .setValue(find(Span.class)
                        .withClassName("tt-demo-digits")
                        .single()
                        .getText());
        test(field("Your name")).setValue("Asha");
        test(button("Continue")).click();

        assertThat(title()).isEqualTo("Check and book");
        assertThat(field("Name for the booking").getValue()).isEqualTo("Asha");
    }

    // ---------- addresses that make no sense ----------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "restaurant=abc|We do not know this restaurant.",
                "restaurant=999999|We do not know this restaurant.",
                "restaurant=-1|We do not know this restaurant.",
                "restaurant=H&date=2026-02-31|“2026-02-31” is not a date.",
                "restaurant=H&date=soon|“soon” is not a date.",
                "restaurant=H&date=2026-11-23|Mon 23 Nov has passed.",
                "restaurant=H&date=9999-12-31|cannot be booked yet.",
                "restaurant=H&date=%2B999999999-12-31&time=19:00&party=2|cannot be booked yet.",
                "restaurant=H&date=2026-12-25|Fri 25 Dec cannot be booked yet.",
                "restaurant=H&time=19:07|7:07 pm is not a time we book.",
                "restaurant=H&time=late|“late” is not a time.",
                "restaurant=H&date=2026-11-27&time=23:00&party=2|seats nobody at 11:00 pm.",
                "restaurant=H&date=2026-11-24&time=11:00&party=2|11:00 am on this day has passed.",
                "restaurant=H&party=0|A table is for at least one person.",
                "restaurant=H&party=-1|A table is for at least one person.",
                "restaurant=H&party=1000000000|Parties of 1 to 60 can be entered here.",
                "restaurant=H&party=99999999999999|is not a number of people.",
                "restaurant=H&party=abc|“abc” is not a number of people.",
                "restaurant=H&party=7|7 people are more than House",
            })
    void saysWhatIsWrongWithAnAddressAndKeepsTheRest(String query, String words) {
        open(query.replace("H", String.valueOf(house)));
        assertThat(headings()).anyMatch(heading -> heading.contains(words));
    }

    @Test
    void offersTheSameCuisineInsteadOfARestaurantThatTakesNoBookings() {
        var closed = restaurant(4);
        sql.sql(
                        "update restaurants set is_active = false, plan_version = plan_version + 1, cuisine = 'Rare' where id = ?")
                .param(closed)
                .update();
        sql.sql("update restaurants set cuisine = 'Rare', plan_version = plan_version + 1 where id = ?")
                .param(house)
                .update();

        open("restaurant=" + closed + "&party=3");

        assertThat(headings()).anyMatch(heading -> heading.endsWith("takes no bookings at present."));
        assertThat(find(NativeButton.class).withClassName("tt-restaurant-name").all())
                .hasSize(1);
    }

    // ---------- choosing ----------

    @Test
    void findsARestaurantByNameCuisineOrArea() {
        open("step=restaurant");
        test(field("Restaurant, cuisine or area")).setValue("house " + house);
        assertThat(find(NativeButton.class).withClassName("tt-restaurant-name").all())
                .hasSize(1);

        test(field("Restaurant, cuisine or area")).setValue("nothing like it");
        assertThat(headings()).contains("No restaurant matches.");
        test(button("Show all restaurants")).click();
        assertThat(find(NativeButton.class).withClassName("tt-restaurant-name").all())
                .hasSize(12);
    }

    @Test
    void writesWhatIsChosenIntoTheAddressAndGoingBackKeepsIt() {
        signIn();
        open("restaurant=" + house);
        test(find(IntegerField.class).single()).setValue(3);
        test(slot("8:30 pm")).click();
        test(button("Review booking")).click();
        assertThat(title()).isEqualTo("Check and book");
        test(note()).setValue("A quiet corner");

        test(find(NativeButton.class).withClassName("tt-link-button").all().get(1))
                .click();
        assertThat(slot("8:30 pm").hasClassName("tt-on")).isTrue();
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(3);

        test(button("Review booking")).click();
        assertThat(note().getValue()).isEqualTo("A quiet corner");
    }

    @Test
    void explainsATakenTimeAndOffersTheNearestInOneTap() {
        signIn();
        bookAs(diner(), FRIDAY, SEVEN, 4);
        open("restaurant=%d&date=%s&party=4".formatted(house, FRIDAY));
        test(slot("7:00 pm")).click();
        assertThat(headings()).contains("7:00 pm is full for 4 on Fri 27 Nov.");

        test(find(NativeButton.class).withClassName("tt-offer").all().getFirst())
                .click();
        test(button("Review booking")).click();

        assertThat(title()).isEqualTo("Check and book");
        assertThat(texts()).contains("5:00 pm");
    }

    @Test
    void asksForATimeFirst() {
        open("restaurant=" + house);
        test(button("Review booking")).click();
        assertThat(headings()).contains("Choose a time first.");
        assertThat(button("Review booking").isEnabled()).isTrue();
    }

    @Test
    void showsWithoutAReloadThatSomebodyElseTookTheChosenTime() {
        signIn();
        open("restaurant=%d&date=%s&time=19:00&party=4&step=time".formatted(house, FRIDAY));
        assertThat(slot("7:00 pm").hasClassName("tt-on")).isTrue();

        bookAs(diner(), FRIDAY, SEVEN, 4);
        awaitPush("7:00 pm was taken a moment ago.");

        assertThat(slot("7:00 pm").hasClassName("tt-taken")).isTrue();
        assertThat(find(NativeButton.class).withClassName("tt-offer").all()).isNotEmpty();
    }

    // ---------- review ----------

    @Test
    void booksOnceAndShowsWhatIsStored() {
        var me = signIn();
        open(link(FRIDAY, SEVEN, 4));
        test(field("Name for the booking")).setValue("Zoë <script> 🍽");
        test(note()).setValue("One of us is vegan.");
        test(button("Book this table")).click();

        var booked = book.upcoming(me).getFirst();
        assertThat(title()).isEqualTo("Your table is booked");
        assertThat(texts()).contains(booked.number(), "Fri 27 Nov", "7:00 pm", "4 people", "One of us is vegan.");
        assertThat(booked.customerName()).isEqualTo("Zoë <script> 🍽");
        assertThat(count("holds where restaurant_id = " + house)).isZero();
    }

    @Test
    void hasOneEffectHoweverOftenTheFormIsSent() {
        var me = signIn();
        open(link(FRIDAY, SEVEN, 4));
        var send = button("Book this table");
        ComponentUtil.fireEvent(send, new ClickEvent<>(send));
        ComponentUtil.fireEvent(send, new ClickEvent<>(send));

        assertThat(book.upcoming(me)).hasSize(1);
        assertThat(title()).isEqualTo("Your table is booked");
    }

    @Test
    void tellsAStaleTabThatTheTableIsAlreadyTheirs() {
        var me = signIn();
        open(link(FRIDAY, SEVEN, 4));
        var booked = bookAs(me, FRIDAY, SEVEN, 4);
        test(button("Book this table")).click();

        assertThat(headings()).contains("You have this table already: " + booked.number());
        assertThat(book.upcoming(me)).hasSize(1);
        assertThat(button("Book this table").isEnabled()).isTrue();
    }

    @Test
    void keepsEverythingOnReviewWhenTheTableIsLost() {
        signIn();
        open(link(FRIDAY, SEVEN, 4));
        test(note()).setValue("A quiet corner");
        clock.advance(Duration.ofMinutes(6));
        bookAs(diner(), FRIDAY, SEVEN, 4);
        test(button("Book this table")).click();

        assertThat(title()).isEqualTo("Check and book");
        assertThat(headings()).contains("7:00 pm was taken a moment ago.");
        assertThat(note().getValue()).isEqualTo("A quiet corner");

        test(find(NativeButton.class).withClassName("tt-offer").all().getFirst())
                .click();
        test(button("Book this table")).click();
        assertThat(title()).isEqualTo("Your table is booked");
        assertThat(texts()).contains("A quiet corner");
    }

    @Test
    void saysThatTheHoldRanOutAndTakesItAgainInOneTap() {
        signIn();
        open(link(FRIDAY, SEVEN, 4));
        clock.advance(Duration.ofMinutes(5));
        var hold = find(HoldClock.class).single();
        ComponentUtil.fireEvent(hold, new HoldClock.Elapsed(hold, true));
        assertThat(headings()).contains("7:00 pm is no longer kept for you.");

        test(button("Keep the table again")).click();

        assertThat(find(HoldClock.class).all()).hasSize(1);
        assertThat(headings()).doesNotContain("7:00 pm is no longer kept for you.");
    }

    @Test
    void givesTheTableBackWhenTheDinerLeaves() {
        signIn();
        open(link(FRIDAY, SEVEN, 4));
        UI.getCurrent().navigate("sign-in");
        assertThat(count("holds where restaurant_id = " + house)).isZero();
    }

    @Test
    void saysBesideTheFieldsWhatIsWrongAndWritesNothing() {
        var me = signIn();
        open(link(FRIDAY, SEVEN, 4));
        test(field("Name for the booking")).setValue("  ");
        test(button("Book this table")).click();
        assertThat(field("Name for the booking").getErrorMessage()).startsWith("The name is missing.");

        test(field("Name for the booking")).setValue("ಅ".repeat(81));
        test(button("Book this table")).click();
        assertThat(field("Name for the booking").getErrorMessage()).startsWith("This name is longer than 80");

        test(field("Name for the booking")).setValue("Asha");
        test(note()).setValue("x".repeat(501));
        test(button("Book this table")).click();
        assertThat(note().getErrorMessage()).startsWith("This note has 501 characters; 500 fit.");
        assertThat(note().getValue()).hasSize(501);
        assertThat(book.upcoming(me)).isEmpty();
    }

    // ---------- where to sit ----------

    @Test
    void booksATableWhereTheDinerWouldLikeToSit() {
        house = restaurant(2, 2);
        areas("Hall", "Court");
        var me = signIn();
        open("restaurant=%d&date=%s&time=19:00&party=2&area=Court&step=time".formatted(house, FRIDAY));
        assertThat(texts()).contains("Court");
        test(button("Review booking")).click();
        assertThat(texts()).contains("Seating", "Court");
        test(button("Book this table")).click();

        assertThat(title()).isEqualTo("Your table is booked");
        assertThat(book.upcoming(me).getFirst().area()).isEqualTo("Court");
    }

    @Test
    void offersAnotherAreaWhereTheWantedOneIsFull() {
        house = restaurant(2, 2);
        areas("Hall", "Court");
        var other = signIn();
        bookings.book(
                other,
                new BookingRequest(
                        "court", new TableRequest(house, FRIDAY, SEVEN, 2, "Court"), "Other", "", null, Channel.WEB));
        signIn();
        open("restaurant=%d&date=%s&time=19:00&party=2&area=Court&step=time".formatted(house, FRIDAY));
        assertThat(headings()).contains("Court is full at 7:00 pm, but there is a table elsewhere in the house.");

        test(button("Sit anywhere")).click();
        assertThat(headings()).noneMatch(heading -> heading.contains("is full"));
        test(button("Review booking")).click();
        assertThat(title()).isEqualTo("Check and book");
    }

    @Test
    void saysThatThereIsNoSuchArea() {
        open("restaurant=%d&date=%s&party=2&area=Moon&step=time".formatted(house, FRIDAY));
        assertThat(headings()).contains("Moon has no table for 2 people.");
    }

    private void areas(String... names) {
        for (var index = 0; index < names.length; index++) {
            sql.sql("update tables set area = ? where restaurant_id = ? and table_number = ?")
                    .params(names[index], house, "T" + (index + 1))
                    .update();
        }
    }

    // ---------- large parties ----------

    @Test
    void sendsALargePartyAsARequestTheRestaurantAnswers() {
        house = restaurant(4, 4, 4);
        var me = signIn();
        open("restaurant=%d&date=%s&party=7".formatted(house, FRIDAY));
        assertThat(headings()).anyMatch(heading -> heading.startsWith("7 people are more than House"));
        test(slot("7:00 pm")).click();
        test(button("Review booking")).click();
        assertThat(headings()).anyMatch(heading -> heading.startsWith("This is a request to House"));
        test(button("Send request")).click();

        assertThat(title()).isEqualTo("Your request is sent");
        assertThat(book.upcoming(me).getFirst().status()).isEqualTo(ReservationStatus.REQUESTED);
        assertThat(find(Span.class).withText("Add to calendar").all()).isEmpty();
    }

    @Test
    void saysThatAPartyIsMoreThanTheRestaurantCanSeat() {
        var me = signIn();
        open(link(FRIDAY, SEVEN, 9));
        assertThat(headings()).anyMatch(heading -> heading.matches("9 people are more than House .* can seat\\."));
        assertThat(find(Button.class).withText("Send request").all()).isEmpty();
        assertThat(book.upcoming(me)).isEmpty();
    }

    // ---------- who comes again ----------

    @Test
    void greetsAReturningDinerWithTheRestaurantOfTheLastVisit() {
        var me = signIn();
        var visit = bookAs(me, LocalDate.of(2026, 11, 24), LocalTime.of(18, 0), 2);
        sql.sql("update reservations set status = 'completed' where id = ?")
                .param(visit.id())
                .update();
        open("");
        assertThat(headings()).anyMatch(heading -> heading.startsWith("Welcome back, Diner"));

        test(button("Book " + visit.restaurantName() + " again")).click();
        assertThat(title()).isEqualTo("When at " + visit.restaurantName() + "?");
    }

    @Test
    void showsAReservationAgainByItsAddressToItsOwnerOnly() {
        var me = signIn();
        var booked = bookAs(me, FRIDAY, SEVEN, 2);
        open("booked=" + booked.number());
        assertThat(title()).isEqualTo("Your table is booked");

        signIn();
        open("booked=" + booked.number());
        assertThat(title()).isEqualTo("There is nothing here");
    }

    // ---------- what tests share ----------

    private void open(String query) {
        UI.getCurrent().navigate(Draft.ROUTE, QueryParameters.fromString(query));
    }

    private String link(LocalDate date, LocalTime time, int party) {
        return "restaurant=%d&date=%s&time=%s&party=%d".formatted(house, date, time, party);
    }

    private String title() {
        return find(H1.class).single().getText();
    }

    private List<String> headings() {
        return find(H2.class).all().stream()
                .map(heading -> heading.getText().replace('\u00a0', ' '))
                .toList();
    }

    private String texts() {
        return words(find(BookView.class).single().getElement())
                .collect(Collectors.joining(" "))
                .replace('\u00a0', ' ');
    }

    private static Stream<String> words(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(BookViewTests::words);
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private TextArea note() {
        return find(TextArea.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private SlotButton slot(String time) {
        return find(SlotButton.class).all().stream()
                .filter(slot -> slot.getElement()
                        .getTextRecursively()
                        .replace('\u00a0', ' ')
                        .startsWith(time))
                .findFirst()
                .orElseThrow();
    }

    private void awaitPush(String heading) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!headings().contains(heading) && System.nanoTime() < deadline) {
            roundTrip(); // lets what other threads left for this session run
            Thread.onSpinWait();
        }
        assertThat(headings()).contains(heading);
    }

    private Actor.Diner signIn() {
        var diner = diner();
        var principal = new SignedInDiner(diner.userId(), "142");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, "", principal.getAuthorities()));
        return diner;
    }

    private Actor.Diner diner() {
        var number = COUNT.incrementAndGet();
        return new Actor.Diner(insert(
                "users",
                Map.of(
                        "phone_number", "+9181" + (10_000_000 + number),
                        "name", "Diner " + number,
                        "created_at", types.instant(Instant.EPOCH))));
    }

    private ReservationDetails bookAs(Actor actor, LocalDate date, LocalTime time, int party) {
        var table = new TableRequest(house, date, time, party);
        return bookings.book(
                actor, new BookingRequest(UUID.randomUUID().toString(), table, "Asha Rao", "", null, Channel.WEB));
    }

    /** Open every day from 11:00, last seating 22:00, with one table for each capacity. */
    private long restaurant(int... capacities) {
        var number = COUNT.incrementAndGet();
        var id = insert(
                "restaurants",
                Map.ofEntries(
                        Map.entry("name", "House"),
                        Map.entry("slug", "guided-" + number),
                        Map.entry("cuisine", "Cuisine " + number),
                        Map.entry("location", "Area " + number),
                        Map.entry("city", "Bangalore"),
                        Map.entry("address", number + " Main Road"),
                        Map.entry("phone", "+918022220000"),
                        Map.entry("price_range", "₹₹"),
                        Map.entry("time_zone", "Asia/Kolkata"),
                        Map.entry("created_at", types.instant(Instant.EPOCH))));
        sql.sql("update restaurants set name = 'House ' || id where id = ?")
                .param(id)
                .update();
        for (var table = 0; table < capacities.length; table++) {
            insert(
                    "tables",
                    Map.of(
                            "restaurant_id",
                            id,
                            "table_number",
                            "T" + (table + 1),
                            "capacity",
                            capacities[table],
                            "min_party",
                            1,
                            "max_party",
                            capacities[table],
                            "sold",
                            "online"));
        }
        for (var weekday = 1; weekday <= 7; weekday++) {
            insert(
                    "shifts",
                    Map.of(
                            "restaurant_id",
                            id,
                            "name",
                            "All day",
                            "weekday",
                            weekday,
                            "start_slot",
                            0,
                            "last_seating_slot",
                            22,
                            "end_slot",
                            28));
        }
        return id;
    }

    private long insert(String table, Map<String, ?> columns) {
        var names = List.copyOf(columns.keySet());
        return sql.sql("insert into " + table + " (" + String.join(", ", names) + ") values ("
                        + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ") returning id")
                .params(names.stream().<Object>map(columns::get).toList())
                .query(Long.class)
                .single();
    }

    private long count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
