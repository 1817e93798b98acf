package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.ShiftDraft;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of one shift: its name, its three times and its pacing. */
class ShiftFields extends Div {

    static final ShiftDraft EMPTY = new ShiftDraft("", null, null, null, null, null);

    private final TextField name = new TextField();
    private final TimePicker first = time();
    private final TimePicker last = time();
    private final TimePicker end = time();
    private final IntegerField online = new IntegerField();
    private final IntegerField staff = new IntegerField();
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();

    ShiftFields() {
        addClassName("tt-form");
        fields.put("shift", name);
        fields.put("firstSeating", first);
        fields.put("lastSeating", last);
        fields.put("end", end);
        fields.put("pacingOnline", online);
        fields.put("pacingStaff", staff);
        fields.forEach((key, field) -> {
            ((HasLabel) field).setLabel(HoursWords.text("field." + key));
            ((HasValidation) field).setManualValidation(true);
        });
        var hint = new Span(HoursWords.text("field.pacing.hint"));
        hint.addClassName("hrs-hint");
        for (var seating : new TimePicker[] {first, last}) {
            seating.setMin(SlotGrid.time(0));
            seating.setMax(SlotGrid.time(SlotGrid.STARTS - 1));
        }
        end.setHelperText(HoursWords.text("field.end.hint"));
        var ends = new Div(end);
        ends.addClassName("hrs-end");
        add(name, row(first, last), ends, row(online, staff), hint);
    }

    private static TimePicker time() {
        var field = new TimePicker();
        field.setStep(Duration.ofMinutes(SlotGrid.MINUTES));
        field.setLocale(Formats.LOCALE);
        return field;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("tt-editor-pair");
        return row;
    }

    void trackedBy(EditorPanel editor) {
        editor.track(name, name.getLabel(), ShiftFields::words);
        for (var time : new TimePicker[] {first, last, end}) {
            editor.track(time, time.getLabel(), value -> value == null ? "" : Formats.time(value));
        }
        editor.track(online, online.getLabel(), ShiftFields::words);
        editor.track(staff, staff.getLabel(), ShiftFields::words);
    }

    private static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Runs whenever a field has another value. */
    void onChange(SerializableRunnable changed) {
        fields.values().forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    void show(ServicePeriod period) {
        show(new ShiftDraft(
                period.name(),
                SlotGrid.time(period.startSlot()),
                SlotGrid.time(period.lastSeatingSlot()),
                SlotGrid.time(period.endSlot()),
                period.pacingOnline(),
                period.pacingStaff()));
    }

    void show(ShiftDraft draft) {
        name.setValue(draft.name());
        first.setValue(draft.firstSeating());
        last.setValue(draft.lastSeating());
        end.setValue(draft.end());
        online.setValue(draft.pacingOnline());
        staff.setValue(draft.pacingStaff());
        clearErrors();
    }

    void clear() {
        show(EMPTY);
    }

    /** What the fields hold; {@link #refuse} shows beside a field what the service says of it. */
    ShiftDraft read() {
        return new ShiftDraft(
                name.getValue(), value(first), value(last), value(end), online.getValue(), staff.getValue());
    }

    private static @Nullable LocalTime value(TimePicker field) {
        return field.getValue();
    }

    /** Shows what is wrong beside its field; whether it is one of these. */
    boolean refuse(BadInput wrong) {
        var field = fields.get(wrong.field());
        if (field == null) {
            return false;
        }
        var validated = (HasValidation) field;
        validated.setErrorMessage(HoursWords.refusal(wrong, ((HasLabel) field).getLabel()));
        validated.setInvalid(true);
        field.getElement().callJsFunction("focus");
        return true;
    }

    void clearErrors() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }
}
