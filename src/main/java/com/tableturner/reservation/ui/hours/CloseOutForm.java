package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.reservation.CloseOutRecord;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.TablePlan;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of a close-out: which date, from when to when, which tables, why. */
class CloseOutForm extends Div {

    private final transient HoursServices services;
    private final DateField date = new DateField("date");
    private final ComboBox<Integer> from = time("from-time", 0, SlotGrid.SLOTS - 1);
    private final ComboBox<Integer> to = time("to-time", 1, SlotGrid.SLOTS);
    private final MultiSelectComboBox<TablePlan> tables = new MultiSelectComboBox<>(HoursWords.text("field.tables"));
    private final TextField reason = new TextField(HoursWords.text("field.reason"));
    private long restaurant;

    CloseOutForm(HoursServices services) {
        this.services = services;
        addClassName("tt-form");
        tables.setItemLabelGenerator(TablePlan::number);
        tables.setPlaceholder(HoursWords.text("close-outs.house"));
        tables.setHelperText(HoursWords.text("field.tables.hint"));
        tables.setManualValidation(true);
        reason.setManualValidation(true);
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                showDay(change.getValue());
            }
        });
        var times = new Div(from, to);
        times.addClassName("tt-editor-pair");
        add(date, times, tables, reason);
    }

    private static ComboBox<Integer> time(String key, int first, int last) {
        var field = new ComboBox<Integer>(HoursWords.text("field." + key));
        field.setItems(IntStream.rangeClosed(first, last).boxed().toList());
        field.setItemLabelGenerator(HoursWords::typed);
        field.setManualValidation(true);
        return field;
    }

    void trackedBy(EditorPanel editor) {
        editor.track(date, date.getLabel(), value -> Objects.toString(value, ""));
        editor.track(from, from.getLabel(), CloseOutForm::words);
        editor.track(to, to.getLabel(), CloseOutForm::words);
        editor.track(tables, tables.getLabel(), CloseOutForm::numbers);
        editor.track(reason, reason.getLabel(), value -> value);
    }

    private static String words(@Nullable Integer slot) {
        return slot == null ? "" : HoursWords.timeOfDay(slot);
    }

    private static String numbers(Set<TablePlan> some) {
        return some.stream().map(TablePlan::number).sorted().collect(Collectors.joining(", "));
    }

    /** Empty, for one that is new; a date brings its whole service. */
    void showNew(long restaurantId, LocalDate today) {
        restaurant = restaurantId;
        clearErrors();
        date.setMin(today);
        date.clear();
        from.clear();
        to.clear();
        tables.clear();
        tables.setItems(services.tables(restaurant, today));
        reason.clear();
    }

    private void showDay(LocalDate chosen) {
        var standing = services.tables(restaurant, chosen);
        var kept = tables.getValue().stream().map(TablePlan::id).collect(Collectors.toSet());
        tables.setItems(standing);
        tables.setValue(
                standing.stream().filter(table -> kept.contains(table.id())).collect(Collectors.toSet()));
        var shifts = services.plans().current(restaurant).stream()
                .flatMap(plan -> plan.on(chosen).shifts().stream())
                .toList();
        from.setValue(shifts.stream()
                .map(ServicePeriod::startSlot)
                .min(Comparator.naturalOrder())
                .orElse(0));
        to.setValue(shifts.stream()
                .map(ServicePeriod::endSlot)
                .max(Comparator.naturalOrder())
                .orElse(SlotGrid.SLOTS));
    }

    void show(CloseOutRecord record, LocalDate today) {
        restaurant = record.restaurantId();
        clearErrors();
        date.setMin(today);
        date.setValue(record.date());
        showDay(record.date());
        tables.setValue(services.tables(restaurant, record.date()).stream()
                .filter(table -> Objects.equals(table.id(), record.tableId()))
                .collect(Collectors.toSet()));
        from.setValue(record.fromSlot());
        to.setValue(record.toSlot());
        reason.setValue(record.reason());
        for (var field : List.<HasValue<?, ?>>of(date, from, to, tables, reason)) {
            field.setReadOnly(record.date().isBefore(today));
        }
    }

    /** One for each table, or one for the whole house. @throws BadInput with the field, if a value makes no sense */
    List<CloseOutRequest> read() {
        clearErrors();
        var day = date.read();
        var first = slot(from, "from");
        var last = slot(to, "to");
        var why = reason.getValue().strip();
        if (tables.getValue().isEmpty()) {
            return List.of(new CloseOutRequest(restaurant, day, null, first, last, why));
        }
        return tables.getValue().stream()
                .map(table -> new CloseOutRequest(restaurant, day, table.id(), first, last, why))
                .toList();
    }

    private static int slot(ComboBox<Integer> field, String name) {
        return Optional.ofNullable(field.getValue()).orElseThrow(() -> new BadInput(name, "empty"));
    }

    /** Shows what is wrong beside its field. */
    void refuse(BadInput wrong) {
        if (date.refuse(wrong)) {
            return;
        }
        var fields = Map.of("from", from, "to", to);
        var time = fields.get(wrong.field());
        if (time != null) {
            time.setErrorMessage(HoursWords.refusal(wrong, time.getLabel()));
            time.setInvalid(true);
            time.focus();
        } else if (wrong.field().equals("tables")) {
            refuseTables(HoursWords.refusal(wrong, tables.getLabel()));
        } else {
            reason.setErrorMessage(HoursWords.refusal(wrong, reason.getLabel()));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    /** Says what is in the way of closing these tables. */
    void refuseTables(String words) {
        tables.setErrorMessage(words);
        tables.setInvalid(true);
        tables.focus();
    }

    private void clearErrors() {
        date.setInvalid(false);
        from.setInvalid(false);
        to.setInvalid(false);
        tables.setInvalid(false);
        reason.setInvalid(false);
    }
}
