package com.tableturner.waitlist.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.waitlist.JoinRequest;
import com.tableturner.waitlist.Waitlist;
import com.tableturner.waitlist.WaitlistRow;
import com.tableturner.waitlist.WaitlistStatus;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=waitlist-grid"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class WaitlistViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final long HERE = 3;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private DoorQueue queue;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private final Actor.Staff host = new Actor.Staff(1, Set.of(Roles.HOST), Set.of(HERE));

    /** Who the session of the test stands for. */
    private record Somebody(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void aHostIsSignedIn() {
        clock.set(Instant.parse("2026-11-24T14:30:00Z"));
        sql.sql("delete from outbox where waitlist_id is not null").update();
        sql.sql("delete from waitlist_entries").update();
        signIn(host, Roles.HOST);
    }

    private static void signIn(Actor actor, String role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(actor), "", List.of(new SimpleGrantedAuthority("ROLE_" + role))));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private long atTheDoor(String name) {
        return queue.join(host, HERE, 2, name, "", 10);
    }

    private void later(String name, int days) {
        var time = LocalTime.of(20, 0);
        waitlist.join(host, new JoinRequest(HERE, TODAY.plusDays(days), time, 4, name, null));
    }

    private static void open() {
        UI.getCurrent().navigate(WaitlistView.PATH);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Boolean> atTheDoorFilter() {
        var filters = grid().getHeaderRows().getLast();
        return (ComboBox<Boolean>) filters.getCell(grid().getColumnByKey("for")).getComponent();
    }

    @SuppressWarnings("unchecked")
    private Grid<WaitlistRow> grid() {
        return find(Grid.class).single();
    }

    private List<WaitlistRow> rows() {
        var tester = test(grid());
        return IntStream.range(0, tester.size()).mapToObj(tester::getRow).toList();
    }

    private List<String> names() {
        return rows().stream().map(WaitlistRow::name).toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @Test
    void opensOnThirtyDaysAroundAndNarrowsToToday() {
        atTheDoor("Hegde");
        later("Leela", 3);
        open();
        assertThat(names()).containsExactly("Leela", "Hegde");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<WaitlistRange> ranges =
                find(RadioButtonGroup.class).all().getFirst();
        assertThat(ranges.getValue()).isEqualTo(WaitlistRange.MONTH);
        ranges.setValue(WaitlistRange.TODAY);
        assertThat(names()).containsExactly("Hegde");
        ranges.setValue(WaitlistRange.ALL);
        assertThat(names()).hasSize(2);
    }

    @Test
    void theNightBelongsToTheDayBefore() {
        clock.set(Instant.parse("2026-11-24T18:45:00Z"));
        atTheDoor("Hegde");
        clock.advance(Duration.ofMinutes(20));
        open();

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.isWaiting()).isTrue();
            assertThat(row.waitedMinutes()).isEqualTo(20);
        });
    }

    @Test
    void findsAndFilters() {
        atTheDoor("Hegde");
        later("Leela", 3);
        open();
        var search = find(TextField.class).all().stream()
                .filter(field -> field.hasClassName("tt-grid-search"))
                .findFirst()
                .orElseThrow();
        test(search).setValue("lee");
        assertThat(names()).containsExactly("Leela");
        test(search).setValue("");
        atTheDoorFilter().setValue(true);
        assertThat(names()).containsExactly("Hegde");
    }

    @Test
    void removesSeveralAndPutsThemBack() {
        atTheDoor("Hegde");
        later("Leela", 3);
        open();
        grid().asMultiSelect().select(rows());
        test(button("Remove from waitlist")).click();

        assertThat(rows()).extracting(WaitlistRow::status).containsOnly(WaitlistStatus.LEFT);
        test(button("Undo")).click();
        assertThat(rows()).extracting(WaitlistRow::status).containsOnly(WaitlistStatus.WAITING);
    }

    @Test
    void saysWhyOneOfThemCannotBeToldOrRemoved() {
        var gone = atTheDoor("Hegde");
        later("Leela", 3);
        queue.settle(host, gone, null);
        open();
        grid().asMultiSelect().select(rows());

        assertThat(button("Remove from waitlist").isEnabled()).isFalse();
        assertThat(button("Remove from waitlist").getTooltip().getText()).contains("Hegde does not wait any more");
        grid().asMultiSelect().deselectAll();
        grid().asMultiSelect().select(rows().getFirst());
        assertThat(button("Tell: table ready").isEnabled()).isFalse();
        assertThat(button("Tell: table ready").getTooltip().getText()).contains("Leela waits for a time");
    }

    @Test
    void tellsThatATableIsReady() {
        atTheDoor("Hegde");
        open();
        grid().asMultiSelect().select(rows());
        test(button("Tell: table ready")).click();

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.told()).isTrue());
        assertThat(sql.sql("select count(*) from outbox where waitlist_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatSomebodyElseDidMeanwhileIsSaidAndKept() {
        var waiting = atTheDoor("Hegde");
        open();
        grid().asMultiSelect().select(rows());
        queue.settle(host, waiting, null);
        test(button("Remove from waitlist")).click();

        assertThat(rows()).extracting(WaitlistRow::status).containsExactly(WaitlistStatus.LEFT);
        assertThat(find(Button.class).withText("Undo").all()).isEmpty();
    }

    @Test
    void isOnlyOfRestaurantsOneServes() {
        atTheDoor("Hegde");
        signIn(new Actor.Staff(2, Set.of(Roles.HOST), Set.of(4L)), Roles.HOST);
        open();
        assertThat(names()).isEmpty();
    }

    @Test
    void editorsWhoRunNoServiceDoNotSeeIt() {
        signIn(new Actor.Staff(2, Set.of(Roles.STAFF), Set.of(HERE)), Roles.STAFF);
        assertThatThrownBy(() -> navigate(WaitlistView.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
