package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.tableturner.reservation.PreparedEvening;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A whole evening's service on two tablets; then the same by keys alone, and on paper. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServiceJourney {

    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;

    @BeforeAll
    static void anEvening() {
        var database = folder.resolve("service.db");
        try (var evening = new PreparedEvening(database, 2, 2, 4, 4, 6, 2, 4, 4, 2, 2)) {
            evening.hosts("Asha", "Ravi");
            var dcunha = evening.booked("Maria D'Cunha", 2, LocalTime.of(18, 0), 0, "");
            var kamath = evening.booked("Suresh Kamath", 2, LocalTime.of(19, 0), 1, "");
            var mirza = evening.booked("Imran Mirza", 4, LocalTime.of(18, 0), 2, "");
            var hegde = evening.booked("Vikram Hegde", 4, LocalTime.of(20, 0), 2, "Nut allergy");
            var qureshi = evening.booked("Sara Qureshi", 6, LocalTime.of(19, 30), 4, "Birthday, cake at nine");
            evening.booked("Manju Gowda", 4, LocalTime.of(19, 30), 3, "From Mysuru, may be late");
            evening.booked("Leela Iyer", 2, LocalTime.of(20, 30), 0, "");
            evening.booked("Nisha Rao", 3, LocalTime.of(21, 0), 6, "Step-free access");
            evening.booked("Anil Prakash", 2, LocalTime.of(21, 0), 1, "");
            evening.booked("Divya Achar", 2, LocalTime.of(20, 30), 5, "");
            evening.seated(dcunha);
            evening.seated(mirza);
            evening.seated(kamath);
            evening.left(dcunha, LocalTime.of(19, 20));
            evening.seated(qureshi);
            evening.arrived(hegde, LocalTime.of(20, 5));
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
    void twoHostsRunAnEvening() {
        var first = browsers.device(WIDTH, HEIGHT, ColorScheme.LIGHT);
        var second = browsers.device(WIDTH, HEIGHT, ColorScheme.DARK);
        var asha = signIn(first, "asha");
        var ravi = signIn(second, "ravi");
        assertThat(block(asha, "Vikram Hegde")).hasClass(Pattern.compile("tt-st-arrived"));
        Browsers.showAndCheck(asha, "service-tablet");
        Browsers.showAndCheck(ravi, "service-tablet-dark");

        seatWhereATableIsFree(asha, ravi);
        dragToAnotherTable(asha, ravi);
        bounceOffATableThatIsTooSmall(asha);
        loseAgainstAFasterHost(asha, ravi);
        giveMoreTime(asha, ravi);
        seatAWalkIn(asha, ravi);
        queueALargeParty(asha, ravi);
        releaseAndTakeBack(asha, ravi);
        letAPartyGo(asha, ravi);
        closeATableForAWhile(asha, ravi);
        seeTheFloorAndTheList(ravi);
        first.close();
        second.close();
    }

    /** Hegde waits; Mirza still sits at the table. */
    private static void seatWhereATableIsFree(Page asha, Page ravi) {
        row(asha, "Vikram Hegde").click();
        var detail = asha.getByRole(AriaRole.REGION, named("Selected party"));
        assertThat(detail).containsText("T3 is not free");
        assertThat(detail).containsText("phone ends in 308");
        Browsers.showAndCheck(asha, "service-detail-tablet");
        detail.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Seat at T\\d now")))
                .first()
                .click();
        assertThat(toast(asha)).containsText("Vikram Hegde seated at");
        assertThat(block(ravi, "Vikram Hegde")).hasClass(Pattern.compile("tt-st-seated"));
    }

    private static void dragToAnotherTable(Page asha, Page ravi) {
        drag(asha, "Anil Prakash", "T9");
        assertThat(toast(asha)).containsText("Anil Prakash moved to T9");
        assertThat(inRow(ravi, "T9", "Anil Prakash")).isVisible();
    }

    private static void bounceOffATableThatIsTooSmall(Page asha) {
        drag(asha, "Nisha Rao", "T1");
        assertThat(asha.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("T1 seats 2")))
                .isVisible();
        assertThat(inRow(asha, "T7", "Nisha Rao")).isVisible();
    }

    /** Both want the same table for the same time; the second is told who has it, and keeps the old one. */
    private static void loseAgainstAFasterHost(Page asha, Page ravi) {
        row(asha, "Leela Iyer").click();
        assertThat(asha.getByRole(AriaRole.REGION, named("Selected party"))).containsText("Leela Iyer");
        asha.getByRole(AriaRole.BUTTON, named("Move")).click();
        var dialog = asha.getByRole(AriaRole.DIALOG);
        dialog.getByText(Pattern.compile("^T10, up to 2")).click();
        drag(ravi, "Divya Achar", "T10");
        assertThat(inRow(ravi, "T10", "Divya Achar")).isVisible();

        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Move"))
                .click();

        assertThat(toast(asha)).containsText("T10 has Divya Achar, 2");
        assertThat(toast(asha)).containsText("Leela Iyer is still on T1");
        Browsers.showAndCheck(asha, "service-refused-tablet");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        toast(asha)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
    }

    private static void giveMoreTime(Page asha, Page ravi) {
        var kamath = block(asha, "Suresh Kamath");
        kamath.focus();
        asha.keyboard().press("Shift+ArrowRight");
        assertThat(toast(asha)).containsText(Pattern.compile("Suresh Kamath has the table until 9:00.pm"));
        assertThat(block(ravi, "Suresh Kamath")).hasAttribute("aria-label", Pattern.compile("7:00 to 9:00.pm"));
    }

    private static void seatAWalkIn(Page asha, Page ravi) {
        asha.getByRole(AriaRole.BUTTON, named("Walk-in")).click();
        Browsers.showAndCheck(asha, "service-walk-in-tablet");
        asha.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^2.people: T\\d+ until")))
                .click();
        assertThat(toast(asha)).containsText(Pattern.compile("2.people seated at"));
        assertThat(block(ravi, "Walk-in")).isVisible();
    }

    private static void queueALargeParty(Page asha, Page ravi) {
        asha.getByRole(AriaRole.BUTTON, named("Walk-in")).click();
        asha.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^8.people: No table")))
                .click();
        var dialog = asha.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Wait: about");
        dialog.getByLabel("Name").fill("Farah");
        Browsers.showAndCheck(asha, "service-quote-tablet");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add to waitlist"))
                .click();
        assertThat(toast(asha)).containsText("Farah is on the waitlist");

        ravi.getByRole(AriaRole.BUTTON, named("Waitlist")).first().click();
        assertThat(ravi.getByText("1 on the waitlist")).isVisible();
        ravi.getByRole(AriaRole.BUTTON, named("Tell: Farah")).click();
        assertThat(toast(ravi)).containsText("Farah was told");
        Browsers.showAndCheck(ravi, "service-waitlist-tablet-dark");
        ravi.getByRole(AriaRole.BUTTON, named("Farah has gone")).click();
        assertThat(asha.getByText("Nobody on the waitlist")).isVisible();
        ravi.getByRole(AriaRole.BUTTON, named("Arriving")).click();
    }

    /** Gowda's table was kept for twenty minutes; a host decides, and may think again. */
    private static void releaseAndTakeBack(Page asha, Page ravi) {
        asha.getByRole(AriaRole.BUTTON, named("Release: Manju Gowda")).click();
        assertThat(block(ravi, "Manju Gowda")).hasClass(Pattern.compile("tt-st-no-show"));
        asha.keyboard().press("Control+z");
        assertThat(block(ravi, "Manju Gowda")).hasClass(Pattern.compile("tt-st-late"));
    }

    private static void letAPartyGo(Page asha, Page ravi) {
        asha.getByRole(AriaRole.BUTTON, named("Left: Imran Mirza")).click();
        assertThat(toast(asha)).containsText("Imran Mirza has left");
        assertThat(block(ravi, "Imran Mirza")).hasClass(Pattern.compile("tt-st-left"));
    }

    /** A table that wobbles goes off sale for the rest of the evening, and back. */
    private static void closeATableForAWhile(Page asha, Page ravi) {
        asha.getByRole(AriaRole.BUTTON, named("Close tables or times")).click();
        var dialog = asha.getByRole(AriaRole.DIALOG);
        choose(asha, dialog, "Table", "T8");
        choose(asha, dialog, "From", "10:00 pm");
        dialog.getByLabel("Reason").fill("Wobbles");
        Browsers.showAndCheck(asha, "service-close-out-tablet");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take off sale"))
                .click();
        assertThat(toast(asha)).containsText("Taken off sale");
        assertThat(ravi.locator(".tl-closed").filter(new Locator.FilterOptions().setHasText("Wobbles")))
                .hasCount(1);
        asha.keyboard().press("Control+z");
        assertThat(toast(asha)).containsText("Back on sale");
        assertThat(ravi.locator(".tl-closed").filter(new Locator.FilterOptions().setHasText("Wobbles")))
                .hasCount(0);
    }

    private static void choose(Page page, Locator within, String label, String option) {
        within.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(option.replace(" ", "."))))
                .click();
    }

    private static void seeTheFloorAndTheList(Page ravi) {
        ravi.getByRole(AriaRole.BUTTON, named("Floor")).click();
        assertThat(ravi.getByRole(AriaRole.BUTTON, named("Sara Qureshi")).first())
                .isVisible();
        Browsers.showAndCheck(ravi, "service-floor-tablet-dark");
        ravi.getByRole(AriaRole.BUTTON, exactly("List")).click();
        assertThat(ravi.getByRole(AriaRole.GRIDCELL, named("Nisha Rao")).first())
                .isVisible();
        Browsers.showAndCheck(ravi, "service-list-tablet-dark");
    }

    @Test
    @Order(2)
    void theEveningGoesOnByKeysAlone() {
        var device = browsers.device(1440, 900, ColorScheme.LIGHT);
        var page = signIn(device, "asha");
        Browsers.showAndCheck(page, "service-desktop");
        var keys = page.keyboard();

        keys.press("/");
        keys.type("rao");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        keys.press("ArrowDown");
        keys.press("Enter");
        var heading = page.getByRole(AriaRole.HEADING, named("Nisha Rao"));
        assertThat(heading).isFocused();

        keys.press("m");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Moving Rao")))
                .isVisible();
        keys.press("ArrowRight");
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Move Rao to T7 at 9:30"))))
                .isVisible();
        Browsers.show(page, "service-move-by-keys");
        keys.press("Enter");
        assertThat(toast(page)).containsText(Pattern.compile("Nisha Rao moved to T7 at 9:30.pm"));
        assertThat(block(page, "Nisha Rao")).isFocused();

        keys.press("Control+z");
        assertThat(block(page, "Nisha Rao")).hasAttribute("aria-label", Pattern.compile("9:00 to 11:00.pm"));
        keys.press("Escape");
        assertThat(page.getByRole(AriaRole.REGION, named("Selected party"))).isHidden();

        keys.press("n");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill("Zoya Khan");
        dialog.getByLabel("Phone (optional)").fill("98450 98377");
        Browsers.showAndCheck(page, "service-reservation-desktop");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Book"))
                .press("Enter");
        assertThat(toast(page)).containsText("for Zoya Khan");

        keys.press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Move: arrows choose");
        Browsers.showAndCheck(page, "service-keys-desktop");
        keys.press("Escape");
        keys.press("3");
        assertThat(page.getByRole(AriaRole.GRIDCELL, named("Zoya Khan")).first())
                .isVisible();
        device.close();
    }

    @Test
    @Order(3)
    void theShiftIsPrintedWithoutPhoneNumbers() {
        var device = browsers.desktop();
        var page = signIn(device, "ravi");
        page.getByRole(AriaRole.BUTTON, named("Day sheet to print")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Halli Hearth, Indiranagar")))
                .isVisible();
        Browsers.showAndCheck(page, "service-day-sheet");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.getByRole(AriaRole.BUTTON, named("Print"))).isHidden();
        var sheet = page.getByRole(AriaRole.ARTICLE);
        assertThat(sheet).containsText("Rao");
        assertThat(sheet).not().containsText("308");
        assertThat(page.pdf(new Page.PdfOptions()
                        .setPath(Path.of("target", "screens", "service-day-sheet.pdf"))
                        .setPreferCSSPageSize(true)))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        device.close();
    }

    // -- short forms

    private static Page signIn(BrowserContext device, String userName) {
        var page = device.newPage();
        page.navigate(app.url("/staff/sign-in"));
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PreparedEvening.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(Pattern.compile("/staff(?!/sign-in)"));
        page.navigate(app.url("/staff/service/" + PreparedEvening.SLUG));
        assertThat(page.locator(".tl-row").first()).isVisible();
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }

    private static Locator block(Page page, String name) {
        return page.getByRole(AriaRole.GRIDCELL, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first();
    }

    private static Locator inRow(Page page, String table, String name) {
        return page.locator(".tl-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Table " + table + ",")))))
                .getByRole(AriaRole.GRIDCELL, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static Locator row(Page page, String name) {
        return page.locator(".svc-row-who").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator toast(Page page) {
        return page.locator("vaadin-notification-card").last();
    }

    private static void drag(Page page, String name, String table) {
        var block = block(page, name);
        block.scrollIntoViewIfNeeded();
        var from = block.boundingBox();
        var row = page.locator(".tl-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^Table " + table + ",")))));
        var to = row.boundingBox();
        var x = Math.max(from.x, 190) + 20;
        page.mouse().move(x, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(x + 6, from.y + from.height / 2);
        page.mouse().move(x, to.y + to.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
    }
}
