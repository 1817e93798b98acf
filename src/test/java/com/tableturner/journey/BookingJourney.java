package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Diners who book a table step by step. */
class BookingJourney {

    private static final AtomicInteger NUMBERS = new AtomicInteger(20_000);
    private static final double PATIENCE_MILLIS = 20_000;
    private static final String NOTE = "One of us is vegan. A quiet corner if there is one.";

    @TempDir
    private static Path folder;

    private static Browsers browsers;
    private static RunningApp app;

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        browsers = new Browsers();
        app = RunningApp.start(folder.resolve("booking.db"));
    }

    @AfterAll
    static void close() {
        app.close();
        browsers.close();
    }

    @Test
    void aNewDinerBooksATableStepByStepAndFindsItAfterARestart() {
        try (var device = browsers.desktop()) {
            var page = device.newPage();
            page.navigate(app.url("/book"));
            assertThat(page.getByLabel("Mobile number")).isVisible();
            check(page, "book-1-phone");
            button(page, "Look at tables first").click();
            chooseRestaurant(page);
            chooseTime(page);
            button(page, "Review booking").click();
            signIn(page, "Ananya Naik", "");
            assertThat(page.getByText("Kept for you:")).isVisible();
            check(page, "book-4-review");

            note(page).fill(NOTE);
            Browsers.goBack(page);
            assertThat(page.locator(".tt-slot.tt-on")).hasCount(1);
            Browsers.goForward(page);
            assertThat(note(page)).hasValue(NOTE);
            book(page);
            check(page, "book-5-confirmed");
            assertThat(page.locator("main")).containsText(NOTE);

            var number = page.locator(".tt-number").textContent();
            assertThat(page).hasTitle("Booked " + number + " · Table Turner");
            app.close();
            app = RunningApp.start(folder.resolve("booking.db"));
            page.navigate(
                    app.url("/book?booked=" + number)); // another port, so another origin: cookies know only hosts
            assertThat(heading(page, "Your table is booked")).isVisible();
            assertThat(page.locator("main")).containsText(NOTE);
        }
    }

    @Test
    void aReturningDinerNeedsTwoTapsFromALinkThatHasEverything() {
        try (var device = browsers.desktop()) {
            var page = device.newPage();
            var link = someEvening(page, 2, 2, 2);
            page.navigate(link);
            signIn(page, "Zoë", null);
            assertThat(page.getByText("Kept for you:")).isVisible();

            page.navigate(link.replace("step=review", "")); // home's links name no step
            assertThat(page.getByText("Kept for you:")).isVisible();
            book(page);
        }
    }

    @Test
    void theDraftOutlivesTheSession() {
        try (var device = browsers.desktop()) {
            var page = device.newPage();
            page.navigate(someEvening(page, 3, 2, 3));
            signIn(page, "Meera", null);
            assertThat(page.getByText("Kept for you:")).isVisible();
            note(page).fill(NOTE);
            device.clearCookies();
            page.reload();
            signIn(page, "Meera", null);
            assertThat(note(page)).hasValue(NOTE);
        }
    }

    @Test
    void twoBrowsersRaceForTheLastTableAndBothEndWithOne() {
        try (var first = browsers.desktop();
                var second = browsers.desktop();
                var third = browsers.desktop();
                var fourth = browsers.desktop()) {
            var pages = Stream.of(first, second, third, fourth)
                    .map(BrowserContext::newPage)
                    .toList();
            var link = someEvening(pages.getFirst(), 4, 6, 4); // only the three six-tops take six
            for (var page : pages.subList(0, 2)) {
                page.navigate(link);
                signIn(page, "Guest", null);
                book(page);
            }
            var racers = pages.subList(2, 4);
            for (var page : racers) {
                page.navigate(app.url("/sign-in"));
                giveNumber(page, "Racer");
                page.navigate(link.replace("step=review", "step=time"));
                assertThat(page.locator(".tt-slot.tt-on")).containsText("1 left");
            }
            racers.forEach(page -> button(page, "Review booking").click());
            racers.forEach(page -> assertThat(page.locator("tt-countdown, .tt-alternatives .tt-offer")
                            .first())
                    .isVisible());
            var firstWon = racers.getFirst().locator("tt-countdown").count() == 1;
            var winner = racers.get(firstWon ? 0 : 1);
            var loser = racers.get(firstWon ? 1 : 0);
            book(winner);
            assertThat(loser.locator(".tt-offer").first()).isVisible();
            check(loser, "book-4-lost");
            loser.locator(".tt-offer").first().click();
            var kept = loser.getByText("Kept for you:");
            var review = button(loser, "Review booking"); // where the time went before the loser had pressed it
            assertThat(kept.or(review).first()).isVisible();
            if (kept.count() == 0) {
                review.click();
            }
            assertThat(kept).isVisible();
            book(loser);
        }
    }

    @Test
    void aLargePartyAsksTheRestaurantAndOneTooLargeIsToldSoBefore() {
        try (var device = browsers.desktop()) {
            var page = device.newPage();
            page.navigate(app.url("/book?step=time&restaurant=6&party=12"));
            assertThat(heading(page, "12 people are more than")).isVisible();
            page.locator(".tt-day:not([disabled])").nth(3).click();
            page.locator(".tt-slot:not(.tt-taken)").last().click();
            button(page, "Review booking").click();
            signIn(page, "Kavya", null);
            assertThat(heading(page, "This is a request to")).isVisible();
            check(page, "book-4-request");
            button(page, "Send request").click();
            assertThat(heading(page, "Your request is sent")).isVisible();
            check(page, "book-5-requested");

            page.navigate(app.url("/book?step=time&restaurant=6&party=60"));
            assertThat(heading(page, "60 people are more than")).containsText("can seat");
            assertThat(page.locator(".tt-slot:not(.tt-taken)")).hasCount(0);
            check(page, "book-3-too-many");
        }
    }

    @Test
    void aHoldThatRunsOutKeepsWhatWasEnteredAndCanBeHadAgain() {
        var shortly = folder.resolve("hold.db");
        try (var holding = RunningApp.start(shortly, "--tableturner.booking.hold=6s");
                var device = browsers.desktop()) {
            var page = device.newPage();
            page.navigate(holding.url("/book?step=time&restaurant=2&party=2"));
            page.locator(".tt-day:not([disabled])").nth(2).click();
            page.locator(".tt-slot:not(.tt-taken)").last().click();
            button(page, "Review booking").click();
            signIn(page, "Tara", null);
            note(page).fill(NOTE);
            assertThat(heading(page, "is no longer kept for you")).isVisible();
            check(page, "book-4-hold-ended");
            button(page, "Keep the table again").click();
            assertThat(page.getByText("Kept for you:")).isVisible();
            assertThat(note(page)).hasValue(NOTE);
            book(page);
            assertThat(page.locator("main")).containsText(NOTE);
        }
    }

    @Test
    void withoutAConnectionNothingCanBePressedAndNothingIsLost() {
        try (var device = browsers.desktop()) {
            var page = device.newPage();
            page.navigate(someEvening(page, 7, 2, 2));
            signIn(page, "Noor", null);
            note(page).fill(NOTE);
            device.setOffline(true);
            assertThat(page.getByText("No connection since")).isVisible();
            assertThat(button(page, "Book this table")).isDisabled();
            button(page, "Book this table").dispatchEvent("click");
            Browsers.show(page, "book-4-offline");
            device.setOffline(false);
            assertThat(page.getByText("No connection since")).isHidden();
            assertThat(note(page)).hasValue(NOTE);
            book(page);
            assertThat(page.locator("main")).containsText(NOTE);
            button(page, "Share with guests").click();
            assertThat(page.locator("tt-share [role=status]")).not().isEmpty();
        }
    }

    @Test
    void aTimeThatSomebodyElseTakesDisappearsWithoutAReload() {
        try (var one = browsers.desktop();
                var other = browsers.desktop()) {
            var watching = one.newPage();
            var link = someEvening(watching, 5, 6, 5);
            watching.navigate(link.replace("step=review", "step=time"));
            assertThat(watching.locator(".tt-slot.tt-on")).containsText("3 left");
            var booking = other.newPage();
            booking.navigate(link);
            signIn(booking, "Guest", null);
            assertThat(watching.locator(".tt-slot.tt-on")).containsText("2 left");
        }
    }

    @Test
    void worksOnSmallPhonesAndByTheKeyboardAlone() {
        for (var width : new int[] {390, 320}) {
            try (var device = browsers.device(width, 780, ColorScheme.LIGHT)) {
                var page = device.newPage();
                page.navigate(app.url("/book?step=restaurant"));
                chooseRestaurant(page, "phone-" + width + "-");
                chooseTime(page, "phone-" + width + "-");
                press(page, button(page, "Review booking"));
                signIn(page, "Asha", "phone-" + width + "-");
                assertThat(page.getByText("Kept for you:")).isVisible();
                check(page, "phone-" + width + "-book-4-review");
                press(page, button(page, "Book this table"));
                assertThat(heading(page, "Your table is booked")).isFocused();
                check(page, "phone-" + width + "-book-5-confirmed");
            }
        }
    }

    private static void chooseRestaurant(Page page) {
        chooseRestaurant(page, "");
    }

    private static void chooseRestaurant(Page page, String prefix) {
        assertThat(heading(page, "Where would you like to eat?")).isVisible();
        check(page, prefix + "book-2-restaurant");
        press(page, page.locator(".tt-restaurant-name").first());
    }

    private static void chooseTime(Page page) {
        chooseTime(page, "");
    }

    private static void chooseTime(Page page, String prefix) {
        page.locator(".tt-day:not([disabled])").nth(1).click();
        press(page, page.locator(".tt-slot:not(.tt-taken)").last());
        assertThat(page.locator(".tt-slot.tt-on")).hasCount(1);
        page.waitForURL(Pattern.compile("time="));
        check(page, prefix + "book-3-time");
    }

    /** A link to the review of the last start of an open day from tomorrow on. */
    private static String someEvening(Page page, int restaurant, int party, int day) {
        page.navigate(app.url("/book?step=time&restaurant=" + restaurant + "&party=" + party));
        page.locator(".tt-day:not([disabled])").nth(day).click();
        page.locator(".tt-slot:not(.tt-taken)").last().click();
        page.waitForURL(Pattern.compile("time="));
        return page.url().replace("step=time", "step=review");
    }

    private static void signIn(Page page, String name, String prefix) {
        page.getByLabel("Mobile number").fill("98450" + NUMBERS.incrementAndGet());
        button(page, "Text me a code").click();
        assertThat(page.getByText("We are keeping your choice")).isVisible();
        if (prefix != null) {
            check(page, prefix + "book-1-code");
        }
        giveCode(page, name);
        assertThat(heading(page, "Check and book")).isVisible();
    }

    private static void giveNumber(Page page, String name) {
        page.getByLabel("Mobile number").fill("98450" + NUMBERS.incrementAndGet());
        button(page, "Text me a code").click();
        giveCode(page, name);
        assertThat(page.locator(".tt-avatar")).isVisible();
    }

    private static void giveCode(Page page, String name) {
        page.getByLabel("6-digit code").fill(page.locator(".tt-demo-digits").textContent());
        page.getByLabel("Your name").fill(name);
        button(page, "Continue").click();
    }

    private static void book(Page page) {
        button(page, "Book this table").click();
        assertThat(heading(page, "Your table is booked")).isVisible();
    }

    private static void press(Page page, Locator control) {
        control.focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator note(Page page) {
        return page.getByLabel("Anything the restaurant should know?");
    }

    /** In light and dark. */
    private static void check(Page page, String name) {
        Browsers.showAndCheck(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.locator("html[theme=dark]")).hasCount(1);
        Browsers.showAndCheck(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(page.locator("html[theme=light]")).hasCount(1);
    }
}
