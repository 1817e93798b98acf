package com.tableturner.diner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.SignInResult.CodeExpired;
import com.tableturner.diner.SignInResult.TriesUsedUp;
import com.tableturner.diner.SignInResult.Welcome;
import com.tableturner.diner.SignInResult.WrongCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestClockConfiguration.class)
@ExtendWith(OutputCaptureExtension.class)
class SignInTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000_000);
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final int GUESSES_AT_ONCE = 20;

    @Autowired
    private SignIn signIn;

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private Diners diners;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TestClock clock;

    private String number;
    private String address;

    @BeforeEach
    void aNumberAndAnAddressOfItsOwn() {
        number = "+9198" + NUMBERS.getAndIncrement();
        address = "2001:db8::" + Integer.toHexString(ADDRESSES.incrementAndGet());
    }

    @Test
    void makesAnUnknownNumberANewDinerWithoutAName() {
        var welcome = (Welcome) verify(requestCode());

        assertThat(welcome.nameMissing()).isTrue();
        assertThat(welcome.diner().phoneEnding()).isEqualTo(number.substring(number.length() - 3));
        assertThat(diners.find(welcome.diner().userId()))
                .hasValueSatisfying(diner -> assertThat(diner.phoneNumber()).isEqualTo(number));
    }

    @Test
    @WithMockUser(roles = "DINER")
    void knowsADinerWhoReturnsAndDoesNotAskForTheNameAgain() {
        var first = (Welcome) verify(requestCode());
        signIn.saveName(first.diner().actor(), " Zoë ");

        var second = (Welcome) verify(requestCode());

        assertThat(second).isEqualTo(new Welcome(first.diner(), false));
        assertThat(diners.find(first.diner().userId()).orElseThrow().name()).isEqualTo("Zoë");
    }

    @Test
    void createsNobodyBeforeTheCodeIsRight() {
        var sent = requestCode();
        signIn.verify(sent.phone(), wrong(code(sent)));

        assertThat(sql.sql("select count(*) from users where phone_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void countsTheTriesDownAndThenWantsANewCode() {
        var sent = requestCode();
        var results = new ArrayList<SignInResult>();
        for (var guess = 0; guess < 5; guess++) {
            results.add(signIn.verify(sent.phone(), wrong(code(sent))));
        }

        assertThat(results)
                .containsExactly(
                        new WrongCode(4), new WrongCode(3), new WrongCode(2), new WrongCode(1), new TriesUsedUp());
        assertThat(verify(sent)).as("even the right code").isEqualTo(new TriesUsedUp());
        assertThat(verify(requestCode())).as("a new code").isInstanceOf(Welcome.class);
    }

    @Test
    void takesTheRightCodeAtTheLastTry() {
        var sent = requestCode();
        for (var guess = 0; guess < 4; guess++) {
            signIn.verify(sent.phone(), wrong(code(sent)));
        }

        assertThat(verify(sent)).isInstanceOf(Welcome.class);
    }

    @Test
    void takesACodeOnce() {
        var sent = requestCode();
        verify(sent);

        assertThat(verify(sent)).isEqualTo(new CodeExpired());
    }

    @Test
    void takesACodeOnceAlsoWhenItArrivesManyTimesAtOnce() throws Exception {
        var sent = requestCode();

        var results = atOnce(() -> verify(sent));

        assertThat(results).filteredOn(Welcome.class::isInstance).hasSize(1);
    }

    @Test
    void allowsFiveOfManyGuessesThatArriveAtOnce() throws Exception {
        var sent = requestCode();

        var results = atOnce(() -> signIn.verify(sent.phone(), wrong(code(sent))));

        assertThat(results)
                .filteredOn(WrongCode.class::isInstance)
                .containsExactlyInAnyOrder(new WrongCode(4), new WrongCode(3), new WrongCode(2), new WrongCode(1));
        assertThat(results).filteredOn(new TriesUsedUp()::equals).hasSize(GUESSES_AT_ONCE - 4);
        assertThat(verify(sent)).isEqualTo(new TriesUsedUp());
    }

    @Test
    void endsACodeAfterFiveMinutes() {
        var sent = requestCode();
        clock.advance(Duration.ofMinutes(5));

        assertThat(verify(sent)).isEqualTo(new CodeExpired());
    }

    @Test
    void takesACodeUntilItsLastMoment() {
        var sent = requestCode();
        clock.advance(Duration.ofMinutes(5).minusMillis(1));

        assertThat(verify(sent)).isInstanceOf(Welcome.class);
    }

    @Test
    void replacesTheCodeSentBefore() {
        var old = requestCode();
        var fresh = requestCode();

        if (!code(old).equals(code(fresh))) {
            assertThat(verify(old)).isInstanceOf(WrongCode.class);
        }
        assertThat(verify(fresh)).isInstanceOf(Welcome.class);
    }

    @Test
    void doesNotTakeTheCodeOfAnotherNumber() {
        var mine = requestCode();
        aNumberAndAnAddressOfItsOwn();

        assertThat(signIn.verify(new PhoneNumber(number), code(mine))).isEqualTo(new CodeExpired());
    }

    @Test
    void sendsANumberThreeCodesInAQuarterOfAnHour() {
        requestCode();
        clock.advance(Duration.ofMinutes(4));
        requestCode();
        requestCode();

        assertThatExceptionOfType(TooManyCodes.class)
                .isThrownBy(this::requestCode)
                .satisfies(refused -> assertThat(refused.waitMinutes()).isEqualTo(11));
        clock.advance(Duration.ofMinutes(11));
        assertThat(verify(requestCode())).isInstanceOf(Welcome.class);
    }

    @Test
    void countsTheCodesOfANumberAlsoWhenTheyAreAskedForAtOnce() throws Exception {
        var outcomes = atOnce(() -> {
            try {
                return requestCode();
            } catch (TooManyCodes refused) {
                return refused;
            }
        });

        assertThat(outcomes).filteredOn(CodeSent.class::isInstance).hasSize(3);
    }

    @Test
    void sendsAnAddressSixtyCodesInAQuarterOfAnHour() {
        var sharedAddress = address;
        for (var code = 0; code < 60; code++) {
            aNumberAndAnAddressOfItsOwn();
            signIn.requestCode(number, sharedAddress);
        }
        aNumberAndAnAddressOfItsOwn();

        assertThatExceptionOfType(TooManyCodes.class)
                .isThrownBy(() -> signIn.requestCode(number, sharedAddress))
                .satisfies(refused -> assertThat(refused.waitMinutes()).isEqualTo(15));
        assertThat(requestCode().phone().e164()).as("from elsewhere").isEqualTo(number);
    }

    @Test
    void answersAKnownNumberAsAnUnknownOne() {
        var unknown = requestCode();
        verify(unknown);
        var known = requestCode();

        assertThat(known).hasToString(unknown.toString());
        assertThat(signIn.verify(known.phone(), wrong(code(known)))).isEqualTo(new WrongCode(4));
    }

    @Test
    void readsACodeAsItIsPastedAndSpendsNoTryOnLessThanSixDigits() {
        var sent = requestCode();

        for (var typed : List.of("", "12345", "1234567", "12a456", "-12345")) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> signIn.verify(sent.phone(), typed))
                    .satisfies(refused -> assertThat(refused.problem()).isEqualTo("not-six-digits"));
        }
        assertThat(signIn.verify(sent.phone(), wrong(code(sent)))).isEqualTo(new WrongCode(4));
        assertThat(signIn.verify(
                        sent.phone(),
                        " " + code(sent).substring(0, 3) + "-" + code(sent).substring(3)))
                .isInstanceOf(Welcome.class);
    }

    @Test
    void keepsNoCodeThatCanBeRead() {
        var sent = requestCode();

        var stored = sql.sql("select * from one_time_codes where phone_number = ?")
                .param(number)
                .query()
                .singleRow()
                .entrySet();
        assertThat(stored)
                .filteredOn(column -> !column.getKey().equals("phone_number"))
                .filteredOn(column -> !column.getKey().endsWith("_at"))
                .noneMatch(column -> Objects.toString(column.getValue()).equals(code(sent)));
        assertThat(stored)
                .filteredOn(column -> column.getKey().equals("code_hash"))
                .allMatch(column -> column.getValue().toString().length() == 64);
    }

    @Test
    void logsTheCodeButNeverTheWholeNumber(CapturedOutput output) {
        var sent = requestCode();
        verify(sent);

        assertThat(output)
                .contains(code(sent))
                .contains("ending in " + sent.phone().ending());
        assertThat(output).doesNotContain(number).doesNotContain(number.substring(3));
    }

    @Test
    void forgetsCodesThatNoLongerCount() {
        requestCode();
        clock.advance(Duration.ofMinutes(21));
        codes.forgetOld();

        assertThat(sql.sql("select count(*) from one_time_codes where phone_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "ಅನನ್ಯ", "<script>alert(1)</script>", "🍛", "O'Brien; drop table users"})
    @WithMockUser(roles = "DINER")
    void keepsANameAsTyped(String name) {
        var diner = ((Welcome) verify(requestCode())).diner();
        signIn.saveName(diner.actor(), name);

        assertThat(diners.find(diner.userId()).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    @WithMockUser(roles = "DINER")
    void countsTheLengthOfANameInCharactersAsPeopleDo() {
        var actor = ((Welcome) verify(requestCode())).diner().actor();
        signIn.saveName(actor, "🍛".repeat(80));

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> signIn.saveName(actor, "🍛".repeat(81)))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo("too-long"));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> signIn.saveName(actor, " \t\n "))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo("empty"));
    }

    @Test
    void isClosedToStrangersWhereADinerIsNeeded() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> signIn.saveName(new Actor.Diner(1), "Zoë"));
    }

    @Test
    @WithMockUser(roles = "HOST")
    void isClosedToStaffWhereADinerIsNeeded() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signIn.signOutEverywhere(new Actor.Diner(1)));
    }

    private CodeSent requestCode() {
        return signIn.requestCode(number, address);
    }

    private SignInResult verify(CodeSent sent) {
        return signIn.verify(sent.phone(), code(sent));
    }

    private static String code(CodeSent sent) {
        return Objects.requireNonNull(sent.demoCode());
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '9' ? "0" : "9") + code.substring(1);
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        try (var threads = Executors.newFixedThreadPool(GUESSES_AT_ONCE)) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(Collections.nCopies(GUESSES_AT_ONCE, task))) {
                results.add(done.get());
            }
            return results;
        }
    }
}
