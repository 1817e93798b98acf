package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is booked, moved and cancelled by chat alone: on its page, beside another, by keyboard, by voice. */
class ConciergeJourney {

    private static final AtomicInteger NUMBERS = new AtomicInteger(98_450_000);

    /** Speech as a browser has it, without a microphone or a loudspeaker. */
    private static final String SPEECH = """
            window.spoken = [];
            window.SpeechRecognition = class {
              start() { window.recognition = this; }
              stop() { this.onend(); }
            };
            window.heard = (words) => recognition.onresult({ results: [[{ transcript: words }]] });
            window.SpeechSynthesisUtterance = class {
              constructor(text) { this.text = text; }
            };
            Object.defineProperty(window, 'speechSynthesis', {
              value: { speak: (words) => window.spoken.push(words), cancel: () => {} },
            });
            """;

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;

    @BeforeAll
    static void open() {
        setDefaultAssertionTimeout(30_000); // a busy machine is slow, not wrong
        app = RunningApp.start(folder.resolve("concierge.db"));
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    @Test
    void onAPhone() {
        try (var phone = browsers.phone()) {
            bookMoveAndCancel(phone, "phone", this::onItsPage);
        }
    }

    @Test
    void besideThePageOfADesktopInTheDark() {
        try (var desktop = browsers.device(1440, 900, ColorScheme.DARK)) {
            bookMoveAndCancel(desktop, "panel", this::besideHome);
        }
    }

    @Test
    void withResultsBesideItOnATablet() {
        try (var tablet = browsers.device(1024, 768, ColorScheme.LIGHT)) {
            var page = tablet.newPage();
            onItsPage(page);
            say(page, "dinner for 4 tomorrow at 8 pm in Indiranagar");
            assertThat(page.locator(".tt-live-results .tt-spot")).not().hasCount(0);
            Browsers.showAndCheck(page, "concierge-split-1024");
        }
    }

    @Test
    void withTheKeyboardAloneBesideThePage() {
        try (var desktop = browsers.device(1024, 768, ColorScheme.LIGHT)) {
            var page = desktop.newPage();
            besideHome(page);
            assertThat(field(page)).isFocused();
            type(page, "Book Tamarind Yard tomorrow at 12 pm for 2, this is Ravi Rao, 98" + NUMBERS.incrementAndGet());
            type(page, page.locator(".tt-demo-digits").textContent());
            assertThat(last(page)).containsText("Not booked yet. Book this table?");
            Browsers.showAndCheck(page, "concierge-panel-light-1024");
            var book = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Book this table"));
            for (var steps = 0;
                    steps < 30 && !(Boolean) book.evaluate("it => it === document.activeElement");
                    steps++) {
                page.keyboard().press("Shift+Tab");
            }
            page.keyboard().press("Enter");
            assertThat(last(page)).containsText("Booked: TT");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add to calendar")))
                    .hasAttribute("href", Pattern.compile("calendar/TT\\d+\\.ics"));

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions()
                                    .setName("My reservations")
                                    .setExact(true))
                    .first()
                    .press("Enter");
            page.waitForURL("**/my");
            assertThat(last(page)).containsText("Booked: TT");

            field(page).press("Escape");
            assertThat(page.locator(".tt-dock .tt-chat")).isHidden();
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Concierge")))
                    .isFocused();
        }
    }

