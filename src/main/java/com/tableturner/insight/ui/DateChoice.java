package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A range of dates behind a button: presets, and two dates of one's own. */
class DateChoice extends Composite<Div> {

    /** Takes the range that was chosen. */
    interface Taker extends Serializable {
        void take(LocalDate from, LocalDate to, @Nullable DatePreset preset);
    }

    private final Button open = new Button();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Popover popover = new Popover();
    private final LocalDate today;
    private final Taker taker;

    DateChoice(LocalDate today, Taker taker) {
        this.today = today;
        this.taker = taker;
        open.setIcon(new TtIcon("calendar"));
        getContent().addClassName("tt-dash-field");
        getContent().add(new Span(getTranslation("dashboard.filter.dates")), open, popover);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("dashboard.filter.dates"));
        popover.add(form());
    }

    private Div form() {
        var presets = new Div();
        presets.addClassName("tt-dash-presets");
        for (var preset : DatePreset.values()) {
            presets.add(new Button(
                    getTranslation("dashboard.dates." + preset.text()),
                    click -> choose(preset.from(today), preset.to(today), preset)));
        }
        from.setI18n(Formats.datePicker());
        to.setI18n(Formats.datePicker());
        from.setLabel(getTranslation("dashboard.dates.from"));
        to.setLabel(getTranslation("dashboard.dates.to"));
        var apply = new Button(getTranslation("dashboard.dates.apply"), click -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(presets, from, to, apply);
        form.addClassName("tt-dash-dates");
        return form;
    }

    private void apply() {
        var first = from.getValue();
        var last = to.getValue();
        from.setErrorMessage(getTranslation("dashboard.dates.missing"));
        from.setInvalid(first == null);
        to.setErrorMessage(getTranslation("dashboard.problem.ENDS_BEFORE_START.title"));
        to.setInvalid(last == null || first != null && last.isBefore(first));
        if (first != null && last != null && !last.isBefore(first)) {
            choose(first, last, null);
        }
    }

    private void choose(LocalDate first, LocalDate last, @Nullable DatePreset preset) {
        popover.close();
        taker.take(first, last, preset);
    }

    void show(LocalDate first, LocalDate last) {
        from.setValue(first);
        to.setValue(last);
        open.setText(words(first, last, today));
        open.setAriaLabel(getTranslation("dashboard.filter.dates") + ": " + open.getText());
    }

    /** As in Mon 23 Nov – Sun 29 Nov. */
    static String words(LocalDate first, LocalDate last, LocalDate today) {
        return first.equals(last)
                ? Formats.date(first, today)
                : Formats.date(first, today) + " – " + Formats.date(last, today);
    }
}
