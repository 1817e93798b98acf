package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.tableturner.reservation.PreparedEvening;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Staff edit when a restaurant serves: its week, a special day, what is closed out; and a diner sees the difference. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HoursJourney {

    private static final String HOURS = "/staff/hours?restaurant=1";
    private static final String SPECIAL = "/staff/hours/days";
    private static final String CLOSED = "/staff/hours/close-outs";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static BrowserContext office;
    private static BrowserContext street;
    private static LocalDate today;
    private static String booked;

    @BeforeAll
    static void aRestaurantWithABooking() throws SQLException {
        var database = folder.resolve("hours.db");
        try (var evening = new PreparedEvening(database, 2, 2, 4, 4)) {
            evening.hosts("Asha");
            today = evening.date();
            booked = evening.bookedForTomorrow("Divya Achar", 2, LocalTime.of(21, 30), 0);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("update staff_roles set role = 'STAFF'");
        }
        app = RunningApp.start(database);
        browsers = new Browsers();
        office = browsers.desktop();
        street = browsers.phone();
        signIn();
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    @Test
    @Order(1)
    void aShiftIsRefusedBesideTheFieldThenSavedAfterItsBookingsWereShown() {
        var tomorrow = today.plusDays(1);
        var page = at(HOURS);
        assertThat(page.locator(".hrs-day")).hasCount(7);
        day(page, tomorrow).locator(".hrs-bar").click();
        assertThat(heading(page, "Dinner, " + weekday(tomorrow))).isVisible();
        type(page, "Last seating", "11:30 pm");
        page.keyboard().press("Control+s");
        assertThat(editor(page)).containsText("The last guests are seated at 11:00 pm at the latest.");
        type(page, "Last seating", "9:00 pm");
        type(page, "Pacing online", "0");
        page.keyboard().press("Control+s");
        assertThat(editor(page)).containsText("At least 1.");
        Browsers.showAndCheck(page, "hours-shift-refused");

        type(page, "Pacing online", "8");
        page.keyboard().press("Control+s");
        var dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText("1 booking would no longer fit");
        assertThat(dialog).containsText(booked);
        Browsers.showAndCheck(page, "hours-shift-impact");
        press(dialog, "Keep all as they are");
        press(dialog, "Save");
        assertThat(page.getByText("what is booked stays booked")).isVisible();
        assertThat(day(page, tomorrow)).containsText("8 online");

        diner(tomorrow, slots -> {
            assertThat(slots.getByText("9:00")).hasCount(1);
            assertThat(slots.getByText("9:30")).hasCount(0);
        });
        page.close();
    }

    @Test
    @Order(2)
    void aDaysHoursAreCopiedAndTheCopyIsTakenBack() {
        var tomorrow = today.plusDays(1);
        var after = today.plusDays(2);
        var page = at(HOURS);
        button(page, "Copy " + weekday(tomorrow) + "'s hours").click();
        var dialog = page.locator("vaadin-dialog");
        press(dialog, "Copy");
        assertThat(dialog).containsText("To is missing.");
        dialog.getByText(weekday(after), new Locator.GetByTextOptions().setExact(true))
                .click();
        Browsers.showAndCheck(page, "hours-copy");
        press(dialog, "Copy");
        assertThat(day(page, after)).containsText("8 online");
        undo(page, "hours now hold on");
        assertThat(day(page, after)).not().containsText("8 online");
        page.close();
    }

    @Test
    @Order(3)
    void aSpecialDayIsClosedAndRemovedAndPutBack() {
        var feast = today.plusDays(3);
        var page = at(SPECIAL + "?restaurant=1");
        assertThat(page.getByText("No special day ahead")).isVisible();
        button(page, "New special day").click();
        date(page, feast);
        page.keyboard().press("Control+s");
        assertThat(editor(page)).containsText("Name is missing.");
        type(page, "Name", "Village feast");
        page.keyboard().press("Control+s");
        var row = page.locator(".tt-link-cell");
        assertThat(row).isVisible();
        diner(feast, slots -> assertThat(slots).hasCount(0));

        row.click();
        assertThat(heading(page, "Village feast")).isVisible();
        press(editor(page), "Remove");
        assertThat(page.getByText("No special day ahead")).isVisible();
        diner(feast, slots -> assertThat(slots.first()).isVisible());
        undo(page, "hours hold again");
        assertThat(row).isVisible();
        page.close();
    }

    @Test
    @Order(4)
    void whatIsClosedOutIsNotOfferedUntilItIsReopened() {
        var date = today.plusDays(4);
        var page = at(CLOSED + "/new?restaurant=1");
        date(page, date);
        assertThat(field(page, "From")).hasValue(Pattern.compile("6:00.pm"));
        type(page, "To", "6:00 pm");
        page.keyboard().press("Control+s");
        assertThat(editor(page)).containsText("The end comes after the beginning.");
        type(page, "To", "8:00 pm");
        type(page, "Reason", "Painter");
        page.keyboard().press("Control+s");
        var row = page.locator(".tt-link-cell");
        assertThat(row).isVisible();
        assertThat(page.getByText("Whole house", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        Browsers.showAndCheck(page, "hours-close-outs");
        diner(date, slots -> assertThat(slots.getByText("7:00")).hasCount(0));

        row.click();
        assertThat(editor(page)).containsText("Closed by Asha");
        press(editor(page), "Reopen");
        assertThat(page.getByText("Nothing is closed out")).isVisible();
        diner(date, slots -> assertThat(slots.getByText("7:00")).hasCount(1));
        page.close();
    }

    @Test
    @Order(5)
    void aTableIsClosedOutUnlessAPartyHasIt() {
        var page = at(CLOSED + "/new?restaurant=1");
        date(page, today.plusDays(1));
        page.keyboard().press("Control+s");
        assertThat(editor(page)).containsText("because of " + booked);
        Browsers.showAndCheck(page, "hours-close-out-refused");

        var tables = field(page, "Tables");
        tables.fill("T2");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("T2"))
                .click();
        page.keyboard().press("Escape");
        page.keyboard().press("Control+s");
        var row = page.locator(".tt-link-cell");
        assertThat(row).isVisible();
        assertThat(page.locator("vaadin-grid").getByText("T2", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        undo(page, "Closed out.");
        assertThat(page.getByText("Nothing is closed out")).isVisible();
        page.close();
    }

    @Test
    @Order(6)
    void aShiftIsAddedByKeyboardAlone() {
        var page = at(HOURS);
        assertThat(page.locator(".hrs-day")).hasCount(7);
        page.keyboard().press("n");
        assertThat(heading(page, "New shift")).isFocused();
        keys(page, "Tab", "Tab", "Space");
        for (var tabs = 0; tabs < 7; tabs++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().type("Lunch");
        for (var time : List.of("12:00 pm", "2:30 pm", "4:00 pm")) {
            page.keyboard().press("Tab");
            page.keyboard().type(time);
        }
        page.keyboard().press("Control+s");
        assertThat(page.getByText("Lunch is added on Monday")).isVisible();
        assertThat(page.locator(".hrs-day").first()).containsText("Lunch");
        page.close();
    }

    private static void keys(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    @Order(7)
    void everythingFitsAndCanBeReadAtEverySize() {
        var page = office.newPage();
        for (var width : List.of(390, 1024, 1440)) {
            page.setViewportSize(width, width < 600 ? 844 : 800);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                var name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.navigate(app.url(HOURS));
                assertThat(page.locator(".hrs-bar").first()).isVisible();
                theDrawerIsClosed(page);
                Browsers.showAndCheck(page, "hours-week-" + name);
            }
            page.navigate(app.url(SPECIAL + "/" + today.plusDays(3) + "?restaurant=1"));
            assertThat(heading(page, "Village feast")).isVisible();
            theDrawerIsClosed(page);
            Browsers.showAndCheck(page, "hours-special-" + width + "-dark");
        }
        button(page, "Close editor").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Weekly shifts"))
                .click();
        button(page, "As a list").click();
        assertThat(page.locator(".tt-link-cell").first()).isVisible();
        Browsers.showAndCheck(page, "hours-list");
        page.close();
    }

    @Test
    @Order(8)
    void anotherRestaurantsHoursAreNotThere() {
        var page = at("/staff/hours?restaurant=2");
        assertThat(page.locator(".hrs-day")).hasCount(0);
        assertThat(page.locator("h1")).not().hasText("Service hours");
        page.close();
    }

    /** It closes by itself where it would lie over the page. */
    private static void theDrawerIsClosed(Page page) {
        if (page.viewportSize().width < 600) {
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reservations")))
                    .not()
                    .isInViewport();
        }
    }

    /** What a diner is offered on that date for two. */
    private static void diner(LocalDate date, Consumer<Locator> check) {
        var page = street.newPage();
        page.navigate(app.url("/book?step=time&restaurant=1&party=2&date=" + date));
        assertThat(page.getByText("Halli Hearth").first()).isVisible();
        check.accept(page.locator(".tt-slot:not(.tt-taken)"));
        page.close();
    }

    private static void signIn() {
        var page = office.newPage();
        page.navigate(app.url("/staff/sign-in"));
        page.getByLabel("User name").fill("asha");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PreparedEvening.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(Pattern.compile("/staff(?!/sign-in)"));
        page.close();
    }

    private static Page at(String path) {
        var page = office.newPage();
        page.navigate(app.url(path));
        return page;
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static Locator day(Page page, LocalDate date) {
        return page.locator(".hrs-day").nth(date.getDayOfWeek().getValue() - 1);
    }

    private static void type(Page page, String label, String value) {
        var field = field(page, label);
        field.fill(value);
        field.press("Tab");
    }

    private static void date(Page page, LocalDate date) {
        var field = field(page, "Date");
        field.fill(TYPED.format(date));
        field.press("Enter");
    }

    /** Several messages may be there: the one that says this. */
    private static void undo(Page page, String words) {
        press(page.locator("tt-toast", new Page.LocatorOptions().setHasText(words)), "Undo");
    }

    private static Locator editor(Page page) {
        return page.locator(".tt-editor");
    }

    private static Locator heading(Page page, String name) {
        return editor(page)
                .getByRole(
                        AriaRole.HEADING,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator field(Page page, String label) {
        return editor(page).getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
