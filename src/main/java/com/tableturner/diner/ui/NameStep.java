package com.tableturner.diner.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks a new diner, once, for a name. */
class NameStep extends SignInStep {

    NameStep(SerializableConsumer<String> onName) {
        this(new TextField(), onName);
    }

    private NameStep(TextField name, SerializableConsumer<String> onName) {
        super(
                name.getTranslation("sign-in.name.title"),
                new Paragraph(name.getTranslation("sign-in.name.lead")),
                name,
                name.getTranslation("sign-in.name.action"),
                onName);
        name.setLabel(getTranslation("sign-in.name.label"));
        name.setAutocomplete(Autocomplete.NAME);
    }
}
