package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.Formats;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.Optional;

/** Chooses a service date, by hand or from the calendar. */
class DateField extends DatePicker {

    private final String field;

    /** @param field how the services call it */
    DateField(String field) {
        this.field = field;
        setI18n(Formats.datePicker());
        setLabel(HoursWords.text("field." + field));
        setManualValidation(true);
    }

    /** @throws BadInput if it is empty */
    LocalDate read() {
        return Optional.ofNullable(getValue()).orElseThrow(() -> new BadInput(field, "empty"));
    }

    /** Shows what is wrong with it; whether it is this one. */
    boolean refuse(BadInput wrong) {
        if (!wrong.field().equals(field)) {
            return false;
        }
        setErrorMessage(HoursWords.refusal(wrong, getLabel()));
        setInvalid(true);
        focus();
        return true;
    }
}
