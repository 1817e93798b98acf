package com.tableturner.diner;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.SignInResult.Welcome;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClockConfiguration.class)
class StaySignedInTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(20_000_000);

    @Autowired
    private SignIn signIn;

    @Autowired
    private DinerSessions sessions;

    @Autowired
    private StaySignedIn staySignedIn;

    @Autowired
    private DeviceTokens devices;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TestClock clock;

    private String number;

    @BeforeEach
    void aNumberOfItsOwn() {
        number = "+9198" + NUMBERS.incrementAndGet();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsInUnderANewSessionIdAndKeepsTheDinerInTheSession() {
        var session = new MockHttpSession();
        var idBefore = session.getId();

        var request = request();
        request.setSession(session);
        request.setRequestedSessionId(idBefore);
        request.setRequestedSessionIdValid(true);
        var diner = open(request, new MockHttpServletResponse());

        assertThat(session.getId()).isNotEqualTo(idBefore);
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isInstanceOfSatisfying(
                        SecurityContext.class,
                        context -> assertThat(context.getAuthentication().getPrincipal())
                                .isEqualTo(diner));
        assertThat(SecurityContextHolder.getContext().getAuthentication().getCredentials())
                .as("the code is not kept")
                .isNull();
    }

    @Test
    void leavesTheSessionAloneWhenTheCodeIsWrong() {
        var request = request();
        request.setSession(new MockHttpSession());
        var sent = signIn.requestCode(number, "2001:db8:1::1");
        var response = new MockHttpServletResponse();

        sessions.open(sent.phone(), sent.demoCode().equals("000000") ? "000001" : "000000", request, response);

        assertThat(response.getCookies()).isEmpty();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void givesTheDeviceACookieThatScriptsAndOtherSitesCannotUse() {
        var response = new MockHttpServletResponse();
        open(request(), response);

        var cookie = response.getCookie(StaySignedIn.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofDays(90).toSeconds());
    }

    @Test
    void keepsTheCookieToSecureConnectionsWhenItCameOverOne() {
        var request = request();
        request.setSecure(true);
        var response = new MockHttpServletResponse();
        open(request, response);

        assertThat(response.getCookie(StaySignedIn.COOKIE).getSecure()).isTrue();
    }

    @Test
    void signsTheDinerInAgainAndChangesTheToken() {
        var response = new MockHttpServletResponse();
        var diner = open(request(), response);
        var first = response.getCookie(StaySignedIn.COOKIE);
        clock.advance(Duration.ofDays(89));

        var second = comeBack(first);

        assertThat(second.diner()).isEqualTo(diner);
        assertThat(series(second.cookie())).isEqualTo(series(first));
        assertThat(second.cookie().getValue()).isNotEqualTo(first.getValue());
        clock.advance(Duration.ofDays(89));
        assertThat(comeBack(second.cookie()).diner())
                .as("90 days count from the last use")
                .isEqualTo(diner);
    }

    @Test
    void endsOnADeviceThatWasNotUsedForNinetyDays() {
        var cookie = signedInDevice();
        clock.advance(Duration.ofDays(90));

        assertThat(comeBack(cookie).diner()).isNull();
    }

    @Test
    void takesTheTokenBeforeForAMinuteSinceTwoTabsMaySendItAtOnce() {
        var old = signedInDevice();
        var fresh = comeBack(old).cookie();
        clock.advance(Duration.ofSeconds(59));

        var secondTab = comeBack(old);

        assertThat(secondTab.diner()).isNotNull();
        assertThat(secondTab.cookie()).as("the first tab's cookie stays").isNull();
        assertThat(comeBack(fresh).diner()).isNotNull();
    }

    @Test
    void endsOnBothDevicesWhenAnOldTokenShowsThatTwoHoldIt() {
        var stolen = signedInDevice();
        var fresh = comeBack(stolen).cookie();
        clock.advance(Duration.ofSeconds(60));

        var thief = comeBack(stolen);

        assertThat(thief.diner()).isNull();
        assertThat(thief.cookie().getMaxAge()).as("the cookie is taken away").isZero();
        assertThat(comeBack(fresh).diner()).isNull();
    }

    @Test
    void leavesOtherDevicesAloneWhenOneWasStolen() {
        var phone = signedInDevice();
        var laptop = signedInDevice();
        comeBack(phone);
        clock.advance(Duration.ofSeconds(60));
        comeBack(phone);

        assertThat(comeBack(laptop).diner()).isNotNull();
    }

    @Test
    void endsOnThisDeviceBySigningOut() {
        var cookie = signedInDevice();
        var other = signedInDevice();
        var response = new MockHttpServletResponse();

        staySignedIn.logout(request(cookie), response, null);

        assertThat(response.getCookie(StaySignedIn.COOKIE).getMaxAge()).isZero();
        assertThat(comeBack(cookie).diner()).isNull();
        assertThat(comeBack(other).diner()).isNotNull();
    }

    @Test
    void endsOnEveryDeviceBySigningOutEverywhere() {
        var phone = signedInDevice();
        var response = new MockHttpServletResponse();
        var diner = open(request(), response);
        var laptop = response.getCookie(StaySignedIn.COOKIE);

        signIn.signOutEverywhere(diner.actor());

        assertThat(comeBack(phone).diner()).isNull();
        assertThat(comeBack(laptop).diner()).isNull();
    }

    @Test
    void takesNoCookieOfItsOwnMaking() {
        assertThat(comeBack(cookie("rubbish")).diner()).isNull();
        assertThat(comeBack(cookie(encoded("one-part"))).diner()).isNull();
        assertThat(comeBack(cookie(encoded("no:such-device"))).diner()).isNull();
    }

    @Test
    void endsForADinerWhoWasErased() {
        var cookie = signedInDevice();
        sql.sql("update users set phone_number = null, erased_at = created_at where phone_number = ?")
                .param(number)
                .update();

        assertThat(comeBack(cookie).diner()).isNull();
    }

    @Test
    void keepsNothingInTheDatabaseThatWouldSignAnybodyIn() {
        var cookie = signedInDevice();
        var parts = new String(Base64.getDecoder().decode(cookie.getValue())).split(":");

        assertThat(sql.sql("select series, token_hash from device_tokens")
                        .query()
                        .listOfRows())
                .allSatisfy(row -> assertThat(row.values()).doesNotContain(parts[0], parts[1]));
    }

    @Test
    void forgetsDevicesThatHaveEnded() {
        signedInDevice();
        clock.advance(Duration.ofDays(91));
        devices.forgetOld();

        assertThat(sql.sql("select count(*) from device_tokens")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private record Return(
            @Nullable SignedInDiner diner, @Nullable Cookie cookie) {}

    private Return comeBack(Cookie cookie) {
        var response = new MockHttpServletResponse();
        var authentication = staySignedIn.autoLogin(request(cookie), response);
        return new Return(
                authentication == null ? null : (SignedInDiner) authentication.getPrincipal(),
                response.getCookie(StaySignedIn.COOKIE));
    }

    private Cookie signedInDevice() {
        var response = new MockHttpServletResponse();
        open(request(), response);
        return response.getCookie(StaySignedIn.COOKIE);
    }

    private SignedInDiner open(MockHttpServletRequest request, MockHttpServletResponse response) {
        var sent = signIn.requestCode(number, "2001:db8:1::" + NUMBERS.incrementAndGet() % 9999);
        var code = Objects.requireNonNull(sent.demoCode());
        return ((Welcome) sessions.open(sent.phone(), code, request, response)).diner();
    }

    private static MockHttpServletRequest request(Cookie... cookies) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies);
        return request;
    }

    private static Cookie cookie(String value) {
        return new Cookie(StaySignedIn.COOKIE, value);
    }

    private static String encoded(String plain) {
        return Base64.getEncoder().encodeToString(plain.getBytes());
    }

    private static String series(Cookie cookie) {
        return new String(Base64.getDecoder().decode(cookie.getValue())).split(":")[0];
    }
}
