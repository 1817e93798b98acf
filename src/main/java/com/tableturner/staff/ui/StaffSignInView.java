package com.tableturner.staff.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.staff.StaffSessions;
import com.tableturner.staff.StaffSignInResult.Paused;
import com.tableturner.staff.StaffSignInResult.Welcome;
import com.tableturner.staff.StaffSignInResult.WrongPassword;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where staff sign in by user name and password; it returns to the page of theirs that sent them here. */
@Route(StaffSignInView.PATH)
@AnonymousAllowed
class StaffSignInView extends StaffGate implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "staff/sign-in";

    private static final int SECONDS_OF_A_MINUTE = 60;

    private final transient StaffSessions sessions;
    private final TextField userName = new TextField();
    private final PasswordField password = new PasswordField();
    private final Checkbox keep = new Checkbox();
    private final Paragraph refusal = new Paragraph();

    StaffSignInView(StaffSessions sessions) {
        this.sessions = sessions;
        userName.setLabel(getTranslation("staff.sign-in.user-name"));
        userName.setAutocomplete(Autocomplete.USERNAME);
        userName.setAutocapitalize(Autocapitalize.NONE);
        userName.setAutofocus(true);
        password.setLabel(getTranslation("staff.sign-in.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        keep.setLabel(getTranslation("staff.sign-in.keep"));
        refusal.addClassName("tt-gate-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var signIn = new Button(getTranslation("staff.sign-in.action"), click -> signIn());
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        signIn.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        var forgotten = new Paragraph(getTranslation("staff.sign-in.forgotten"));
        forgotten.addClassName("tt-fine");
        show(
                new H1(getTranslation("staff.sign-in.title")),
                new Paragraph(getTranslation("staff.sign-in.lead")),
                refusal,
                userName,
                password,
                keep,
                signIn,
                forgotten);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentActor.get() instanceof Actor.Staff) {
            var waiting = StaffReturn.take();
            event.forwardTo(waiting.getPath(), waiting.getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.sign-in.page-title");
    }

    private void signIn() {
        var result = sessions.open(
                userName.getValue(),
                password.getValue(),
                keep.getValue(),
                VaadinServletRequest.getCurrent(),
                VaadinServletResponse.getCurrent());
        switch (result) {
            case Welcome welcome -> goOn();
            case WrongPassword wrong -> refuse(getTranslation("staff.sign-in.wrong"));
            case Paused paused -> refuse(pause(paused.waitSeconds()));
        }
    }

    private String pause(long seconds) {
        return seconds < SECONDS_OF_A_MINUTE
                ? getTranslation("staff.sign-in.paused-seconds", seconds)
                : getTranslation("staff.sign-in.paused-minutes", Math.ceilDiv(seconds, SECONDS_OF_A_MINUTE));
    }

    private void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(true);
        password.clear();
        password.focus();
    }

    private void goOn() {
        var waiting = StaffReturn.take();
        getUI().ifPresent(ui -> ui.navigate(waiting.getPath(), waiting.getQueryParameters()));
    }
}
