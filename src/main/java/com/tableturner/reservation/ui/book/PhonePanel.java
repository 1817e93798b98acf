package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Notice;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.ui.SignInForm;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/** Signs the diner in, or shows as whom they are signed in. */
class PhonePanel extends StepPanel {

    private PhonePanel() {
        super(Step.PHONE, I18NProvider.translate("book.phone.title"));
    }

    /** Asks for the number; who only wants to look may skip that for now. */
    static PhonePanel asking(SignInForm form, boolean maySkip, SerializableRunnable onSkip) {
        var panel = new PhonePanel();
        var skip = new Button(panel.getTranslation("book.phone.later"), press -> onSkip.run());
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        skip.setVisible(maySkip);
        var column = new Div(form, skip);
        column.addClassName("tt-phone-column");
        panel.add(column);
        return panel;
    }

    static PhonePanel signedIn(DinerProfile diner, SerializableRunnable onContinue) {
        var panel = new PhonePanel();
        var go = new Button(panel.getTranslation("book.phone.continue"), press -> onContinue.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var column = new Div(new Notice(
                        Notice.Tone.SUCCESS,
                        panel.getTranslation("book.phone.signed-in", diner.name(), Numbers.ending(diner)),
                        panel.getTranslation("book.phone.other"))
                .with(go));
        column.addClassName("tt-phone-column");
        panel.add(column);
        return panel;
    }
}
