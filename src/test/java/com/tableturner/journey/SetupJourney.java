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
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two admins set restaurants up: a new one with its tables and what may be joined, and one that has bookings. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupJourney {

    private static final String TABLES = "/staff/tables?restaurant=";

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static String booked;

    @BeforeAll
    static void aRestaurantWithABooking() throws SQLException {
        var database = folder.resolve("setup.db");
        try (var evening = new PreparedEvening(database, 2, 2, 4, 4)) {
            evening.hosts("Asha", "Ravi");
            booked = evening.bookedForTomorrow("Divya Achar", 2, LocalTime.of(21, 0), 0);
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("update staff_roles set role = 'ADMIN'");
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
    @Order(1)
    void anAdminAddsARestaurantByKeyboardAndGivesItTables() {
        try (var office = browsers.desktop()) {
            var page = open(office, "asha", "/staff/restaurants");
            assertThat(page.locator("vaadin-grid")).isVisible();
            page.keyboard().press("n");
            field(page, "Name").click();
            page.keyboard().type("Kadal & Karavali");
            page.keyboard().press("Tab");
            assertThat(field(page, "Short name")).hasValue("kadal-karavali");
            field(page, "Short name").fill(PreparedEvening.SLUG);
            page.keyboard().press("Tab");
            assertThat(editor(page)).containsText("Another restaurant has this short name.");
            field(page, "Short name").fill("kadal");
            for (var filled : List.of(
                    List.of("Cuisine", "Coastal"),
                    List.of("Area", "Jayanagar"),
                    List.of("Address", "4, 11th Main"),
                    List.of("City", "Bangalore"),
                    List.of("Phone", "080 2222"))) {
                field(page, filled.getFirst()).fill(filled.getLast());
            }
            page.keyboard().press("Control+s");
            assertThat(editor(page)).containsText("Write the number with +");
            Browsers.showAndCheck(page, "setup-new-restaurant");
            field(page, "Phone").fill("+918022220001");
            page.keyboard().press("Control+s");
            assertThat(editor(page)).containsText("It has no tables and no hours.");
            Browsers.showAndCheck(page, "setup-restaurant-next");

            press(editor(page), "Add tables");
            assertThat(heading(page, "New table")).isVisible();
            addTables(page);
        }
    }

    /** What is no table is said beside the field; then three are added at once. */
    private static void addTables(Page page) {
        field(page, "Table").fill("T1");
        field(page, "How many").fill("3");
        refused(page, "0", "1", "4", "Seats must be 1 to 100.");
        refused(page, "1000", "1", "4", "Seats must be 1 to 100.");
        refused(page, "4", "5", "4", "The fewest people cannot be more than the most.");
        Browsers.showAndCheck(page, "setup-new-table-refused");
        field(page, "Fewest people").fill("1");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("3 tables are added")).isVisible();
        assertThat(page.getByText("3 tables, 12 seats")).isVisible();
        Browsers.showAndCheck(page, "setup-tables");
    }

    private static void refused(Page page, String seats, String fewest, String most, String why) {
        field(page, "Seats").fill(seats);
        field(page, "Fewest people").fill(fewest);
        field(page, "Most people").fill(most);
        page.keyboard().press("Control+s");
        assertThat(editor(page)).containsText(why);
    }

    @Test
    @Order(2)
    void tablesAreJoinedForLargeParties() {
        try (var office = browsers.desktop()) {
            var page = open(office, "asha", TABLES + 2);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Combinations"))
                    .click();
            assertThat(page.getByText("No tables are joined")).isVisible();
            Browsers.showAndCheck(page, "setup-combinations-none");
            page.keyboard().press("n");
            assertThat(heading(page, "New combination")).isVisible();
            choose(page, "T1");
            page.keyboard().press("Control+s");
            assertThat(editor(page)).containsText("Choose two tables or more.");
            choose(page, "T2");
            assertThat(field(page, "Name")).hasValue("T1 + T2");
            assertThat(field(page, "Fewest people")).hasValue("5");
            assertThat(field(page, "Most people")).hasValue("8");
            field(page, "Most people").fill("9");
            page.keyboard().press("Control+s");
            assertThat(editor(page)).containsText("These tables seat 8");
            Browsers.showAndCheck(page, "setup-combination-refused");
            field(page, "Most people").fill("8");
            page.keyboard().press("Control+s");
            assertThat(page.locator(".tt-link-cell")).hasText("T1 + T2");

            page.locator(".tt-link-cell").click();
            press(editor(page), "End this combination");
            press(page.locator("vaadin-dialog"), "End");
            assertThat(editor(page)).containsText("Keep without end");
            undo(page);
            assertThat(editor(page)).containsText("End this combination");
        }
    }

    private static void choose(Page page, String table) {
        var tables = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Tables"));
        tables.click();
        tables.fill(table + ",");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + table + ",")))
                .click();
        page.keyboard().press("Escape");
    }

    @Test
    @Order(3)
    void twoAdminsWhoEditTheSameTableChooseFieldByField() {
        try (var office = browsers.desktop();
                var tablet = browsers.device(1024, 768, ColorScheme.DARK)) {
            var asha = table(office, "asha", 2, "T1");
            var ravi = table(tablet, "ravi", 2, "T1");
            field(asha, "Seats").fill("6");
            field(asha, "Area").fill("Patio");
            press(editor(asha), "Save");
            assertThat(asha.getByText("Saved.")).isVisible();

            field(ravi, "Seats").fill("5");
            ravi.keyboard().press("Control+s");
            assertThat(editor(ravi)).containsText("Asha saved this table at");
            assertThat(editor(ravi)).containsText("Seats: yours is 5, theirs is 6");
            assertThat(field(ravi, "Area")).hasValue("Patio");
            Browsers.showAndCheck(ravi, "setup-table-conflict-tablet-dark");
            press(editor(ravi), "Take theirs");
            assertThat(field(ravi, "Seats")).hasValue("6");

            field(ravi, "Area").fill("Roof");
            field(ravi, "Area").press("Tab");
            press(editor(ravi), "Close editor");
            assertThat(ravi.getByText("Leave without saving?")).isVisible();
        }
    }

    @Test
    @Order(4)
    void aTableWithBookingsStaysAndOneWithoutGoesAndComesBack() {
        try (var office = browsers.desktop()) {
            var page = table(office, "asha", 1, "T1");
            press(editor(page), "End this table");
            press(page.locator("vaadin-dialog"), "End");
            assertThat(page.locator("vaadin-dialog")).containsText("Table T1 cannot go: it is promised to " + booked);
            Browsers.showAndCheck(page, "setup-table-promised");
            press(page.locator("vaadin-dialog"), "Keep");

            page.locator(".tt-link-cell", new Page.LocatorOptions().setHasText("T2"))
                    .click();
            assertThat(heading(page, "Table T2")).isVisible();
            press(editor(page), "End this table");
            press(page.locator("vaadin-dialog"), "End");
            assertThat(page.getByText("The table stands for the last time on")).isVisible();
            assertThat(editor(page)).containsText("Keep without end");
            undo(page);
            assertThat(editor(page)).containsText("End this table");
        }
    }

    @Test
    @Order(5)
    void everythingFitsAndCanBeReadAtEverySize() {
        try (var office = browsers.desktop()) {
            var page = open(office, "ravi", "/staff/restaurants");
            for (var width : List.of(390, 1024, 1440)) {
                page.setViewportSize(width, width < 600 ? 844 : 800);
                for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    var name =
                            "setup-combination-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                    look(page, "/staff/tables/combinations/1?restaurant=1", "Joined [2, 3]", name);
                }
                look(page, "/staff/restaurants/1", "Halli Hearth", "setup-restaurant-" + width + "-dark");
            }
            page.setViewportSize(390, 844);
            page.navigate(app.url(TABLES + 1));
            assertThat(page.locator(".tt-link-cell").first()).isVisible();
            Browsers.showAndCheck(page, "phone-setup-tables-dark");
        }
    }

    private static void look(Page page, String path, String title, String name) {
        page.navigate(app.url(path));
        assertThat(heading(page, title)).isVisible();
        Browsers.showAndCheck(page, name);
    }

    private static Page table(BrowserContext device, String userName, int restaurant, String number) {
        var page = open(device, userName, TABLES + restaurant);
        page.locator(".tt-link-cell", new Page.LocatorOptions().setHasText(number))
                .click();
        assertThat(heading(page, "Table " + number)).isVisible();
        return page;
    }

    private static Page open(BrowserContext device, String userName, String path) {
        var page = device.newPage();
        page.navigate(app.url("/staff/sign-in"));
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PreparedEvening.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(Pattern.compile("/staff(?!/sign-in)"));
        page.navigate(app.url(path));
        return page;
    }

    private static void undo(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo"))
                .click();
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

    private static void press(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
