package com.tableturner.diner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** One question of signing in: a heading, a field with its error beside it, and the button that answers. */
class SignInStep extends Div {

    private final TextField field;

    SignInStep(String title, Component lead, TextField field, String action, SerializableConsumer<String> onAnswer) {
        this.field = field;
        addClassName("tt-sign-in-step");
        lead.addClassName("tt-sign-in-lead");
        field.setManualValidation(true); // the services decide what is wrong
        field.setWidthFull();
        var answer = new Button(action, click -> onAnswer.accept(field.getValue()));
        answer.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        answer.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(new H2(title), lead, field, answer);
    }

    /** Says beside the field what is wrong; what was typed stays. The field announces it as an alert. */
    void refuse(String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    /** Takes the keyboard to the field. */
    void begin() {
        field.focus();
    }
}
