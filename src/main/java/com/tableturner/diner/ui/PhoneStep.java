package com.tableturner.diner.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the phone number. */
class PhoneStep extends SignInStep {

    private static final int LONGEST = 40;

    PhoneStep(String callingCode, SerializableConsumer<String> onNumber) {
        this(new TextField(), callingCode, onNumber);
    }

    private PhoneStep(TextField number, String callingCode, SerializableConsumer<String> onNumber) {
        super(
                number.getTranslation("sign-in.number.title"),
                new Paragraph(number.getTranslation("sign-in.number.lead")),
                number,
                number.getTranslation("sign-in.number.action"),
                onNumber);
        number.setLabel(getTranslation("sign-in.number.label"));
        number.setHelperText(getTranslation("sign-in.number.hint"));
        number.setPrefixComponent(new Span(callingCode));
        number.setAutocomplete(Autocomplete.TEL_NATIONAL);
        number.setMaxLength(LONGEST);
        InputMode.TEL.of(number);
    }
}
