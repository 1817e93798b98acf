package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.staff.OwnAccount;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a member of staff changes the password; nothing else opens while somebody else knows the present one. */
@Route(StaffPasswordView.PATH)
@PermitAll
class StaffPasswordView extends StaffGate implements HasDynamicTitle {

    static final String PATH = "staff/password";

    private final transient OwnAccount account;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    StaffPasswordView(OwnAccount account) {
        this.account = account;
        prepare(present, "staff.password.present", Autocomplete.CURRENT_PASSWORD);
        prepare(wanted, "staff.password.wanted", Autocomplete.NEW_PASSWORD);
        prepare(again, "staff.password.again", Autocomplete.NEW_PASSWORD);
        present.setAutofocus(true);
        wanted.setHelperText(getTranslation("staff.password.hint"));
        var change = new Button(getTranslation("staff.password.action"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        show(
                new H1(getTranslation("staff.password.title")),
                new Paragraph(getTranslation("staff.password.lead")),
                present,
                wanted,
                again,
                change);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.password.page-title");
    }

    private void prepare(PasswordField field, String label, Autocomplete autocomplete) {
        field.setLabel(getTranslation(label));
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
        field.addValueChangeListener(typed -> field.setInvalid(false));
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            refuse(again, "staff.password.differs");
            return;
        }
        try {
            account.changePassword(CurrentActor.get(), present.getValue(), wanted.getValue());
            var waiting = StaffReturn.take();
            getUI().ifPresent(ui -> ui.navigate(waiting.getPath(), waiting.getQueryParameters()));
        } catch (BadInput wrong) {
            refuse(wrong.field().equals("present") ? present : wanted, "staff.password." + wrong.problem());
        }
    }

    private void refuse(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
