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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager closes and paces starts of tomorrow while a guest looks at them. */
class SlotsJourney {

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static LocalDate tomorrow;

    @BeforeAll
    static void anEvening() throws SQLException {
        var database = folder.resolve("slots.db");
        try (var evening = new PreparedEvening(database, 2, 2, 4, 4)) {
            tomorrow = evening.date().plusDays(1);
            evening.hosts("Asha", "Ravi");
            evening.bookedForTomorrow("Divya Achar", 2, LocalTime.of(21, 0), 0);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("update staff_roles set role = 'MANAGER'");
        }
        app = RunningApp.start(database);
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    @Test
    void aStartIsClosedBeforeTheEyesOfAGuestAndOpenedAgain() {
        try (var office = browsers.desktop();
                var home = browsers.device(1024, 768, ColorScheme.DARK);
                var other = browsers.device(1024, 768, ColorScheme.DARK)) {
            var guest = home.newPage();
            guest.navigate(app.url("/book?step=time&restaurant=1&party=2&date=" + tomorrow));
            var seven = guest.locator(".tt-slot:not(.tt-taken)")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("7:00.pm")));
            assertThat(seven).hasCount(1);
            var manager = open(office, "asha");
            var colleague = open(other, "ravi");
            Browsers.showAndCheck(manager, "slots");
            Browsers.showAndCheck(colleague, "slots-tablet-dark");

            press(manager, "Close 7:00");
            assertThat(manager.getByText(Pattern.compile("7:00.pm closed for that day")))
                    .isVisible();
            assertThat(way(colleague, "Open 7:00")).isVisible();
            assertThat(seven).hasCount(0);

            manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                    .click();
            assertThat(way(colleague, "Close 7:00")).isVisible();
            assertThat(seven).hasCount(1);
        }
    }

    @Test
    void pacingThatLeavesABookingWithoutItsPlaceAsksFirst() {
        try (var phone = browsers.phone()) {
            var page = open(phone, "ravi");
            Browsers.showAndCheck(page, "phone-slots");
            page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(20)");
            press(page, "Pacing at 9:00");
            var online = page.getByLabel("Most covers online");
            online.fill("0");
            page.getByLabel("Most covers through staff").fill("1");
            page.keyboard().press("Enter");
            assertThat(page.getByText("At least 1.")).isVisible();
            Browsers.showAndCheck(page, "phone-slots-pacing");

            online.fill("1");
            page.keyboard().press("Enter");
            assertThat(page.getByText("1 booking would no longer fit")).isVisible();
            assertThat(page.locator(".imp-row")).containsText("Divya Achar");
            Browsers.showAndCheck(page, "phone-impact");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and move 1"))
                    .click();
            assertThat(page.getByText("Saved. 1 moved")).isVisible();
        }
    }

    @Test
    void anotherRestaurantsSlotsAreClosed() {
        try (var office = browsers.desktop()) {
            var page = open(office, "asha");
            page.navigate(app.url("/staff/slots?restaurant=999999"));
            assertThat(page.locator("vaadin-grid")).hasCount(0);
        }
    }

    private static Page open(BrowserContext device, String userName) {
        var page = device.newPage();
        page.navigate(app.url("/staff/sign-in"));
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PreparedEvening.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(Pattern.compile("/staff(?!/sign-in)"));
        page.navigate(app.url("/staff/slots"));
        assertThat(page.locator("vaadin-grid")).isVisible();
        page.keyboard().press("]"); // tomorrow
        page.waitForURL(Pattern.compile("date=" + tomorrow));
        assertThat(way(page, "Close 6:00")).isVisible();
        return page;
    }

    /** A button of a start. */
    private static Locator way(Page page, String beginning) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + beginning + ".pm")));
    }

    private static void press(Page page, String beginning) {
        way(page, beginning).click();
    }
}
