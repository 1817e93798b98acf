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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table is booked, moved and cancelled by chat alone. */
class ConciergeJourney {

    private static final AtomicInteger NUMBERS = new AtomicInteger(98_450_000);

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
            bookMoveAndCancel(phone, "phone");
        }
    }

    @Test
    void onADesktopInTheDark() {
        try (var desktop = browsers.device(1440, 900, ColorScheme.DARK)) {
            bookMoveAndCancel(desktop, "desktop");
        }
    }

    private void bookMoveAndCancel(BrowserContext device, String name) {
        var page = device.newPage();
        page.navigate(app.url("/concierge"));
        assertThat(page.locator(".tt-theirs")).hasCount(1);
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
        assertThat(last(page)).containsText("Changed: TT");

        say(page, "cancel it");
        assertThat(last(page)).containsText("Still booked. Cancel it?");
        say(page, "yes");
        assertThat(last(page)).containsText("Cancelled: TT");
        Browsers.showAndCheck(page, "concierge-cancelled-" + name);
    }

    private static void say(Page page, String words) {
        var answers = page.locator(".tt-theirs").count();
        var field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message the concierge"));
        field.fill(words);
        field.press("Enter");
        assertThat(page.locator(".tt-theirs")).hasCount(answers + 1);
        assertThat(page.locator(".tt-writing")).hasCount(0);
    }

    private static Locator last(Page page) {
        return page.locator(".tt-theirs").last();
    }
}