    @Test
    void takesASentenceFromTheSearchOfTheHomePage() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            page.navigate(app.url("/"));
            var search = page.getByRole(
                    AriaRole.COMBOBOX,
                    new Page.GetByRoleOptions().setName("Area, cuisine, restaurant, or just say it"));
            search.fill("romantic dinner for 3 tomorrow at 8 near Indiranagar");
            search.press("Enter");
            assertThat(page.locator(".tt-said-chip")).hasCount(5);
            Browsers.showAndCheck(page, "home-sentence");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask the concierge"))
                    .click();
            assertThat(page.locator(".tt-dock .tt-bubble")).containsText("romantic dinner for 3");
            assertThat(page.locator(".tt-dock .tt-spot").first()).isVisible();
            Browsers.showAndCheck(page, "home-asked");
        }
    }

    @Test
    void strikesAStartWithoutAReloadWhenOthersTakeIt() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            onItsPage(page);
            say(page, "dinner for 6 in 3 days at 8 pm in Indiranagar");
            var start = page.locator(".tt-chat-cards .tt-spot")
                    .first()
                    .locator(".tt-slot")
                    .filter(new Locator.FilterOptions().setHasText("8:00"));
            assertThat(start).not().hasClass(Pattern.compile("tt-taken"));
            var restaurant = page.locator(".tt-chat-cards .tt-spot h3").first().textContent();

            bookUntilItIsFull(restaurant);

            assertThat(start).hasClass(Pattern.compile("tt-taken"));
            start.press("Enter"); // aria-disabled, which keeps the driver from clicking but nobody else
            assertThat(last(page)).containsText("Nearest there");
            Browsers.showAndCheck(page, "concierge-taken");
        }
    }

    private void bookUntilItIsFull(String restaurant) {
        var more = true;
        while (more) {
            try (var other = browsers.phone()) {
                var page = other.newPage();
                onItsPage(page);
                say(
                        page,
                        "Book " + restaurant + " in 3 days at 8 pm for 6, this is Ravi Rao, 98"
                                + NUMBERS.incrementAndGet());
                say(page, page.locator(".tt-demo-digits").textContent());
                var book = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Book this table"));
                more = book.count() > 0;
                if (more) {
                    book.click();
                    assertThat(last(page)).containsText("Booked: TT");
                }
            }
        }
    }

    @Test
    void isSpokenToAndReadsAloud() {
        try (var phone = browsers.phone()) {
            phone.addInitScript(SPEECH);
            var page = phone.newPage();
            onItsPage(page);

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Speak").setExact(true))
                    .click();
            assertThat(page.getByText("Listening. Stops when you pause; Send sends."))
                    .isVisible();
            Browsers.showAndCheck(page, "concierge-listening");
            page.evaluate("heard('Something romantic')");
            assertThat(field(page)).hasValue("Something romantic");
            page.evaluate("recognition.onend()");
            assertThat(page.getByText("Listening. Stops when you pause; Send sends."))
                    .isHidden();
            assertThat(page.locator(".tt-bubble")).hasCount(0);

            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Send").setExact(true))
                    .click();
            assertThat(page.locator(".tt-bubble")).hasText("Something romantic");
            assertThat(page.locator(".tt-theirs")).hasCount(2);
            assertThat(page.locator(".tt-writing")).hasCount(0);

            readAloud(page, 0);
            readAloud(page, 1);
        }
    }

    /** The first or a later answer is read as it is written, in the language of the page, until it is stopped. */
    private static void readAloud(Page page, int answer) {
        var row = page.locator(".tt-theirs").nth(answer);
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Read aloud"))
                .click();
        var words = (String) page.evaluate("spoken.at(-1).text");
        assertThat(row.locator("vaadin-markdown")).containsText(words.substring(0, 20));
        org.assertj.core.api.Assertions.assertThat(
                        (Boolean) page.evaluate("spoken.at(-1).lang === (document.documentElement.lang || 'en-IN')"))
                .isTrue();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Stop reading"))
                .click();
        assertThat(row.locator("tt-speak[speaking]")).hasCount(0);
    }

    private void onItsPage(Page page) {
        page.navigate(app.url("/concierge"));
        assertThat(page.locator(".tt-theirs")).hasCount(1);
    }

    private void besideHome(Page page) {
        page.navigate(app.url("/"));
        assertThat(page.locator(".tt-rc").first()).isVisible();
        page.keyboard().press("Alt+c");
        assertThat(page.locator(".tt-dock .tt-theirs")).hasCount(1);
    }

    private void bookMoveAndCancel(BrowserContext device, String name, Consumer<Page> open) {
        var page = device.newPage();
        open.accept(page);
        say(page, "Book Tamarind Yard tomorrow at 1 pm for 4, this is Asha Rao, 98" + NUMBERS.incrementAndGet());
        assertThat(last(page)).containsText("code to the number ending in");
        say(page, page.locator(".tt-demo-digits").textContent());
        assertThat(last(page)).containsText("Not booked yet. Book this table?");
        Browsers.showAndCheck(page, "concierge-confirm-" + name);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Book this table"))
                .click();
        assertThat(last(page)).containsText("Booked: TT");
        Browsers.showAndCheck(page, "concierge-booked-" + name);

        say(page, "move it to 2 pm");
        assertThat(last(page)).containsText("Not changed yet. Change it?");
        say(page, "yes");
        assertThat(last(page)).containsText("Changed: TT");
        assertThat(last(page)).containsText("2:00");

        page.reload();
        if (!page.url().endsWith("/concierge")) {
            assertThat(page.locator(".tt-rc").first()).isVisible();
            page.keyboard().press("Alt+c");
        }
        assertThat(last(page)).containsText("Changed: TT");

        say(page, "cancel it");
        assertThat(last(page)).containsText("Still booked. Cancel it?");
        say(page, "yes");
        assertThat(last(page)).containsText("Cancelled: TT");
        Browsers.showAndCheck(page, "concierge-cancelled-" + name);
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message the concierge"));
    }

    /** By the keyboard, which is in the field already. */
    private static void type(Page page, String words) {
        var answers = page.locator(".tt-theirs").count();
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(page.locator(".tt-theirs")).hasCount(answers + 1);
        assertThat(page.locator(".tt-writing")).hasCount(0);
    }

    private static void say(Page page, String words) {
        var answers = page.locator(".tt-theirs").count();
        field(page).fill(words);
        field(page).press("Enter");
        assertThat(page.locator(".tt-theirs")).hasCount(answers + 1);
        assertThat(page.locator(".tt-writing")).hasCount(0);
    }

    private static Locator last(Page page) {
        return page.locator(".tt-theirs").last();
    }
}
