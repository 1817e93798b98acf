package com.tableturner.reservation.ui.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.ActorPrincipal;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.base.ui.Notice;
import com.tableturner.restaurant.ServiceHours;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.SpecialDayQuery;
import com.tableturner.restaurant.WeeklyShift;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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

/** The screen of hours: what its editors refuse beside the field, save, and take back. */
@SpringBootTest(properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=hours-screens"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class HoursViewTests extends SpringBrowserlessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FEAST = TODAY.plusDays(20);
    private static final DayOfWeek DAY = DayOfWeek.FRIDAY;

    @Autowired
    private ServiceHours hours;

    @Autowired
    private JdbcClient sql;

    private long here;
    private long elsewhere;
    private Actor editor = new Actor.Anonymous();

    /** Who the session of the test stands for. */
    private record Somebody(Actor actor) implements ActorPrincipal {}

    @BeforeEach
    void anEditorIsSignedIn() {
        var ids = sql.sql("select id from restaurants order by id limit 2")
                .query(Long.class)
                .list();
        here = ids.get(0);
        elsewhere = ids.get(1);
        editor = new Actor.Staff(1, Set.of(Roles.STAFF), Set.of(here));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Somebody(editor), "", List.of(new SimpleGrantedAuthority("ROLE_" + Roles.STAFF))));
        SecurityContextHolder.setContext(context);
        var dinner = List.of(new ServicePeriod("Dinner", 16, 22, 25, null, null));
        for (var day : DayOfWeek.values()) {
            hours.replace(editor, here, day, seen(day), dinner, TODAY);
        }
    }

    @AfterEach
    void nobodyIsSignedIn() {
        hours.specialDays(
                        editor,
                        SpecialDayQuery.from(here, TODAY),
                        org.springframework.data.domain.PageRequest.of(0, 50))
                .forEach(day -> hours.removeSpecialDays(editor, List.of(day)));
        SecurityContextHolder.clearContext();
    }

    private List<WeeklyShift> seen(DayOfWeek day) {
        return hours.shifts(editor, here, TODAY).stream()
                .filter(shift -> shift.weekday() == day)
                .toList();
    }

    private void open(String path) {
        UI.getCurrent().navigate(path, HoursScreen.of(here));
    }

    private void openDinner(DayOfWeek day) {
        var key = ShiftKey.of(seen(day).getFirst());
        open(HoursView.PATH + "/shift/" + key.address().get("shift").orElseThrow());
    }

    private void click(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private TimePicker time(String caption) {
        return find(TimePicker.class).withCaption(caption).single();
    }

    private TextField name() {
        return find(TextField.class).withCaption("Name").all().getLast();
    }

    private DatePicker date(String caption) {
        return find(DatePicker.class).withCaption(caption).single();
    }

    @Test
    void refuseALastSeatingAfterElevenBesideItsField() {
        var before = seen(DAY);
        openDinner(DAY);
        time("Last seating").setValue(LocalTime.of(23, 30));
        click("Save");

        assertThat(time("Last seating").isInvalid()).isTrue();
        assertThat(time("Last seating").getErrorMessage()).contains("11:00 pm at the latest");
        assertThat(seen(DAY)).isEqualTo(before);
    }

    @Test
    void saveAShiftFromADateOnAndTakeItBack() {
        var before = seen(DAY);
        openDinner(DAY);
        find(IntegerField.class).withCaption("Pacing online").single().setValue(0);
        click("Save");
        assertThat(find(IntegerField.class)
                        .withCaption("Pacing online")
                        .single()
                        .isInvalid())
                .isTrue();

        find(IntegerField.class).withCaption("Pacing online").single().setValue(8);
        date("Holds from").setValue(FEAST);
        click("Save");
        assertThat(seen(DAY)).hasSize(2).last().satisfies(shift -> {
            assertThat(shift.period().pacingOnline()).isEqualTo(8);
            assertThat(shift.validity().validFrom()).isEqualTo(FEAST);
        });
        click("Undo");
        assertThat(seen(DAY)).isEqualTo(before);
    }

    @Test
    void refuseADateThatIsPastOrOnWhichTheShiftDoesNotHold() {
        openDinner(DAY);
        date("Holds from").setValue(TODAY.minusDays(1));
        time("End").setValue(LocalTime.of(0, 30));
        click("Save");

        assertThat(date("Holds from").isInvalid()).isTrue();
    }

    @Test
    void addAShiftToSeveralDaysButNotWhereItOverlaps() {
        open(HoursView.PATH + "/shift/new");
        name().setValue("Tea");
        time("First seating").setValue(LocalTime.of(18, 0));
        time("Last seating").setValue(LocalTime.of(18, 30));
        time("End").setValue(LocalTime.of(20, 0));
        click("Add");
        assertThat(weekdays().isInvalid()).isTrue();

        weekdays().setValue(Set.of(DayOfWeek.MONDAY, DAY));
        click("Add");
        assertThat(time("First seating").getErrorMessage()).contains("overlaps Dinner");
        time("First seating").setValue(LocalTime.of(15, 0));
        time("Last seating").setValue(LocalTime.of(16, 0));
        time("End").setValue(LocalTime.of(17, 0));
        click("Add");

        assertThat(seen(DayOfWeek.MONDAY))
                .extracting(shift -> shift.period().name())
                .containsExactlyInAnyOrder("Tea", "Dinner");
        assertThat(seen(DAY)).hasSize(2);
        assertThat(seen(DayOfWeek.SUNDAY)).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<DayOfWeek> weekdays() {
        return find(CheckboxGroup.class).all().getLast();
    }

    @Test
    void copyADayToOthers() {
        openDinner(DAY);
        time("End").setValue(LocalTime.of(1, 0));
        click("Save");
        open(HoursView.PATH);
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter("Copy Friday's hours"::equals)
                        .isPresent())
                .forEach(button -> test(button).click());
        click("Copy");
        assertThat(weekdays().isInvalid()).isTrue();
        weekdays().setValue(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        click("Copy");

        assertThat(seen(DayOfWeek.SUNDAY))
                .extracting(shift -> shift.period().endSlot())
                .containsExactly(28);
        click("Undo");
        assertThat(seen(DayOfWeek.SUNDAY))
                .extracting(shift -> shift.period().endSlot())
                .containsExactly(25);
    }

    @Test
    void removeAShiftAndPutItBack() {
        openDinner(DAY);
        click("Remove from Fridays");
        assertThat(seen(DAY)).isEmpty();
        click("Undo");
        assertThat(seen(DAY)).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void removeSeveralFromTheList() {
        open(HoursView.PATH);
        click("As a list");
        var grid = (Grid<WeeklyShift>) find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(7);
        grid.select(seen(DAY).getFirst());
        grid.select(seen(DayOfWeek.MONDAY).getFirst());
        click("Remove from today");
        assertThat(test(grid).size()).isEqualTo(5);
    }

    @Test
    void showWhatSomebodyElseSavedFieldByField() {
        openDinner(DAY);
        time("End").setValue(LocalTime.of(1, 0));
        hours.replace(editor, here, DAY, seen(DAY), List.of(new ServicePeriod("Dinner", 16, 22, 26, 9, null)), TODAY);
        click("Save");

        assertThat(find(Notice.class).single().getContent().getElement().getTextRecursively())
                .contains("End: yours is 1:00\u00a0am, theirs is 12:00\u00a0am");
        assertThat(find(IntegerField.class)
                        .withCaption("Pacing online")
                        .single()
                        .getValue())
                .isEqualTo(9);
    }

    @Test
    void closeASpecialDayAndLetTheWeekdayHoldAgain() {
        open(SpecialDaysView.PATH + "/new");
        date("Date").setValue(TODAY.minusDays(1));
        click("Add");
        assertThat(date("Date").isInvalid() || name().isInvalid()).isTrue();
        name().setValue("Feast");
        click("Add");
        assertThat(date("Date").isInvalid()).isTrue();
        date("Date").setValue(FEAST);
        click("Add");
        assertThat(hours.specialDay(editor, here, FEAST).orElseThrow().isClosed())
                .isTrue();

        open(SpecialDaysView.PATH + "/" + FEAST);
        click("Remove");
        assertThat(hours.specialDay(editor, here, FEAST)).isEmpty();
        click("Undo");
        assertThat(hours.specialDay(editor, here, FEAST)).isPresent();
    }

    @Test
    void sayWhichOfADaysShiftsOverlaps() {
        hours.saveSpecialDay(
                editor, here, null, FEAST, "Feast", List.of(new ServicePeriod("Lunch", 2, 6, 10, null, null)));
        open(SpecialDaysView.PATH + "/" + FEAST);
        click("Add a shift");
        name().setValue("Tea");
        find(TimePicker.class).withCaption("First seating").all().getLast().setValue(LocalTime.of(15, 0));
        find(TimePicker.class).withCaption("Last seating").all().getLast().setValue(LocalTime.of(16, 0));
        find(TimePicker.class).withCaption("End").all().getLast().setValue(LocalTime.of(17, 0));
        click("Save");
        assertThat(find(TimePicker.class)
                        .withCaption("First seating")
                        .all()
                        .getLast()
                        .getErrorMessage())
                .contains("overlaps Lunch");
        assertThat(hours.specialDay(editor, here, FEAST).orElseThrow().shifts()).hasSize(1);

        find(TimePicker.class).withCaption("First seating").all().getLast().setValue(LocalTime.of(16, 0));
        click("Save");
        assertThat(hours.specialDay(editor, here, FEAST).orElseThrow().shifts()).hasSize(2);
        click("Undo");
        assertThat(hours.specialDay(editor, here, FEAST).orElseThrow().shifts()).hasSize(1);
    }

    @Test
    void aDayIsClosedOrHasHours() {
        open(SpecialDaysView.PATH + "/new");
        date("Date").setValue(FEAST);
        name().setValue("Feast");
        find(Checkbox.class).withCaption("Closed all day").single().setValue(false);
        click("Add");

        assertThat(find(Checkbox.class).withCaption("Closed all day").single().isInvalid())
                .isTrue();
        assertThat(hours.specialDay(editor, here, FEAST)).isEmpty();
    }

    @Test
    void closeOutTablesAndReopenThem() {
        open(CloseOutsView.PATH + "/new");
        test(date("Date")).setValue(FEAST);
        var tables = find(MultiSelectComboBox.class).single();
        choose(tables, 2);
        find(TextField.class).withCaption("Reason").single().setValue("Painter");
        click("Close out");
        assertThat(closedOut()).isEqualTo(2);

        open(CloseOutsView.PATH + "/"
                + sql.sql("select max(id) from close_outs").query(Long.class).single());
        click("Reopen");
        assertThat(closedOut()).isEqualTo(1);
        click("Undo");
        assertThat(closedOut()).isEqualTo(2);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(MultiSelectComboBox tables, int count) {
        tables.setValue(
                (Set) tables.getListDataView().getItems().limit(count).collect(java.util.stream.Collectors.toSet()));
    }

    private long closedOut() {
        return sql.sql("select count(*) from close_outs where restaurant_id = ? and lifted_at is null")
                .param(here)
                .query(Long.class)
                .single();
    }

    @Test
    void areNotThereForOtherRestaurants() {
        for (var path :
                List.of(HoursView.PATH, SpecialDaysView.PATH, CloseOutsView.PATH, SpecialDaysView.PATH + "/new")) {
            UI.getCurrent().navigate(path, HoursScreen.of(elsewhere));
            assertThat(shown().getClass().getSimpleName()).isEqualTo("NotAllowedView");
        }
    }

    private static Component shown() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }
}
