package com.tableturner.reservation.ui.service;

import com.tableturner.base.BadInput;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What the screen's dialogs have in common: a place for refusals, one action, a way out. Stays open when refused. */
class ServiceDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();
    private final Div body = new Div();

    ServiceDialog(String title) {
        setHeaderTitle(title);
        addClassName("svc-dialog");
        refusal.addClassName("svc-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        body.addClassName("svc-dialog-body");
        add(body, refusal);
    }

    Div body() {
        return body;
    }

    Button action(String words, SerializableRunnable action) {
        var button = new Button(words, click -> attempt(action));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel(), button);
        return button;
    }

    Button cancel() {
        return new Button(PartyWords.text("close"), click -> close());
    }

    /** Does it, or says why not and keeps what was entered. */
    void attempt(SerializableRunnable action) {
        refuse("");
        try {
            action.run();
        } catch (Refused refused) {
            refuse(ReasonTexts.summary(refused.reason()));
        } catch (BadInput wrong) {
            refuse(PartyWords.text("bad-input"));
        }
    }

    void refuse(String words) {
        refusal.setText(words);
        refusal.setVisible(!words.isEmpty());
    }
}
