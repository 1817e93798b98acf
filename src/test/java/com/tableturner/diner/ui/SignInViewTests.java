package com.tableturner.diner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.Diners;
import com.tableturner.diner.SignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class SignInViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(30_000_000);

    @Autowired
    private SignIn signIn;

    @Autowired
    private DinerSessions sessions;

    @Autowired
    private Diners diners;

    @Autowired
    private TestClock clock;

    private String number;

    @BeforeEach
    void aNumberOfItsOwn() {
        number = "98" + NUMBERS.incrementAndGet();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsANewDinerInAndAsksForTheName() {
        navigate(SignInView.class);
        answer("Mobile number", number, "Text me a code");
        typeCode(demoCode());
        answer("Your name", "ಅನನ್ಯ", "Continue");

        assertThat(diners.find(signedIn()).orElseThrow().name()).isEqualTo("ಅನನ್ಯ");
    }

    @Test
    void letsTheViewAroundTheFormGoOnWhenADinerReturns() {
        signUp("Zoë");
        SecurityContextHolder.clearContext();
        var wentOn = new AtomicBoolean();
        show(new SignInForm(signIn, sessions, () -> wentOn.set(true)));

        answer("Mobile number", number, "Text me a code");
        typeCode(demoCode());

        assertThat(wentOn).isTrue();
        assertThat(CurrentActor.get()).isInstanceOf(Actor.Diner.class);
    }

    @Test
    void asksForTheNameFirstWhenItIsStillMissing() {
        show(new SignInForm(signIn, sessions, () -> {}));
        answer("Mobile number", number, "Text me a code");
        typeCode(demoCode());

        UI.getCurrent().removeAll();
        show(new SignInForm(signIn, sessions, () -> {}));

        assertThat(find(TextField.class).withLabel("Your name").exists()).isTrue();
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithTheNumberAndKeepsIt() {
        navigate(SignInView.class);
        answer("Mobile number", "98000", "Text me a code");

        var field = field("Mobile number");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("This number is too short.");
        assertThat(field.getValue()).isEqualTo("98000");
    }

    @Test
    void saysThatTheChoiceIsKeptAndHowManyTriesAreLeft() {
        var form = new SignInForm(signIn, sessions, () -> {});
        form.keep("Halli Hearth, Fri 27 Nov, 7:30 pm, 4 people.");
        show(form);
        answer("Mobile number", number, "Text me a code");
        var wrong = demoCode().startsWith("9") ? "000000" : "999999";

        typeCode(wrong);
        assertThat(field("6-digit code").getErrorMessage())
                .isEqualTo("That code does not match. Your choice is kept. "
                        + "Check the newest text and try again: 4 tries left.");
        for (var guess = 0; guess < 3; guess++) {
            test(button("Continue")).click();
        }

        assertThat(field("6-digit code").getErrorMessage()).endsWith("try again: 1 try left.");
        assertThat(find(Span.class).withText("We are keeping your choice").exists())
                .isTrue();
    }

    @Test
    void offersANewCodeWhenTheOldOneHasEnded() {
        navigate(SignInView.class);
        answer("Mobile number", number, "Text me a code");
        var old = demoCode();
        clock.advance(Duration.ofMinutes(5));
        typeCode(old);
        assertThat(field("6-digit code").getErrorMessage())
                .isEqualTo("This code has ended. Your number is kept. Send a new code to go on.");

        test(button("Send a new code")).click();
        typeCode(demoCode());

        assertThat(signedIn()).isPositive();
    }

    @Test
    void saysHowLongToWaitWhenTheNumberHasHadItsCodes() {
        navigate(SignInView.class);
        answer("Mobile number", number, "Text me a code");
        test(button("Send a new code")).click();
        test(button("Send a new code")).click();
        test(button("Send a new code")).click();

        assertThat(field("6-digit code").getErrorMessage()).contains("ask again in 15 minutes");
    }

    @Test
    void goesBackToAskForAnotherNumber() {
        navigate(SignInView.class);
        answer("Mobile number", number, "Text me a code");
        test(button("Use another number")).click();

        assertThat(find(H2.class).single().getText()).isEqualTo("Your phone number, then your table");
    }

    private void signUp(String name) {
        show(new SignInForm(signIn, sessions, () -> {}));
        answer("Mobile number", number, "Text me a code");
        typeCode(demoCode());
        answer("Your name", name, "Continue");
        UI.getCurrent().removeAll();
    }

    private static void show(SignInForm form) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(form);
    }

    private void answer(String label, String text, String action) {
        test(field(label)).setValue(text);
        test(button(action)).click();
    }

    private void typeCode(String code) {
        test(field("6-digit code")).setValue(code);
    }

    private String demoCode() {
        return find(Span.class).withClassName("tt-demo-digits").single().getText();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private static long signedIn() {
        return ((Actor.Diner) CurrentActor.get()).userId();
    }
}
