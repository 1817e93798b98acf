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
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts at the grid of waitlists. */
class WaitlistJourney {

    private static final String WAITING = "insert into waitlist_entries (restaurant_id, name, phone_number, date,"
            + " slot_order, party_size, status, quoted_minutes, created_at, updated_at)"
            + " select id, ?, '+919845098308', ?, ?, 2, 'waiting', 20, ?, ? from restaurants where slug = ?";

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;

    @BeforeAll
    static void anEvening() throws SQLException {
        var database = folder.resolve("waitlist.db");
        LocalDate date;
        try (var evening = new PreparedEvening(database, 2, 2, 4, 4)) {
            date = evening.date();
            evening.hosts("Asha", "Ravi");
        }
        waits(database, "Hegde", date, null);
        waits(database, "Leela Menon", date.plusDays(1), 18);
        app = RunningApp.start(database);
        browsers = new Browsers();
    }

    private static void waits(Path database, String name, LocalDate date, Integer slot) throws SQLException {
        var since = Instant.now()
                .minus(35, ChronoUnit.MINUTES)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace("Z", ".000Z");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var insert = connection.prepareStatement(WAITING)) {
            insert.setString(1, name);
            insert.setString(2, date.toString());
            insert.setObject(3, slot);
            insert.setString(4, since);
            insert.setString(5, since);
            insert.setString(6, PreparedEvening.SLUG);
            insert.executeUpdate();
        }
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    @Test
    void whatOneHostDoesTheOtherSees() {
        try (var first = browsers.desktop();
                var second = browsers.device(1024, 768, ColorScheme.DARK)) {
            var asha = open(first, "asha");
            var ravi = open(second, "ravi");
            assertThat(asha.locator(".tt-stb:visible")).hasCount(2);
            Browsers.showAndCheck(asha, "waitlist");
            Browsers.showAndCheck(ravi, "waitlist-tablet-dark");

            ravi.keyboard().press("/");
            assertThat(ravi.locator(".tt-grid-search input")).isFocused();
            ravi.keyboard().type("heg");
            assertThat(ravi.locator(".tt-stb:visible")).hasCount(1);
            assertThat(ravi.locator(".tt-stb:visible")).hasText("Waiting");
            assertThat(ravi.locator(".tt-badge.tt-warn:visible")).containsText("min over");

            button(asha, "Remove Hegde from the waitlist").click();
            assertThat(asha.getByText("1 party is off the waitlist.")).isVisible();
            Browsers.showAndCheck(asha, "waitlist-removed");
            assertThat(ravi.locator(".tt-stb:visible")).hasText("Left");

            button(asha, "Undo").click();
            assertThat(ravi.locator(".tt-stb:visible")).hasText("Waiting");

            ravi.locator(".tt-grid-search input").fill("nobody is called so");
            assertThat(ravi.getByText("Nobody on these waitlists")).isVisible();
            Browsers.showAndCheck(ravi, "waitlist-empty");
        }
    }

    @Test
    void theListFitsAPhone() {
        try (var light = browsers.phone();
                var dark = browsers.device(390, 844, ColorScheme.DARK)) {
            for (var phone : List.of(light, dark)) {
                var page = open(phone, "asha");
                assertThat(page.locator("vaadin-grid")).isVisible();
                Browsers.showAndCheck(page, phone == light ? "phone-waitlist" : "phone-waitlist-dark");
            }
        }
    }

    private static Page open(BrowserContext device, String userName) {
        var page = device.newPage();
        page.navigate(app.url("/staff/sign-in"));
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PreparedEvening.PASSWORD);
        button(page, "Sign in").click();
        page.waitForURL(Pattern.compile("/staff(?!/sign-in)"));
        page.navigate(app.url("/staff/waitlist"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Waitlist")))
                .isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
