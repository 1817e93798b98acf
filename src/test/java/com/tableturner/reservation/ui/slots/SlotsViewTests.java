package com.tableturner.reservation.ui.slots;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.reservation.SlotSheet.State;
import com.tableturner.reservation.SlotSheets;
import com.tableturner.restaurant.SlotRule;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=impact-dialog"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class SlotsViewTests extends SpringBrowserlessTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final int AT_SEVEN = 16;

    @Autowired
    private SlotSheets sheets;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private long here;
    private long elsewhere;
    private Actor editor = new Actor.Anonymous();

    private record Somebody(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void anEditorIsSignedIn() {
        clock.set(Instant.parse("2026-11-24T06:30:00Z"));
        here = sql.sql("select max(restaurant_id) from shifts where start_slot <= 16 and last_seating_slot >= 20")
                .query(Long.class)
                .single();
        elsewhere = sql.sql("select max(id) from restaurants where id <> ?")
                .param(here)
                .query(Long.class)
                .single();
        editor = new Actor.Staff(1, Set.of(Roles.STAFF), Set.of(here));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(editor), "", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.STAFF))));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private void open() {
        UI.getCurrent().navigate(SlotsView.PATH, SlotAddress.of(here, FRIDAY));
    }

    private Line seven() {
        return sheets.sheet(editor, here, FRIDAY).lines().get(AT_SEVEN);
    }

    @SuppressWarnings("unchecked") // the screen has one grid
    private Grid<Line> grid() {
        return $(Grid.class).single();
    }

    private void press(String label) {
        test($(Button.class).withAttribute("aria-label", label).single()).click();
    }

    private void pressText(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    /** Selects the start at seven and does this to it. */
    private void toSeven(String action) {
        grid().select(test(grid()).getRow(AT_SEVEN));
        pressText(action);
    }

    @Test
    void closesAStartAndTakesThatBack() {
        open();

        toSeven("Close");
        assertThat(seven().state()).isEqualTo(State.CLOSED);
        assertThat(test(grid()).getRow(AT_SEVEN).state()).isEqualTo(State.CLOSED);

        pressText("Undo");
        assertThat(seven().state()).isEqualTo(State.ON_SALE);
    }

    @Test
    void pacesAStartForThatDay() {
        open();

        toSeven("Pacing");
        var fields = $(IntegerField.class).all();
        fields.get(0).setValue(0); // below what its buttons go to
        test(fields.get(1)).setValue(4);
        pressText("Save");
        assertThat(fields.get(0).isInvalid()).isTrue();
        assertThat(fields.get(0).getErrorMessage()).startsWith("At least 1.");
        assertThat(seven().rule()).isEqualTo(SlotRule.NONE);

        test(fields.get(0)).setValue(2);
        pressText("Save");
        assertThat(seven().rule()).isEqualTo(new SlotRule(false, 2, 4));
        pressText("Undo");
        assertThat(seven().rule()).isEqualTo(SlotRule.NONE);
    }

    @Test
    void showsNobodyAnotherRestaurantsSlots() {
        UI.getCurrent().navigate(SlotsView.PATH, SlotAddress.of(elsewhere, FRIDAY));

        assertThat($(Grid.class).exists()).isFalse();
    }

    @Test
    void goesFromDayToDay() {
        open();

        press("Day after");

        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getQueryString())
                .contains("date=2026-11-28", "restaurant=" + here);
    }
}
