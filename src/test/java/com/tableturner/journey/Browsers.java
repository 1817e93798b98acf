package com.tableturner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium that is already on the machine; Playwright fetches its own only where there is none. */
final class Browsers implements AutoCloseable {

    private static final String IS_IDLE =
            "() => Object.values(window.Vaadin?.Flow?.clients ?? {})" + ".every(client => !client.isActive?.())";
    private static final Path SCREENS = Path.of("target", "screens");

    private final Playwright playwright;
    private final Browser browser;

    Browsers() {
        var installed = installed();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        installed.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst();
    }

    /** A device of its own: no cookies, this many CSS pixels. */
    BrowserContext device(int width, int height, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(width < 600)
                .setAcceptDownloads(true)
                .setLocale("en-IN")
                .setColorScheme(scheme));
    }

    BrowserContext desktop() {
        return device(1440, 900, ColorScheme.LIGHT);
    }

    BrowserContext phone() {
        return device(390, 844, ColorScheme.LIGHT);
    }

    /**
     * Goes back once the page has dealt with what the server sent: until then the client takes the way back for part of
     * that answer, and stays where it is.
     */
    static void goBack(Page page) {
        page.waitForFunction(IS_IDLE);
        page.goBack();
    }

    /** Goes forward likewise. */
    static void goForward(Page page) {
        page.waitForFunction(IS_IDLE);
        page.goForward();
    }

    /** Leaves a picture of the screen in {@code target/screens}, and fails on what would shut people out. */
    static void showAndCheck(Page page, String name) {
        show(page, name);
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getTarget()) + " " + node.getHtml())
                                        .limit(4)
                                        .toList())
                        .toList();
        assertThat(serious).as("accessibility of %s", name).isEmpty();
        var overflow = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(overflow).as("sideways scrolling of %s in px", name).isLessThanOrEqualTo(0);
    }

    static void show(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(false));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
