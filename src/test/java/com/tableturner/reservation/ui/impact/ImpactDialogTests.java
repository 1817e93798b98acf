package com.tableturner.reservation.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BadInput;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Impact.Answer;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.RestaurantSetup;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
class ImpactDialogTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalTime NINE = LocalTime.of(21, 0);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);

    @Autowired
    private PlanChange change;

    @Autowired
    private RestaurantSetup setup;

    @Autowired
    private Bookings bookings;

    @Autowired
    private ReservationBook book;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private final List<String> happened = new ArrayList<>();
    private long here;
    private Actor editor = new Actor.Anonymous();

    private record Somebody(Actor actor) implements ActorPrincipal {}

    /** Each test has a restaurant of its own, open until late. */
    @BeforeEach
    void anEditorIsSignedIn() {
        clock.set(Instant.parse("2026-11-24T06:30:00Z"));
        here = sql.sql("select min(id) from restaurants where id not in (select restaurant_id from reservations)"
                        + " and id not in (select restaurant_id from shifts where valid_from >= '2026-01-01')")
                .query(Long.class)
                .single();
        editor = new Actor.Staff(1, Set.of(Roles.MANAGER), Set.of(here));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(editor), "", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.MANAGER))));
        SecurityContextHolder.setContext(context);
        hours(20).run();
        UI.getCurrent().navigate("staff/tables");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private Runnable hours(int lastSeating) {
        var dinner = new ServicePeriod("Dinner", 14, lastSeating, lastSeating + 3, null, null);
        return () -> setup.replaceShifts(editor, here, FRIDAY.getDayOfWeek(), List.of(dinner), TODAY);
    }

    private ReservationDetails book() {
        return bookings.book(
                editor,
                new BookingRequest(
                        UUID.randomUUID().toString(),
                        new TableRequest(here, FRIDAY, NINE, 2),
                        "Asha Rao",
                        "",
                        null,
                        Channel.STAFF));
    }

    private ReservationDetails now(ReservationDetails of) {
        return book.byNumber(editor, of.number());
    }

    private void save(Runnable edit) {
        change.save(here, edit, () -> happened.add("saved"), wrong -> happened.add(wrong.getMessage()));
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked") // by its items
    private RadioButtonGroup<Answer> answer() {
        return $(RadioButtonGroup.class, $(ImpactRow.class).single()).single();
    }

    @Test
    void savesAtOnceWhereNobodyIsConcerned() {
        book();

        save(hours(22));

        assertThat($(ImpactDialog.class).exists()).isFalse();
        assertThat(happened).containsExactly("saved");
    }

    @Test
    void asksFirstAndMovesWhoIsToMove() {
        var late = book();

        save(hours(18));
        assertThat(happened).isEmpty();
        var dialog = $(ImpactDialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("1 booking would no longer fit");
        assertThat($(ImpactRow.class).single().getElement().getTextRecursively())
                .contains("Asha Rao", late.number(), "No party could start at 9:00\u00a0pm any more.");
        press("Save and move 1");

        assertThat(happened).containsExactly("saved");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(now(late).time()).isEqualTo(EIGHT);
    }

    @Test
    void writesNothingOnTheWayBack() {
        var late = book();

        save(hours(18));
        press("Back to editing");

        assertThat(happened).isEmpty();
        assertThat(now(late)).isEqualTo(late);
        assertThat(bookings.alternatives(editor, new TableRequest(here, FRIDAY, NINE, 2)))
                .isNotNull();
        book(); // nine is still served
    }

    @Test
    void keepsOrCancelsWhatIsChosen() {
        var kept = book();
        save(hours(18));
        press("Keep all as they are");
        press("Save");
        assertThat(now(kept)).isEqualTo(kept);

        hours(20).run();
        var cancelled = now(kept);
        save(hours(17));
        answer().setValue(Answer.CANCEL);
        press("Save, cancel 1");
        assertThat(now(cancelled).status()).isEqualTo(ReservationStatus.CANCELLED);
    }

    @Test
    void showsHowItStandsWhenSomethingChangedWhileItWasDecided() {
        var late = book();
        save(hours(18));
        bookings.cancel(editor, new StatusRequest(UUID.randomUUID().toString(), late.number(), Channel.STAFF));

        press("Save and move 1");

        assertThat(happened).isEmpty();
        assertThat($(Paragraph.class).withClassName("imp-refusal").single().getText())
                .contains("nothing was saved", "no booking is in the way");
        press("Save");
        assertThat(happened).containsExactly("saved");
    }

    @Test
    void handsBackWhatTheEditRefuses() {
        save(() -> {
            throw new BadInput("lastSeating", "too-late");
        });

        assertThat(happened).containsExactly("lastSeating is too-late");
    }
}
