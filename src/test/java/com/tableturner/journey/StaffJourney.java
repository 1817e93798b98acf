package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Staff on their first day: the password of the first start, accounts, who may open what, and what the audit says. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffJourney {

    private static final double PATIENCE_MS = 30_000;
    private static final String PASSWORD = "quiet words for admins";
    private static final Pattern PRINTED = Pattern.compile("Password\\s+([a-z0-9]{4}(?:-[a-z0-9]{4}){3})");
    private static final Pattern SIGN_IN = Pattern.compile(".*/staff/sign-in.*");

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static String hostPassword;

    @BeforeAll
    static void open() {
        setDefaultAssertionTimeout(PATIENCE_MS);
        app = RunningApp.start(folder.resolve("staff.db"));
        browsers = new Browsers();
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    @Test
    @Order(1)
    void theFirstAdminChangesThePrintedPasswordBeforeAnythingElse() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            page.navigate(app.url("/staff/accounts"));
            assertThat(page).hasURL(SIGN_IN);
            Browsers.showAndCheck(page, "staff-sign-in");

            signIn(page, "admin", "not the password");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not match");
            signIn(page, "admin", printedPassword());
            assertThat(page).hasURL(Pattern.compile(".*/staff/password.*"));
            Browsers.showAndCheck(page, "staff-password");
            page.navigate(app.url("/staff/audit"));
            assertThat(page).hasURL(Pattern.compile(".*/staff/password.*"));

            page.getByLabel("Present password").fill(printedPassword());
            page.getByLabel("New password", exactly()).fill(PASSWORD);
            page.getByLabel("New password, again").fill(PASSWORD);
            button(page, "Change password").click();
            assertThat(page).not().hasURL(Pattern.compile(".*/staff/password.*"));
        }
    }

    @Test
    @Order(2)
    void anAdminMakesAnAccountAndFindsItInTheAudit() {
        try (var desktop = browsers.desktop()) {
            var page = signedIn(desktop, "admin", PASSWORD, "/staff/accounts");
            assertThat(heading(page, "Accounts")).isVisible();
            page.keyboard().press("n");
            var editor = page.locator(".tt-editor");
            editor.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Priya Suresh");
            editor.getByLabel("User name").fill("priya");
            editor.getByLabel("Host").check();
            page.keyboard().press("Control+s");
            assertThat(editor.getByText("Choose at least one restaurant")).isVisible();
            editor.getByLabel("Every restaurant, new ones too").check();
            page.keyboard().press("Control+s");
            hostPassword = page.locator(".tt-issued-password").textContent();
            button(page, "I have noted it").click();
            assertThat(page.locator(".tt-editor h2")).hasText("Priya Suresh");
            Browsers.showAndCheck(page, "staff-accounts");

            page.navigate(app.url("/staff/audit"));
            assertThat(page.getByText("account 2").first()).isVisible();
            Browsers.showAndCheck(page, "staff-audit");
        }
    }

    @Test
    @Order(3)
    void aHostOpensOnlyWhatIsForHosts() {
        try (var desktop = browsers.desktop()) {
            var page = signedIn(desktop, "priya", hostPassword, "/staff/guests");
            page.getByLabel("Present password").fill(hostPassword);
            page.getByLabel("New password", exactly()).fill("quiet words for hosts");
            page.getByLabel("New password, again").fill("quiet words for hosts");
            button(page, "Change password").click();
            assertThat(page).not().hasURL(Pattern.compile(".*/staff/password.*"));

            page.navigate(app.url("/staff/guests"));
            assertThat(heading(page, "Guests")).isVisible();
            for (var closed : new String[] {"/staff/accounts", "/staff/audit", "/staff/accounts/1"}) {
                page.navigate(app.url(closed));
                assertThat(heading(page, "There is nothing here")).isVisible();
            }
            page.navigate(app.url("/my"));
            assertThat(heading(page, "My reservations")).not().isVisible();
        }
    }

    @Test
    @Order(4)
    void signingOutClosesTheBackOffice() {
        try (var desktop = browsers.desktop()) {
            var page = signedIn(desktop, "admin", PASSWORD, "/staff/accounts");
            assertThat(heading(page, "Accounts")).isVisible();
            button(page, Pattern.compile("Account of Admin")).click();
            button(page, "Sign out").click();
            assertThat(page).hasURL(SIGN_IN);
            page.navigate(app.url("/staff/accounts"));
            assertThat(page).hasURL(SIGN_IN);
        }
    }

    @Test
    @Order(5)
    void theBackOfficeFitsATabletInTheDark() {
        try (var tablet = browsers.device(1024, 768, ColorScheme.DARK)) {
            var page = signedIn(tablet, "admin", PASSWORD, "/staff/accounts");
            assertThat(heading(page, "Accounts")).isVisible();
            Browsers.showAndCheck(page, "staff-accounts-tablet-dark");
            page.navigate(app.url("/staff/guests"));
            assertThat(heading(page, "Guests")).isVisible();
            Browsers.showAndCheck(page, "staff-guests-tablet-dark");
        }
    }

    @Test
    @Order(6)
    void tooManyWrongPasswordsPauseTheSignIn() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            page.navigate(app.url("/staff/sign-in"));
            for (var attempt = 1; attempt <= 5; attempt++) {
                signIn(page, "nobody", "wrong password " + attempt);
                assertThat(page.getByLabel("Password", exactly())).hasValue("");
            }
            signIn(page, "nobody", "wrong once more");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Too many tries");
            assertThat(page.getByLabel("User name")).hasValue("nobody");
        }
    }

    private static Page signedIn(BrowserContext device, String userName, String password, String path) {
        var page = device.newPage();
        page.navigate(app.url(path));
        signIn(page, userName, password);
        return page;
    }

    private static void signIn(Page page, String userName, String password) {
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", exactly()).fill(password);
        button(page, "Sign in").click();
        page.waitForCondition(() -> page.getByLabel("Password", exactly()).count() == 0
                || page.getByLabel("Password", exactly()).inputValue().isEmpty());
    }

    private static String printedPassword() {
        var found = PRINTED.matcher(app.logged());
        if (!found.find()) {
            throw new IllegalStateException("No password was printed");
        }
        return found.group(1);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
