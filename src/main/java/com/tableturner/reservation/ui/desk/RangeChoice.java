package com.tableturner.reservation.ui.desk;

import com.tableturner.base.ui.Formats;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which dates are listed: one of the views that most work begins with, or dates of one's own. */
class RangeChoice extends Composite<Div> {

    /** What was chosen. */
    interface Chosen extends Serializable {

        void view(Range range);

        /** From the first service date to the last, both included. */
        void dates(LocalDate first, LocalDate last);
    }

    private final Chosen chosen;
    private final RadioButtonGroup<Range> views = new RadioButtonGroup<>();
    private final DatePicker first = picker("from");
    private final DatePicker last = picker("to");
    private boolean showing;
    private final Button own = new Button(DeskWords.text("dates"));

    RangeChoice(Chosen chosen) {
        this.chosen = chosen;
        views.setItems(Range.values());
        views.setItemLabelGenerator(Range::text);
        views.setAriaLabel(DeskWords.text("range"));
        views.addClassName("tt-views");
        views.addValueChangeListener(change -> {
            if (!showing && change.getValue() != null) {
                own.setText(DeskWords.text("dates"));
                chosen.view(change.getValue());
            }
        });
        var apply = new Button(DeskWords.text("dates.show"), click -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(first, last, apply);
        form.addClassName("desk-dates");
        var popover = new Popover(form);
        popover.setTarget(own);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAutofocus(true);
        getContent().addClassName("desk-ranges");
        getContent().add(views, own, popover);
    }

    private static DatePicker picker(String text) {
        var picker = new DatePicker(DeskWords.text("dates." + text));
        picker.setI18n(Formats.datePicker());
        picker.setManualValidation(true);
        return picker;
    }

    void show(Range range, LocalDate today) {
        choose(range);
        own.setText(DeskWords.text("dates"));
        first.setValue(range == Range.ALL ? null : range.first(today));
        last.setValue(range == Range.ALL ? null : range.last(today));
    }

    void show(LocalDate from, LocalDate to, String words) {
        choose(null);
        first.setValue(from);
        last.setValue(to);
        own.setText(words);
    }

    private void choose(@Nullable Range range) {
        showing = true;
        views.setValue(range);
        showing = false;
    }

    private void apply() {
        var from = first.getValue();
        var to = last.getValue();
        refuse(first, from == null, "dates.missing");
        refuse(last, to == null, "dates.missing");
        if (from == null || to == null) {
            return;
        }
        refuse(last, to.isBefore(from), "dates.order");
        if (!to.isBefore(from)) {
            chosen.dates(from, to);
        }
    }

    private static void refuse(DatePicker field, boolean wrong, String why) {
        field.setErrorMessage(DeskWords.text(why));
        field.setInvalid(wrong);
    }
}
