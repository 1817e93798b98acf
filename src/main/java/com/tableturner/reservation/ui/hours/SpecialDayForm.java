package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.ShiftDraft;
import com.tableturner.restaurant.ShiftRefused;
import com.tableturner.restaurant.SpecialDayRecord;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The fields of a special day: which date, why, and closed or with hours of its own. */
class SpecialDayForm extends Div {

    private final DateField date = new DateField("date");
    private final TextField name = new TextField(HoursWords.text("field.name"));
    private final Checkbox closed = new Checkbox(HoursWords.text("field.closed"));
    private final ShiftsField shifts = new ShiftsField();
    private SerializableFunction<LocalDate, List<ServicePeriod>> usual = any -> List.of();

    SpecialDayForm() {
        addClassName("tt-form");
        name.setHelperText(HoursWords.text("field.name.hint"));
        name.setManualValidation(true);
        closed.addValueChangeListener(change -> shifts.setVisible(!change.getValue()));
        date.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (change.isFromClient() && chosen != null && shifts.isEmpty()) {
                shifts.setValue(drafts(usual.apply(chosen)));
            }
        });
        closed.addValueChangeListener(change -> {
            var chosen = date.getValue();
            if (change.isFromClient() && !change.getValue() && shifts.isEmpty() && chosen != null) {
                shifts.setValue(drafts(usual.apply(chosen)));
            }
        });
        add(date, name, closed, shifts);
    }

    void trackedBy(EditorPanel editor) {
        editor.track(date, date.getLabel(), value -> Objects.toString(value, ""));
        editor.track(name, name.getLabel(), value -> value);
        editor.track(closed, HoursWords.text("field.closed"), value -> HoursWords.text(value ? "yes" : "no"));
        editor.track(
                shifts,
                HoursWords.text("field.shifts"),
                value -> value.stream().map(ShiftDraft::name).collect(Collectors.joining(", ")));
    }

    /** Empty, for one that is new; hours of its own begin as the weekday's. */
    void showNew(LocalDate today, SerializableFunction<LocalDate, List<ServicePeriod>> weekdays) {
        clearErrors();
        usual = weekdays;
        date.setMin(today);
        date.clear();
        name.clear();
        shifts.clear();
        closed.setValue(true);
    }

    void show(SpecialDayRecord day, SerializableFunction<LocalDate, List<ServicePeriod>> weekdays) {
        clearErrors();
        usual = weekdays;
        date.setValue(day.date());
        date.setReadOnly(true);
        name.setValue(day.name());
        closed.setValue(day.isClosed());
        shifts.setValue(drafts(day.shifts()));
    }

    private static List<ShiftDraft> drafts(List<ServicePeriod> periods) {
        return periods.stream()
                .map(period -> new ShiftDraft(
                        period.name(),
                        SlotGrid.time(period.startSlot()),
                        SlotGrid.time(period.lastSeatingSlot()),
                        SlotGrid.time(period.endSlot()),
                        period.pacingOnline(),
                        period.pacingStaff()))
                .toList();
    }

    /** @throws BadInput if there is none */
    LocalDate date() {
        return date.read();
    }

    String name() {
        return name.getValue();
    }

    /** @throws BadInput with the field, if a value makes no sense, or it is neither closed nor open */
    List<ServicePeriod> periods() {
        clearErrors();
        if (closed.getValue()) {
            return List.of();
        }
        var drafts = shifts.getValue();
        if (drafts.isEmpty()) {
            throw new BadInput("closed", "no-hours");
        }
        return ShiftRefused.read(drafts.size(), position -> drafts.get(position).checked());
    }

    /** Shows what is wrong beside its field. */
    void refuse(BadInput wrong) {
        if (shifts.refuse(wrong) || date.refuse(wrong)) {
            return;
        }
        if (wrong.field().equals("closed")) {
            closed.setErrorMessage(HoursWords.refusal(wrong, ""));
            closed.setInvalid(true);
            closed.focus();
        } else {
            name.setErrorMessage(HoursWords.refusal(wrong, name.getLabel()));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void clearErrors() {
        date.setInvalid(false);
        name.setInvalid(false);
        closed.setInvalid(false);
        shifts.clearErrors();
    }
}
