package com.tableturner.restaurant.ui;

import com.tableturner.base.ui.Formats;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;

/** Chooses a service date. */
class DayField extends DatePicker {

    DayField() {
        setI18n(Formats.datePicker());
    }

    /** Today, and nothing before it. */
    void begin(LocalDate today) {
        setMin(today);
        setInitialPosition(today);
        setValue(today);
    }
}
