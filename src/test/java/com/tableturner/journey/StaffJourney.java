package com.tableturner.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Staff on their first day: the password of the first start, accounts, guests, who may open what, and the audit. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StaffJourney {

    /** Hashing a password takes its time, and more on a busy machine. */
    private static final double PATIENCE_MS = 30_000;

    private static final String PASSWORD = "quiet words at the desk";
    private static final Pattern PRINTED = Pattern.compile("Password\\s+([a-z0-9]{4}(?:-[a-z0-9]{4}){3})");
    private static final Pattern SIGN_IN = Pattern.compile(".*/staff/sign-in.*");
    private static final Pattern NEW_PASSWORD = Pattern.compile(".*/staff/password.*");

    @TempDir
    private static Path folder;

    private static RunningApp app;
    private static Browsers browsers;
    private static BrowserContext office;
    private static String hostPassword;

    @BeforeAll
    static void open() throws SQLException {
        setDefaultAssertionTimeout(PATIENCE_MS);
        var database = folder.resolve("staff.db");
        app = RunningApp.start(database);
        browsers = new Browsers();
        office = browsers.desktop();
        guests(database);
    }

    @AfterAll
    static void close() {
        browsers.close();
        app.close();
    }

    /** Two entries of one person, as two numbers make them, and somebody else. */
    private static void guests(Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            var names = new String[] {"Meera Nair", "Meera Nair (old number)", "Gopal Shetty"};
            for (var id = 1; id <= names.length; id++) {
                statement.execute("insert into users (id, phone_number, name, created_at, total_reservations) values ("
                        + id + ", '+91984500000" + id + "', '" + names[id - 1] + "', '2026-01-01T00:00:00.000Z', 1)");
                statement.execute("insert into reservations (reservation_id, restaurant_id, user_id, phone_number,"
                        + " customer_name, date, time_slot, slot_order, slot_count, turn_minutes, party_size, status,"
                        + " channel, starts_at, ends_at, created_at, updated_at) values ('TT" + (900 + id) + "', 1, "
                        + id + ", '+91984500000" + id + "', '" + names[id - 1]
                        + "', '2026-01-02', '19:30', 17, 3, 90, 2,"
                        + " 'completed', 'web', '2026-01-02T14:00:00.000Z', '2026-01-02T15:30:00.000Z',"
                        + " '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')");
            }
        }
    }

    @Test
    @Order(1)
    void theFirstAdminChangesThePrintedPasswordBeforeAnythingElse() {
        var page = office.newPage();
        page.navigate(app.url("/staff/accounts"));
        assertThat(heading(page, "Staff sign-in")).isVisible();
        Browsers.showAndCheck(page, "staff-sign-in");

        signIn(page, "admin", "not the password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not match");
        signIn(page, "admin", printedPassword());
        assertThat(heading(page, "Change password")).isVisible();
        Browsers.showAndCheck(page, "staff-password");
        page.navigate(app.url("/staff/audit"));
        assertThat(page).hasURL(NEW_PASSWORD);

        changePassword(page, printedPassword(), PASSWORD);
        page.close();
    }

    @Test
    @Order(2)
    void anAdminMakesAccountsAndFindsThemInTheAudit() {
        var page = at("/staff/accounts");
        assertThat(heading(page, "Accounts")).isVisible();
        page.keyboard().press("n");
        var editor = page.locator(".tt-editor");
        editor.getByLabel("Name", exactlyWithin()).fill("Priya Suresh");
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
        page.close();
    }

    @Test
    @Order(3)
    void changesAreNotLostByLeaving() {
        var page = at("/staff/accounts/2");
        var name = page.locator(".tt-editor").getByLabel("Name", exactlyWithin());
        name.fill("Priya S");
        name.press("Tab");
        assertThat(page.locator(".tt-editor-unsaved")).hasText("1 change not saved");

        button(page, "Close editor").click();
        assertThat(page.getByText("Leave without saving?")).isVisible();
        Browsers.showAndCheck(page, "staff-unsaved");
        button(page, "Keep editing").click();
        assertThat(name).hasValue("Priya S");

        button(page, "Close editor").click();
        button(page, "Discard changes").click();
        assertThat(page).hasURL(Pattern.compile(".*/staff/accounts$"));
        page.close();
    }

    @Test
    @Order(4)
    void twoAdminsWhoEditTheSameChooseFieldByField() {
        var first = at("/staff/accounts/2");
        var second = at("/staff/accounts/2");
        rename(first, "Priya Sharma");
        first.keyboard().press("Control+s");
        assertThat(first.locator(".tt-editor h2")).hasText("Priya Sharma");

        rename(second, "Priya Shetty");
        second.keyboard().press("Control+s");
        assertThat(second.getByText("Name: yours is Priya Shetty, theirs is Priya Sharma"))
                .isVisible();
        Browsers.showAndCheck(second, "staff-conflict");
        button(second, "Take theirs").click();
        assertThat(second.locator(".tt-editor").getByLabel("Name", exactlyWithin()))
                .hasValue("Priya Sharma");
        first.close();
        second.close();
    }

    @Test
    @Order(5)
    void accountsEndTogetherAndComeBack() {
        var page = at("/staff/accounts");
        var priya = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Priya Sharma"));
        assertThat(priya).isVisible();
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"))
                .nth(1)
                .check();
        var bulk = page.getByRole(AriaRole.TOOLBAR, new Page.GetByRoleOptions().setName("Selected rows"));
        assertThat(bulk).containsText("1 selected");
        Browsers.showAndCheck(page, "staff-bulk");
        bulk.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End account"))
                .click();
        assertThat(page.getByText("The account has ended")).isVisible();
        assertThat(priya).hasCount(0);
        button(page, "Undo").click();
        assertThat(priya).isVisible();
        page.close();
    }

    @Test
    @Order(6)
    void twoEntriesOfOneGuestBecomeOneAndAGuestIsForgotten() {
        var page = at("/staff/guests/1");
        assertThat(page.locator(".tt-editor h2")).hasText("Meera Nair");
        button(page, "Merge with another").click();
        var other = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("The other guest"));
        other.fill("Meera Nair (");
        page.getByRole(AriaRole.OPTION).first().click();
        Browsers.showAndCheck(page, "staff-merge");
        button(page, "Merge").click();
        assertThat(page.getByText("The two are one guest now")).isVisible();
        assertThat(page.locator(".tt-guest-figures")).containsText("2");

        page.navigate(app.url("/staff/guests/3"));
        assertThat(page.locator(".tt-editor h2")).hasText("Gopal Shetty");
        button(page, "Erase guest").click();
        assertThat(page.getByText("Forget who this guest was?")).isVisible();
        Browsers.showAndCheck(page, "staff-erase");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Erase guest"))
                .click();
        assertThat(page.getByText("The guest is forgotten")).isVisible();
        assertThat(page.getByText("Gopal Shetty")).hasCount(0);
        page.close();
    }

    @Test
    @Order(7)
    void filesGoOutAndComeIn() throws IOException {
        var page = at("/staff/data?of=tables");
        assertThat(heading(page, "Import and export")).isVisible();
        Browsers.showAndCheck(page, "data");
        page.getByLabel("CSV", exactly()).check();
        var file = page.waitForDownload(() -> button(page, "Export").click());
        var saved = folder.resolve("tables.csv");
        file.saveAs(saved);

        page.locator("input[type=file]").setInputFiles(saved);
        assertThat(page.getByText("tables.csv holds nothing new")).isVisible();
        var edited = folder.resolve("edited.csv");
        var text = Files.readString(saved).replaceFirst("T1,2,1,2", "T1,3,1,3");
        Files.writeString(edited, text);
        button(page, "Take another file").click();
        page.locator("input[type=file]").setInputFiles(edited);
        assertThat(page.getByText("edited.csv can be imported")).isVisible();
        Browsers.showAndCheck(page, "data-trial");
        button(page, "Import 1").click();
        assertThat(page.getByText("edited.csv was imported")).isVisible();

        var broken = folder.resolve("broken.csv");
        Files.writeString(broken, text.replaceFirst("T1,3,1,3", "T1,=1,0,9"));
        page.locator("input[type=file]").setInputFiles(broken);
        assertThat(page.getByText("1 problem in broken.csv")).isVisible();
        Browsers.showAndCheck(page, "data-problems");
        page.close();
    }

    @Test
    @Order(8)
    void theBackOfficeFitsATabletInTheDarkAndAPhone() {
        var page = at("/staff/accounts");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(1024, 768);
        for (var path : new String[] {"accounts", "guests", "data"}) {
            page.navigate(app.url("/staff/" + path));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            theDrawerIsClosed(page);
            Browsers.showAndCheck(page, "staff-" + path + "-tablet-dark");
        }
        page.setViewportSize(390, 844);
        page.navigate(app.url("/staff/data"));
        assertThat(heading(page, "Import and export")).isVisible();
        theDrawerIsClosed(page);
        Browsers.showAndCheck(page, "data-phone-dark");
        page.close();
    }

    @Test
    @Order(9)
    void aHostOpensOnlyWhatIsForHosts() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            page.navigate(app.url("/staff/guests"));
            signIn(page, "priya", hostPassword);
            assertThat(page).hasURL(NEW_PASSWORD);
            changePassword(page, hostPassword, "quiet words for hosts");

            page.navigate(app.url("/staff/guests"));
            assertThat(heading(page, "Guests")).isVisible();
            for (var closed : new String[] {"accounts", "audit", "accounts/1", "data", "dashboard"}) {
                page.navigate(app.url("/staff/" + closed));
                assertThat(heading(page, "There is nothing here")).isVisible();
                assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to work")))
                        .isVisible();
            }
            Browsers.showAndCheck(page, "staff-not-found");
            page.navigate(app.url("/my"));
            assertThat(heading(page, "My reservations")).not().isVisible();
        }
    }

    @Test
    @Order(10)
    void signingOutClosesTheBackOffice() {
        var page = at("/staff/accounts");
        button(page, Pattern.compile("Account of Admin")).click();
        button(page, "Sign out").click();
        assertThat(page).hasURL(SIGN_IN);
        page.navigate(app.url("/staff/accounts"));
        assertThat(page).hasURL(SIGN_IN);
    }

    @Test
    @Order(11)
    void tooManyWrongPasswordsPauseTheSignIn() {
        try (var desktop = browsers.desktop()) {
            var page = desktop.newPage();
            page.navigate(app.url("/staff/sign-in"));
            for (var attempt = 1; attempt <= 6; attempt++) {
                signIn(page, "nobody", "wrong password " + attempt);
                assertThat(page.getByRole(AriaRole.ALERT))
                        .containsText(attempt <= 5 ? "do not match" : "Too many tries");
            }
            assertThat(page.getByLabel("User name")).hasValue("nobody");
        }
    }

    /** It closes by itself where it would lie over the page. */
    private static void theDrawerIsClosed(Page page) {
        assertThat(page.locator("vaadin-app-layout[overlay][drawer-opened]")).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Audit")))
                .not()
                .isInViewport();
    }

    private static Page at(String path) {
        var page = office.newPage();
        page.navigate(app.url(path));
        return page;
    }

    private static void rename(Page page, String to) {
        var name = page.locator(".tt-editor").getByLabel("Name", exactlyWithin());
        name.fill(to);
        name.press("Tab");
        assertThat(page.locator(".tt-editor-unsaved")).hasText("1 change not saved");
    }

    private static void signIn(Page page, String userName, String password) {
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", exactly()).fill(password);
        button(page, "Sign in").click();
        page.waitForFunction("() => !location.pathname.startsWith('/staff/sign-in')"
                + " || document.querySelector('vaadin-password-field input')?.value === ''");
    }

    private static void changePassword(Page page, String from, String to) {
        page.getByLabel("Present password").fill(from);
        page.getByLabel("New password", exactly()).fill(to);
        page.getByLabel("New password, again").fill(to);
        button(page, "Change password").click();
        assertThat(page).not().hasURL(NEW_PASSWORD);
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

    private static Locator.GetByLabelOptions exactlyWithin() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
