package com.tableturner.reservation.ui.service;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Who waits, how to reach them, and what wait they were told. */
class QueueForm extends Composite<Div> {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WAIT = 300;

    private final IntegerField size = new IntegerField(PartyWords.text("queue.size"));
    private final TextField name = new TextField(PartyWords.text("queue.name"));
    private final TextField phone = new TextField(PartyWords.text("queue.phone"));
    private final IntegerField quoted = new IntegerField(PartyWords.text("queue.minutes"));

    /** @param quotedMinutes null: no wait was promised */
    record Entry(
            int size, String name, String phone, @Nullable Integer quotedMinutes) {}

    QueueForm(int people, OptionalInt quote, String known) {
        size.setValue(people);
        size.setMin(1);
        size.setMax(60);
        size.setStepButtonsVisible(true);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(PartyWords.text("queue.name-missing"));
        name.setValue(known);
        phone.setHelperText(PartyWords.text("queue.phone-hint"));
        phone.getElement().setAttribute("inputmode", "tel");
        quoted.setMin(0);
        quoted.setMax(LONGEST_WAIT);
        quoted.setStep(5);
        quoted.setStepButtonsVisible(true);
        quote.ifPresent(quoted::setValue);
        getContent().add(name, phone, size, quoted);
        getContent().addClassName("svc-form");
    }

    void focusName() {
        name.focus();
    }

    /** What was entered, or nothing if a field is wrong; the fields then say why. */
    Optional<Entry> read() {
        var unnamed = name.getValue().isBlank();
        name.setInvalid(unnamed);
        if (unnamed || size.getValue() == null || size.isInvalid() || quoted.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(size.getValue(), name.getValue().strip(), phone.getValue(), quoted.getValue()));
    }
}
