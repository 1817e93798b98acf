package com.tableturner.diner.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.diner.CodeSent;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.SignIn;
import com.tableturner.diner.SignInResult.CodeExpired;
import com.tableturner.diner.SignInResult.Refused;
import com.tableturner.diner.SignInResult.TriesUsedUp;
import com.tableturner.diner.SignInResult.Welcome;
import com.tableturner.diner.SignInResult.WrongCode;
import com.tableturner.diner.TooManyCodes;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Phone number, code and, of a new diner, the name. Afterwards the session is the diner's and the view goes on where it
 * is, without a reload.
 */
@StyleSheet("context://styles/sign-in.css")
public class SignInForm extends Composite<Div> {

    private final transient SignIn signIn;
    private final transient DinerSessions sessions;
    private final SerializableRunnable onSignedIn;
    private @Nullable String kept;

    /** Starts with the name if somebody is signed in who has none yet, else with the phone number. */
    public SignInForm(SignIn signIn, DinerSessions sessions, SerializableRunnable onSignedIn) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.onSignedIn = onSignedIn;
        getContent().addClassName("tt-sign-in");
        show(signIn.needsName(CurrentActor.get()) ? new NameStep(this::saveName) : phoneStep());
    }

    /** Says what waits meanwhile, as in {@code Halli Hearth, Fri 27 Nov, 7:30 pm, 4 people.} */
    public void keep(String choice) {
        kept = choice;
    }

    private PhoneStep phoneStep() {
        return new PhoneStep(signIn.callingCode(), this::sendCode);
    }

    private void sendCode(String typedNumber) {
        try {
            var address = sessions.addressOf(VaadinServletRequest.getCurrent());
            askForCode(signIn.requestCode(typedNumber, address));
        } catch (BadInput wrong) {
            refuse("sign-in.number." + wrong.problem());
        } catch (TooManyCodes tooMany) {
            refuse("sign-in.number.too-many", tooMany.waitMinutes());
        }
    }

    private void askForCode(CodeSent sent) {
        var phone = sent.phone();
        var step = new CodeStep(sent, code -> check(sent, code), () -> begin(phoneStep()))
                .withSendAgain(() -> sendCode(phone.e164()));
        begin(kept == null ? step : step.keeping(kept));
    }

    private void check(CodeSent sent, String code) {
        try {
            var request = VaadinServletRequest.getCurrent();
            switch (sessions.open(sent.phone(), code, request, VaadinServletResponse.getCurrent())) {
                case Welcome welcome when welcome.nameMissing() -> begin(new NameStep(this::saveName));
                case Welcome welcome -> onSignedIn.run();
                case Refused refused -> explain(refused);
            }
        } catch (BadInput wrong) {
            refuse("sign-in.code." + wrong.problem());
        }
    }

    private void explain(Refused refused) {
        var keptWords = getTranslation(kept == null ? "sign-in.kept.number" : "sign-in.kept.choice");
        switch (refused) {
            case WrongCode wrong -> refuse("sign-in.code.wrong", keptWords, wrong.triesLeft());
            case TriesUsedUp used -> refuse("sign-in.code.used-up", keptWords);
            case CodeExpired expired -> refuse("sign-in.code.expired", keptWords);
        }
    }

    private void saveName(String name) {
        try {
            signIn.saveName(CurrentActor.get(), name);
            onSignedIn.run();
        } catch (BadInput wrong) {
            refuse("sign-in.name." + wrong.problem(), SignIn.LONGEST_NAME);
        }
    }

    private void refuse(String key, Object... details) {
        getContent()
                .getChildren()
                .filter(SignInStep.class::isInstance)
                .forEach(step -> ((SignInStep) step).refuse(getTranslation(key, details)));
    }

    private void begin(SignInStep step) {
        show(step);
        step.begin();
    }

    private void show(SignInStep step) {
        getContent().removeAll();
        getContent().add(step);
    }
}
