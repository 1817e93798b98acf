package com.tableturner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.staff.StaffSignInResult.Paused;
import com.tableturner.staff.StaffSignInResult.Welcome;
import com.tableturner.staff.StaffSignInResult.WrongPassword;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class StaffSignInTests {

    private static final String PASSWORD = "four quiet words here";
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    @Autowired
    private StaffSessions sessions;

    @Autowired
    private OwnAccount own;

    @Autowired
    private RememberMeServices devices;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TestClock clock;

    private String userName;
    private long accountId;

    @BeforeEach
    void anAccountOfItsOwn() {
        userName = "host" + ACCOUNTS.incrementAndGet();
        sql.sql("insert into staff_accounts (user_name, name, password_hash, must_change_password, created_at)"
                        + " values (?, 'Host', ?, false, '2026-01-01T00:00:00.000Z')")
                .params(userName, passwords.hash(PASSWORD, userName))
                .update();
        accountId = sql.sql("select id from staff_accounts where user_name = ?")
                .param(userName)
                .query(Long.class)
                .single();
        sql.sql("insert into staff_roles (account_id, role) values (?, 'HOST')")
                .param(accountId)
                .update();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsInByUserNameInAnyCaseAndPassword() {
        assertThat(open(" " + userName.toUpperCase() + " ", PASSWORD)).isEqualTo(new Welcome(false));
        assertThat(CurrentActor.get()).isInstanceOfSatisfying(Actor.Staff.class, staff -> {
            assertThat(staff.accountId()).isEqualTo(accountId);
            assertThat(staff.roles()).containsExactly(Roles.HOST);
        });
    }

    @Test
    void doesNotTellAnUnknownNameFromAWrongPassword() {
        assertThat(open(userName, "not the password")).isEqualTo(new WrongPassword());
        assertThat(open("nobody-" + userName, PASSWORD)).isEqualTo(new WrongPassword());
        assertThat(CurrentActor.get()).isInstanceOf(Actor.Anonymous.class);
    }

    @Test
    void pausesLongerAfterEachFurtherFailureEvenForTheRightPassword() {
        for (var failure = 0; failure < 5; failure++) {
            assertThat(open(userName, "wrong " + failure)).isEqualTo(new WrongPassword());
        }
        assertThat(open(userName, PASSWORD)).isEqualTo(new Paused(30));

        clock.advance(Duration.ofSeconds(30));
        assertThat(open(userName, "still wrong")).isEqualTo(new WrongPassword());
        assertThat(open(userName, PASSWORD)).isEqualTo(new Paused(60));

        clock.advance(Duration.ofSeconds(60));
        assertThat(open(userName, PASSWORD)).isEqualTo(new Welcome(false));
    }

    @Test
    void pausesNamesThatNobodyHasJustTheSame() {
        var nobody = "nobody-" + userName;
        for (var failure = 0; failure < 5; failure++) {
            open(nobody, "wrong " + failure);
        }
        assertThat(open(nobody, PASSWORD)).isInstanceOf(Paused.class);
    }

    @Test
    void endsSessionsWhenTheAccountEndsOrItsPasswordIsChangedElsewhere() {
        open(userName, PASSWORD);
        sql.sql("update staff_accounts set password_version = password_version + 1 where id = ?")
                .param(accountId)
                .update();
        clock.advance(Duration.ofSeconds(6));
        assertThat(CurrentActor.get()).isInstanceOf(Actor.Anonymous.class);

        open(userName, PASSWORD);
        sql.sql("update staff_accounts set is_active = false where id = ?")
                .param(accountId)
                .update();
        clock.advance(Duration.ofSeconds(6));
        assertThat(CurrentActor.get()).isInstanceOf(Actor.Anonymous.class);
        assertThat(open(userName, PASSWORD)).isEqualTo(new WrongPassword());
    }

    @Test
    void letsNothingBeDoneBeforeAPasswordMadeByAnotherIsChanged() {
        sql.sql("update staff_accounts set must_change_password = true where id = ?")
                .param(accountId)
                .update();

        assertThat(open(userName, PASSWORD)).isEqualTo(new Welcome(true));
        assertThat(((Actor.Staff) CurrentActor.get()).roles()).isEmpty();

        own.changePassword(CurrentActor.get(), PASSWORD, "another four words");
        assertThat(((Actor.Staff) CurrentActor.get()).roles()).containsExactly(Roles.HOST);
        assertThat(open(userName, PASSWORD)).isEqualTo(new WrongPassword());
    }

    @Test
    void keepsADeviceSignedInOnlyWhereAskedAndOnlyAsLongAsThePassword() {
        assertThat(cookie(open(false)).getMaxAge()).isZero();
        var kept = cookie(open(true));
        assertThat(kept.isHttpOnly()).isTrue();

        var response = new MockHttpServletResponse();
        var again = devices.autoLogin(from(kept), response);
        assertThat(again).isInstanceOf(StaffAuthentication.class);
        assertThat(again.getAuthorities()).extracting("authority").containsExactly("ROLE_HOST");

        open(userName, PASSWORD);
        own.changePassword(CurrentActor.get(), PASSWORD, "another four words");
        assertThat(devices.autoLogin(from(cookie(response)), new MockHttpServletResponse()))
                .isNull();
    }

    private MockHttpServletResponse open(boolean keep) {
        var response = new MockHttpServletResponse();
        sessions.open(userName, PASSWORD, keep, new MockHttpServletRequest(), response);
        return response;
    }

    private static Cookie cookie(MockHttpServletResponse response) {
        return response.getCookie(StaffStaySignedIn.COOKIE);
    }

    private static MockHttpServletRequest from(Cookie cookie) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }

    @Test
    void takesNoPasswordThatIsEasyToGuess() {
        open(userName, PASSWORD);
        var actor = CurrentActor.get();

        refuses("too-short", () -> own.changePassword(actor, PASSWORD, "short"));
        refuses("too-long", () -> own.changePassword(actor, PASSWORD, "x".repeat(73)));
        refuses("like-name", () -> own.changePassword(actor, PASSWORD, "me, " + userName + ", 1"));
        refuses("same", () -> own.changePassword(actor, PASSWORD, PASSWORD));
        refuses("wrong", () -> own.changePassword(actor, "guess", "another four words"));
    }

    private static void refuses(String problem, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.problem()).isEqualTo(problem));
    }

    private StaffSignInResult open(String name, String password) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::" + accountId);
        return sessions.open(name, password, false, request, new MockHttpServletResponse());
    }
}
