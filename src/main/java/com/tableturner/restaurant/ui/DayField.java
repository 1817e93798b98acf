package com.tableturner.restaurant.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/** Chooses a service date. */
class DayField extends DatePicker {

    DayField() {
        var formats = new DatePicker.DatePickerI18n();
        formats.setDateFormats("d MMM yyyy", "dd/MM/yyyy");
        formats.setFirstDayOfWeek(1);
        setI18n(formats);
    }

    /** Today, and nothing before it. */
    void begin(LocalDate today) {
        setMin(today);
        setInitialPosition(today);
        setValue(today);
    }
}
