package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.tableturner.reservation.PreparedEvening;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hosts at the grid of reservations. */
class ReservationsJourney {

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;

    @BeforeAll
    static void anEvening() {
        var database = folder.resolve("reservations.db");
        try (var evening = new PreparedEvening(database, 2, 2, 4, 4)) {
            evening.hosts("Asha", "Ravi");
            evening.booked("Divya Achar", 2, LocalTime.of(21, 0), 0, "A quiet corner");
            evening.booked("Nisha Rao", 2, LocalTime.of(21, 30), 1, "");
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
    void twoHostsEditTheSameReservation() {
        var first = browsers.desktop();
        var second = browsers.device(1024, 768, ColorScheme.DARK);
        var asha = open(first, "asha");
        Browsers.showAndCheck(asha, "reservations-editor");
        var ravi = open(second, "ravi");
        Browsers.showAndCheck(ravi, "reservations-editor-tablet-dark");

        var party = editor(ravi).getByLabel("Party");
        party.fill("3");
        party.press("Tab");
        press(editor(ravi), "Save");
        assertThat(ravi.getByText(Pattern.compile("TT\\d+ is saved"))).isVisible();

        var time = editor(asha).getByLabel("Time");
        time.fill("10:00 pm");
        time.press("Enter");
        time.press("Tab");
        press(editor(asha), "Save");
        assertThat(asha.getByText("Ravi changed this reservation meanwhile")).isVisible();
        assertThat(editor(asha).getByLabel("Party")).hasValue("3");
        assertThat(time).hasValue("10:00 pm");
        Browsers.showAndCheck(asha, "reservations-changed-meanwhile");
        press(editor(asha), "Save");
        assertThat(asha.getByText(Pattern.compile("TT\\d+ is saved"))).isVisible();
        assertThat(editor(asha)).containsText("changed the booking");

        press(editor(asha), "Cancel");
        assertThat(asha.getByText("This guest has no account")).isVisible();
        Browsers.showAndCheck(asha, "reservations-cancel");
        asha.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Cancel TT\\d+$")))
                .click();
        assertThat(editor(asha).locator(".tt-stb")).hasText("Cancelled");
        press(toast(asha, "is cancelled"), "Undo");
        assertThat(editor(asha).locator(".tt-stb")).hasText("Booked");
        first.close();
        second.close();
    }

    @Test
    void aReservationIsTakenOnThePhoneByKeyboard() {
        try (var device = browsers.desktop()) {
            var page = open(device, "asha");
            page.keyboard().press("Escape");
            page.waitForURL(Pattern.compile("/staff/reservations(\\?.*)?$"));
            page.keyboard().press("n");
            var name = editor(page).getByLabel("Guest");
            assertThat(name).isVisible();
            editor(page).getByLabel("Phone").fill("98450 12377");
            page.keyboard().press("Control+s");
            assertThat(editor(page).getByText("Enter the guest's name")).isVisible();
            Browsers.showAndCheck(page, "reservations-new");
            name.fill("Meera Nair");
            assertThat(editor(page).getByText("Nobody we know has this number yet"))
                    .isVisible();
            editor(page).getByLabel("Time").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("10:30.pm, ")))
                    .click();
            page.keyboard().press("Control+s");
            assertThat(page.getByText(Pattern.compile("TT\\d+: Meera Nair at 10:30.pm")))
                    .isVisible();
            assertThat(editor(page).getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Meera Nair")))
                    .isVisible();
        }
    }

    @Test
    void aHostTakesAnEditBack() {
        try (var desktop = browsers.desktop()) {
            var page = open(desktop, "asha", "Nisha Rao");
            var party = editor(page).getByLabel("Party");
            party.fill("4");
            party.press("Tab");
            editor(page).getByLabel("Name").fill("Nisha Iyer");
            editor(page).getByLabel("Requests").fill("A high chair, please");
            press(editor(page), "Save");
            assertThat(heading(page, "Nisha Iyer")).isVisible();
            assertThat(editor(page)).containsText("changed name or requests");
            Browsers.showAndCheck(page, "reservations-saved");

            press(toast(page, "is saved"), "Undo");
            assertThat(page.getByText(Pattern.compile("TT\\d+ is as it was before")))
                    .isVisible();
            assertThat(heading(page, "Nisha Rao")).isVisible();
            assertThat(editor(page).getByLabel("Party")).hasValue("2");
            assertThat(editor(page).getByLabel("Requests")).hasValue("");
        }
    }

    @Test
    void theListFitsAPhone() {
        try (var phone = browsers.phone()) {
            var page = open(phone, "asha");
            Browsers.showAndCheck(page, "phone-reservations-editor");
            page.navigate(app.url("/staff/reservations"));
            assertThat(page.locator("vaadin-grid")).isVisible();
            Browsers.showAndCheck(page, "phone-reservations");
        }
    }

    private static Page open(BrowserContext device, String userName) {
        return open(device, userName, "Divya Achar");
    }

    /** Finds a guest by the beginning of the name and opens what they have booked. */
    private static Page open(BrowserContext device, String userName, String guest) {
        var page = device.newPage();
        page.navigate(app.url("/staff/sign-in"));
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PreparedEvening.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(Pattern.compile("/staff(?!/sign-in)"));
        page.navigate(app.url("/staff/reservations"));
        page.locator(".tt-grid-search input").fill(guest.substring(0, 5));
        var link = page.locator(".tt-link-cell:visible"); // rows that the search took away stay in the page, unseen
        assertThat(link).hasCount(1);
        link.click();
        assertThat(heading(page, guest)).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        return page;
    }

    private static Locator heading(Page page, String guest) {
        return editor(page).getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(guest));
    }

    private static Locator toast(Page page, String words) {
        return page.locator("tt-toast", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator editor(Page page) {
        return page.locator(".tt-editor");
    }

    private static void press(Locator within, String name) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
