package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The fields of a weekly shift: on which days, when and how many, and from when on. */
class ShiftForm extends Div {

    private final CheckboxGroup<DayOfWeek> weekdays = new CheckboxGroup<>();
    private final ShiftFields shift = new ShiftFields();
    private final DateField from = new DateField("from");
    private SerializableFunction<LocalDate, String> consequence = date -> "";

    ShiftForm() {
        addClassName("tt-form");
        weekdays.setLabel(HoursWords.text("field.weekdays"));
        weekdays.setItems(DayOfWeek.values());
        weekdays.setItemLabelGenerator(HoursWords::shortWeekday);
        weekdays.setManualValidation(true);
        weekdays.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        weekdays.addValueChangeListener(change -> showConsequence());
        from.addValueChangeListener(change -> showConsequence());
        add(weekdays, shift, from);
    }

    void trackedBy(EditorPanel editor) {
        editor.track(weekdays, weekdays.getLabel(), HoursWords::weekdays);
        shift.trackedBy(editor);
        editor.track(from, from.getLabel(), value -> Objects.toString(value, ""));
    }

    /** @param what says what an edit from this date on leads to */
    void explainedBy(SerializableFunction<LocalDate, String> what) {
        consequence = what;
        showConsequence();
    }

    private void showConsequence() {
        var date = from.getValue();
        from.setHelperText(date == null ? "" : consequence.apply(date));
    }

    /** Empty, for one that is new. */
    void showNew(LocalDate today) {
        weekdays.clear();
        shift.clear();
        clearErrors();
        from.setMin(today);
        from.setValue(today);
    }

    void show(DayOfWeek weekday, ServicePeriod period, LocalDate date, LocalDate today) {
        clearErrors();
        weekdays.setVisible(false);
        weekdays.setValue(Set.of(weekday));
        shift.show(period);
        from.setMin(today);
        from.setValue(date);
    }

    Set<DayOfWeek> weekdays() {
        return new TreeSet<>(weekdays.getValue());
    }

    /** @throws BadInput if there is none */
    LocalDate from() {
        return from.read();
    }

    /** @throws BadInput with the field, if a value makes no sense */
    ServicePeriod period() {
        clearErrors();
        return shift.read().checked();
    }

    /** Shows what is wrong beside its field. */
    void refuse(BadInput wrong) {
        if (!shift.refuse(wrong) && !from.refuse(wrong)) {
            weekdays.setErrorMessage(HoursWords.refusal(wrong, weekdays.getLabel()));
            weekdays.setInvalid(true);
        }
    }

    private void clearErrors() {
        shift.clearErrors();
        from.setInvalid(false);
        weekdays.setInvalid(false);
    }
}
