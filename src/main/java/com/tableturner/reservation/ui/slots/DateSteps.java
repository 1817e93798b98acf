package com.tableturner.reservation.ui.slots;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;

/** Chooses a date: the day before, the day after, today, or any. */
class DateSteps extends Composite<Div> {

    private final SerializableConsumer<LocalDate> onDate;
    private final DatePicker picker = new DatePicker();
    private final Button today = new Button(SlotTexts.of("today"));
    private LocalDate shown = LocalDate.EPOCH;
    private LocalDate current = LocalDate.EPOCH;

    DateSteps(SerializableConsumer<LocalDate> onDate) {
        this.onDate = onDate;
        picker.setI18n(Formats.datePicker());
        picker.setAriaLabel(SlotTexts.of("date"));
        picker.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onDate.accept(change.getValue());
            }
        });
        today.addClickListener(click -> onDate.accept(current));
        today.getElement().setAttribute("data-key", "T");
        getContent().addClassName("slots-dates");
        getContent().add(step(-1, "chev-l", "before", "["), picker, step(1, "chev-r", "after", "]"), today);
    }

    private Button step(int days, String icon, String text, String key) {
        var button = new Button(new TtIcon(icon), click -> onDate.accept(shown.plusDays(days)));
        button.setAriaLabel(SlotTexts.of(text));
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    void show(LocalDate date, LocalDate itIs) {
        shown = date;
        current = itIs;
        picker.setValue(date);
        today.setEnabled(!date.equals(itIs));
    }
}
