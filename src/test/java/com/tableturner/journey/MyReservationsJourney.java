package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.tableturner.reservation.PreparedBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diner sees, changes, cancels and brings back a reservation, on a phone and at a desk at the same time. */
class MyReservationsJourney {

    private static final String PHONE = "9845055501";

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static String number;

    @BeforeAll
    static void aDinerWithReservations() {
        var database = folder.resolve("mine.db");
        try (var book = new PreparedBook(database, "+91" + PHONE, "Ananya Rao")) {
            book.visited(30, 20, 10);
            number = book.book(2, LocalTime.of(20, 0), 4, "One guest is vegan");
            book.book(5, LocalTime.of(13, 0), 2, "");
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
    void aDinerManagesAReservationOnThePhoneAndSeesItAtTheDesk() throws Exception {
        var phone = browsers.phone();
        var page = signIn(phone, PHONE, "/my");
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText(number);
        Browsers.showAndCheck(page, "my-phone");

        var desk = desk(phone, "/my/" + number);
        assertThat(heading(desk)).containsText("8:00");
        Browsers.showAndCheck(desk, "my-details-desktop-dark");

        changeToFiveAtEightThirty(page);
        assertThat(heading(desk)).containsText("8:30"); // without a reload
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("5 people");

        takeIntoTheCalendar(page);
        cancelAndBringBack(page, desk);
        phone.close();
        desk.context().close();
    }

    @Test
    void thePastIsBehindItsOwnTabAndCanBeBookedAgain() {
        var phone = browsers.device(390, 844, ColorScheme.DARK);
        var page = signIn(phone, PHONE, "/my?show=past");

        assertThat(page.getByRole(AriaRole.TAB, named("Past"))).hasAttribute("aria-selected", "true");
        assertThat(page.getByText("Book again")).hasCount(3);
        assertThat(page.getByText("Book again").first())
                .hasAttribute("href", Pattern.compile("book\\?restaurant=\\d+&party=2&time=19%3A30"));
        Browsers.showAndCheck(page, "my-past-phone-dark");
        phone.close();
    }

    @Test
    void aStrangerFindsNothing() {
        var desktop = browsers.desktop();
        var page = signIn(desktop, "9845055502", "/my");
        assertThat(page.getByText("No table is booked")).isVisible();
        Browsers.showAndCheck(page, "my-empty-desktop");

        page.navigate(app.url("/my/" + number));

        assertThat(heading(page)).hasText("There is nothing here");
        assertThat(page.request().get(app.url("/calendar/" + number + ".ics")).status())
                .isEqualTo(404);
        desktop.close();
    }

    private static void changeToFiveAtEightThirty(Page page) {
        page.getByRole(AriaRole.BUTTON, exactly("Change")).click();
        var sheet = page.getByRole(AriaRole.DIALOG);
        assertThat(sheet.getByText("Your table stays booked until the new one is confirmed."))
                .isVisible();
        Browsers.showAndCheck(page, "my-change-phone");
        var people = sheet.getByRole(AriaRole.SPINBUTTON);
        people.fill("5");
        people.press("Enter");
        assertThat(sheet.getByText("For 5 people")).isVisible();
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^8:30.pm")))
                .click();
        assertThat(sheet.getByText(Pattern.compile("8:30.pm, 5.people"))).isVisible();
        Browsers.showAndCheck(page, "my-change-chosen-phone");
        sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save change"))
                .click();
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText(Pattern.compile("8:30.pm"));
        assertThat(page.getByText("Changed.")).isVisible();
    }

    private static void takeIntoTheCalendar(Page page) throws Exception {
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, exactly("Add to calendar")).click());

        assertThat(download.suggestedFilename()).startsWith(number + "-").endsWith(".ics");
        assertThat(Files.readString(download.path()))
                .contains("UID:" + number + "@tableturner", "SEQUENCE:1", "STATUS:CONFIRMED", "TRIGGER:-PT2H");
    }

    private static void cancelAndBringBack(Page page, Page desk) {
        page.getByRole(AriaRole.BUTTON, exactly("Cancel")).click();
        assertThat(page.getByText(Pattern.compile("Free to cancel until 7:30.pm")))
                .isVisible();
        Browsers.showAndCheck(page, "my-cancel-phone");
        page.getByRole(AriaRole.BUTTON, exactly("Cancel reservation")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Undo")).focus(); // the toast waits as long as the keyboard is on it

        assertThat(desk.getByText("You cancelled this a moment ago")).isVisible();
        Browsers.showAndCheck(desk, "my-cancelled-desktop-dark");
        Browsers.showAndCheck(page, "my-undo-phone");
        page.getByRole(AriaRole.BUTTON, exactly("Undo")).click();

        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText(number);
        assertThat(desk.getByText("You cancelled this a moment ago")).hasCount(0);
    }

    /** A second device of the same diner. */
    private static Page desk(BrowserContext signedIn, String path) {
        var desk = browsers.device(1440, 900, ColorScheme.DARK);
        desk.addCookies(signedIn.cookies());
        var page = desk.newPage();
        page.navigate(app.url(path));
        return page;
    }

    private static Page signIn(BrowserContext device, String phone, String path) {
        var page = device.newPage();
        page.navigate(app.url(path));
        page.getByLabel("Mobile number").fill(phone);
        page.getByRole(AriaRole.BUTTON, exactly("Text me a code")).click();
        var code = page.locator(".tt-demo-digits").textContent();
        page.getByLabel("6-digit code").pressSequentially(code.replaceAll("\\D", ""));
        var name = page.getByLabel("Your name");
        assertThat(name.or(page.getByRole(AriaRole.TAB, named("Upcoming")))).isVisible();
        if (name.isVisible()) {
            name.fill("Kiran Shetty");
            page.getByRole(AriaRole.BUTTON, exactly("Continue")).click();
        }
        assertThat(page.getByRole(AriaRole.TAB, named("Upcoming"))).isVisible();
        return page;
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return named(name).setExact(true);
    }
}
