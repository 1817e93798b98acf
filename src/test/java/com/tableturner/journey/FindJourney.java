package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diners look for a table: by name, cuisine, area and time, and on a restaurant's page. */
class FindJourney {

    /** How long a busy machine may take to show something. */
    private static final double PATIENCE_MS = 30_000;

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        setDefaultAssertionTimeout(PATIENCE_MS);
        app = RunningApp.start(folder.resolve("find.db"));
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    @Test
    void findsByNameCuisineAndAreaOnADesktop() {
        try (var desktop = browsers.desktop()) {
            var errors = new ArrayList<String>();
            var page = desktop.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    errors.add(message.text() + " " + message.location());
                }
            });
            home(page, "");
            Browsers.showAndCheck(page, "home-desktop");

            words(page).fill("halli");
            words(page).press("Enter");
            assertThat(cards(page)).hasText(new String[] {"Halli Hearth"});
            assertThat(page).hasURL(Pattern.compile(".*[?&]q=halli.*"));

            words(page).fill("");
            words(page).press("Enter");
            chip(page, "Italian").click();
            assertThat(cards(page)).hasText(new String[] {"Bella Tavola"});
            page.waitForURL(address -> address.contains("cuisine=Italian"));
            chip(page, "All").click();
            assertThat(cards(page)).hasCount(10);
            page.waitForURL(address -> !address.contains("cuisine="));

            Browsers.goBack(page);
            assertThat(cards(page)).hasText(new String[] {"Bella Tavola"});
            assertThat(chip(page, "Italian")).hasAttribute("aria-pressed", "true");
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void offersAWayOutOfASearchThatFindsNothing() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            page.navigate(app.url("/?q=zzzz&area=Koramangala"));
            assertThat(page.getByText("No restaurant matches zzzz · Koramangala."))
                    .isVisible();
            Browsers.showAndCheck(page, "home-nothing-found");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Without “zzzz”"))
                    .click();

            assertThat(cards(page)).hasText(new String[] {"Kadalu Table"});
        }
    }

    @Test
    void leadsFromATimeToTheGuidedBooking() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            home(page, "?party=4&q=Tamarind");
            var start = page.locator(".tt-rc .tt-slot:visible").first();
            var address = start.getAttribute("href");
            assertThat(address).matches("book\\?restaurant=2&date=\\d{4}-\\d\\d-\\d\\d&time=\\d\\d:\\d\\d&party=4");

            start.click();

            assertThat(page).hasURL(Pattern.compile(".*/" + address.replace("?", "\\?") + ".*"));
        }
    }

    @Test
    void tellsOfARestaurantAndItsTimes() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            home(page, "?q=Tamarind");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Tamarind Yard").setExact(true))
                    .click();

            heading(page, "Tamarind Yard");
            assertThat(page).hasTitle("Tamarind Yard · Table Turner");
            page.locator(".tt-day").nth(1).click();
            assertThat(page.locator(".tt-day").nth(1)).hasAttribute("aria-pressed", "true");
            Browsers.showAndCheck(page, "restaurant-desktop");

            page.locator(".tt-slots .tt-slot:not(.tt-taken)").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/book\\?.*restaurant=2.*"));
        }
    }

    @Test
    void choosesFromSheetsOnAPhone() {
        try (var phone = browsers.phone()) {
            var page = phone.newPage();
            home(page, "");
            Browsers.showAndCheck(page, "home-phone");

            phoneButton(page, "Party").click();
            assertThat(choice(page, "6")).isVisible();
            Browsers.showAndCheck(page, "home-phone-party");
            choice(page, "6").click();
            assertThat(phoneButton(page, "Party")).hasText("6");
            assertThat(page).hasURL(Pattern.compile(".*[?&]party=6.*"));

            phoneButton(page, "Date").click();
            assertThat(page.locator(".tt-choices-7")).isVisible();
            Browsers.showAndCheck(page, "home-phone-date");
            page.locator(".tt-choice:not([disabled])").nth(2).click();
            assertThat(page.locator(".tt-choices-7")).hasCount(0);
            phoneButton(page, "Time").click();
            choice(page, "7:00 pm").click();
            assertThat(page).hasURL(Pattern.compile(".*[?&]time=19(:|%3A)00.*"));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filters"))
                    .click();
            page.locator(".tt-choice", new Page.LocatorOptions().setHasText("Jayanagar"))
                    .click();
            assertThat(cards(page)).hasText(new String[] {"Saffron Ledger"});
        }
    }

    @Test
    void fitsSmallPhonesAndTheDark() {
        try (var small = browsers.device(320, 640, ColorScheme.LIGHT);
                var dark = browsers.device(390, 844, ColorScheme.DARK);
                var desktop = browsers.device(1440, 900, ColorScheme.DARK)) {
            check(small, "", "home-phone-320");
            check(small, "r/halli-hearth", "restaurant-phone-320");
            check(dark, "", "home-phone-dark");
            check(dark, "r/halli-hearth", "restaurant-phone-dark");
            check(desktop, "", "home-desktop-dark");
            check(desktop, "r/cubbon-clove", "restaurant-desktop-dark");
        }
    }

    @Test
    void saysPlainlyWhatIsWrongWithAnAddress() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            home(page, "?party=1000000000&date=2026-02-31&time=19:07&cuisine=Martian&q=a");
            assertThat(page.getByText("We changed part of this search. The rest is kept."))
                    .isVisible();
            Browsers.showAndCheck(page, "home-bad-address");

            page.navigate(app.url("/r/no-such-place"));
            heading(page, "There is nothing here");
            Browsers.showAndCheck(page, "restaurant-unknown");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Find a table"))
                    .click();
            heading(page, "Find a table in Bangalore");
        }
    }

    private static void check(BrowserContext device, String path, String name) {
        var page = device.newPage();
        page.navigate(app.url("/" + path));
        assertThat(page.locator(".tt-slot:visible").first()).isVisible();
        Browsers.showAndCheck(page, name);
        page.close();
    }

    private static void home(Page page, String parameters) {
        page.navigate(app.url("/" + parameters));
        assertThat(cards(page).first()).isVisible();
    }

    private static void heading(Page page, String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1)))
                .isVisible();
    }

    /** The names on the cards. */
    private static Locator cards(Page page) {
        return page.locator(".tt-rc h3");
    }

    private static Locator words(Page page) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Area, cuisine, restaurant, or just say it"));
    }

    private static Locator chip(Page page, String cuisine) {
        return page.locator(".tt-chip", new Page.LocatorOptions().setHasText(Pattern.compile("^" + cuisine)));
    }

    private static Locator phoneButton(Page page, String what) {
        return page.locator(".tt-search-phone > button[aria-label^='" + what + "']");
    }

    private static Locator choice(Page page, String text) {
        return page.locator(".tt-choice")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^" + text.replace(' ', '\u00a0') + "$")));
    }
}
