package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager reads the dashboard over a made-up history, sees a booking arrive, and takes the figures away. */
class DashboardJourney {

    private static final String FIRST_PASSWORD = "Brinjal-Court-77-lamp";
    private static final String PASSWORD = "Tabebuia-Lake-93-boat";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Kolkata"));
    private static final double LIVE_MILLIS = 10_000;

    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static BrowserContext manager;

    @BeforeAll
    static void aHistory() throws Exception {
        assertThat(new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                System.getProperty("tableturner.jar", "target/table-turner.jar"),
                                "demo-data",
                                "--reservations",
                                "20000",
                                "--seed",
                                "5",
                                "--tableturner.db=" + database(),
                                "--tableturner.catalogue=small")
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "demo-data.log"))
                        .start()
                        .waitFor())
                .isZero();
        app = RunningApp.start(database(), "--tableturner.staff.admin-password=" + FIRST_PASSWORD);
        browsers = new Browsers();
        manager = browsers.device(1440, 1000, ColorScheme.LIGHT);
        signIn(manager.newPage());
    }

    @AfterAll
    static void close() {
        manager.close();
        browsers.close();
        app.close();
    }

    private static Path database() {
        return folder.resolve("dashboard.db");
    }

    private static void signIn(Page page) {
        page.navigate(app.url("/staff/dashboard"));
        page.getByLabel("User name").fill("admin");
        page.locator("vaadin-password-field input").fill(FIRST_PASSWORD);
        page.keyboard().press("Enter");
        var fields = page.locator("vaadin-password-field input");
        assertThat(fields).hasCount(3);
        fields.nth(0).fill(FIRST_PASSWORD);
        fields.nth(1).fill(PASSWORD);
        fields.nth(2).fill(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/staff/(password|sign-in).*"));
        page.navigate(app.url("/staff/dashboard"));
        assertThat(page.getByRole(AriaRole.HEADING, named("Group dashboard"))).isVisible();
        page.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page open(BrowserContext device, String query) {
        var page = device.newPage();
        page.navigate(app.url("/staff/dashboard" + query));
        assertThat(page.locator(".tt-tile-value").first()).isVisible();
        assertThat(page.locator("tt-echart canvas").first()).isVisible();
        return page;
    }

    private static Locator tile(Page page, String name) {
        return page.getByRole(AriaRole.REGION, named(name)).locator(".tt-tile-value");
    }

    private static long number(String query, Object... values) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.prepareStatement(query)) {
            for (var index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index].toString());
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static String grouped(long number) {
        return NumberFormat.getIntegerInstance(Locale.of("en", "IN")).format(number);
    }

    @Test
    void theNumbersAreThoseOfTheBook() throws Exception {
        var from = TODAY.minusDays(20);
        var to = TODAY.minusDays(7);
        var page = open(manager, "?from=" + from + "&to=" + to);

        var booked = number(
                "select sum(party_size) from reservations where date between ? and ? and status <> 'cancelled'"
                        + " and channel <> 'walk_in'",
                from,
                to);
        assertThat(tile(page, "Covers booked")).hasText(grouped(booked));
        var seated = number(
                "select sum(party_size) from reservations where date between ? and ? and status = 'completed'",
                from,
                to);
        assertThat(tile(page, "Covers seated")).hasText(grouped(seated));
        var cell = page.locator("tt-heatmap button[data-slot='18']").first();
        var taken = number(
                "select count(*) from table_occupancy where date = ? and slot_order = 18"
                        + " and reservation_id is not null",
                from);
        assertThat(cell).hasAttribute("aria-label", Pattern.compile(", " + taken + " of \\d+ table-slots taken$"));
        page.close();
    }

    @Test
    void aBookingArrivesWithoutAReload() throws Exception {
        var date = TODAY.plusDays(3);
        var page = open(manager, "?from=" + date + "&to=" + date);
        var before = number("select sum(party_size) from reservations where date = ? and status <> 'cancelled'", date);
        assertThat(tile(page, "Covers booked")).hasText(grouped(before));

        try (var device = browsers.desktop()) {
            book(device.newPage(), date);
        }

        assertThat(tile(page, "Covers booked"))
                .hasText(grouped(before + 2), new LocatorAssertions.HasTextOptions().setTimeout(LIVE_MILLIS));
        assertThat(page.locator(".tt-feed li").first()).containsText("Booked");
        page.close();
    }

    /** A diner books two seats for the first open evening slot of a restaurant without pacing. */
    private static void book(Page page, LocalDate date) throws Exception {
        var restaurant = number(
                "select restaurant_id from occupancy_daily where date = ? and slot_order between 17 and 20"
                        + " group by restaurant_id having count(*) = 4 and max(pacing_staff) is null"
                        + " order by max(tables_taken * 100 / tables_on_sale) limit 1",
                date);
        page.navigate(app.url("/book?restaurant=" + restaurant + "&party=2&date=" + date + "&step=time&time="
                + LocalTime.of(19, 30)));
        page.locator(".tt-slot:not(.tt-taken)").last().click();
        page.getByRole(AriaRole.BUTTON, named("Review booking")).click();
        page.getByLabel("Mobile number").fill("9845077001");
        page.getByRole(AriaRole.BUTTON, named("Text me a code")).click();
        page.getByLabel("6-digit code").fill(page.locator(".tt-demo-digits").textContent());
        page.getByLabel("Your name").fill("Zoë");
        page.getByRole(AriaRole.BUTTON, named("Continue")).click();
        page.getByRole(AriaRole.BUTTON, named("Book this table")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Your table is booked")))
                .isVisible();
    }

    @Test
    void theFiguresCanBeTakenAway() throws Exception {
        var page = open(manager, "?dates=last-week");
        page.getByRole(AriaRole.BUTTON, named("Export")).click();
        var csv = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Figures as CSV")).click());
        assertThat(csv.suggestedFilename()).startsWith("dashboard-20").endsWith(".csv");
        assertThat(Files.readString(csv.path())).contains("Covers booked,", "Definition", "Table-slots taken");
        page.keyboard().press("Escape");

        var heatmap = page.getByRole(AriaRole.REGION, named("Occupancy by day and time"));
        var picture = page.waitForDownload(() -> heatmap.getByText("PNG").click());
        assertThat(Files.readAllBytes(picture.path())).startsWith(0x89, 'P', 'N', 'G');
        var cells = page.waitForDownload(() -> heatmap.getByText("CSV").click());
        assertThat(Files.readAllLines(cells.path())).hasSize(1 + 7);

        var ranking = page.getByRole(AriaRole.REGION, named("Occupancy by restaurant"));
        var png = page.waitForDownload(() -> ranking.getByText("PNG").click());
        assertThat(Files.readAllBytes(png.path())).startsWith(0x89, 'P', 'N', 'G');
        var chart = page.waitForDownload(() -> ranking.getByText("CSV").click());
        assertThat(Files.readAllLines(chart.path()).getFirst()).contains("Restaurant,Occupancy");
        ranking.getByText("Show as table").click();
        assertThat(ranking.getByRole(AriaRole.TABLE)).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".tt-dash-filters")).isHidden();
        Files.createDirectories(SCREENS);
        Files.write(SCREENS.resolve("dashboard-print.pdf"), page.pdf());
        Browsers.show(page, "dashboard-print");
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "dashboard-desktop, 1440, 1000, LIGHT",
        "dashboard-desktop-dark, 1440, 1000, DARK",
        "dashboard-tablet, 1024, 768, LIGHT",
        "dashboard-tablet-dark, 1024, 768, DARK",
        "dashboard-phone, 390, 844, LIGHT",
        "dashboard-phone-dark, 390, 844, DARK"
    })
    void everybodyCanReadItOnEveryScreen(String name, int width, int height, ColorScheme scheme) {
        try (var device = browsers.device(width, height, scheme)) {
            device.addCookies(manager.cookies());
            var page = open(device, "?dates=this-week");
            Browsers.showAndCheck(page, name);
        }
    }

    @Test
    void aChartIsReadWithTheKeyboardAlone() {
        var page = open(manager, "?dates=last-week");
        var ranking = page.getByRole(AriaRole.REGION, named("Occupancy by restaurant"));
        var chart = ranking.locator(".tt-chart-canvas");
        chart.focus();
        assertThat(chart).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(chart.getByText("Occupancy").first()).isVisible();

        ranking.getByText("Show as table").focus();
        page.keyboard().press("Enter");
        assertThat(ranking.getByRole(AriaRole.TABLE)).isVisible();
        page.getByRole(AriaRole.BUTTON, named("Occupancy")).focus();
        assertThat(page.getByText("Table-slots taken by parties").first()).isVisible();
        assertThat(page.getByRole(AriaRole.REGION, named("Occupancy")).getByRole(AriaRole.ROW))
                .hasCount(1 + 7);
        page.close();
    }

    @Test
    void anAddressThatMakesNoSenseSaysSo() {
        for (var query : List.of(
                "?from=2026-11-20&to=2026-11-10",
                "?from=2016-01-01&to=2026-11-10",
                "?restaurants=no-such-place",
                "?area=Nowhere")) {
            var page = manager.newPage();
            page.navigate(app.url("/staff/dashboard" + query));
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.locator(".tt-tile")).hasCount(0);
            page.getByRole(AriaRole.BUTTON, named("Show this week")).click();
            assertThat(page.locator(".tt-tile").first()).isVisible();
            page.close();
        }
    }

    @Test
    void aCellOfTheHeatmapNarrowsThePageToItsShift() {
        var page = open(manager, "?dates=last-week");
        var cell = page.locator("tt-heatmap button[data-slot='18']").first();
        cell.focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("tt-heatmap button[data-slot='19']").first()).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("shift=dinner"));
        assertThat(page.locator("tt-heatmap tbody tr")).hasCount(1);
        page.close();
    }
}
