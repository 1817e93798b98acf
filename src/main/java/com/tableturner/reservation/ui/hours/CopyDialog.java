package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Gives other weekdays the hours of one. */
class CopyDialog extends Dialog {

    private final transient HoursServices services;
    private final transient Changes changes;
    private final transient WeekHours week;
    private final long restaurant;
    private final DayOfWeek source;
    private final SerializableRunnable then;
    private final CheckboxGroup<DayOfWeek> targets = new CheckboxGroup<>();
    private final DateField from = new DateField("from");
    private final Paragraph what = new Paragraph();

    CopyDialog(HoursServices services, long restaurant, DayOfWeek source, SerializableRunnable then) {
        this.services = services;
        this.changes = new Changes(services);
        this.week = services.week(restaurant);
        this.restaurant = restaurant;
        this.source = source;
        this.then = then;
        setHeaderTitle(HoursWords.text("copy.of", HoursWords.weekday(source)));
        targets.setLabel(HoursWords.text("copy.to"));
        targets.setItems(
                Stream.of(DayOfWeek.values()).filter(day -> day != source).toList());
        targets.setItemLabelGenerator(HoursWords::weekday);
        targets.setManualValidation(true);
        targets.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        from.setMin(week.today());
        from.setValue(week.today());
        from.addValueChangeListener(change -> showWhat());
        showWhat();
        var copy = new Button(HoursWords.text("copy.action"), click -> copy());
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(what, targets, from);
        form.addClassNames("tt-form", "hrs-copy");
        add(form);
        getFooter().add(new Button(HoursWords.text("cancel"), click -> close()), copy);
    }

    private void showWhat() {
        LocalDate date = from.getValue();
        what.setText(date == null ? "" : HoursWords.periods(week.periods(source, date)));
    }

    private void copy() {
        targets.setInvalid(false);
        from.setInvalid(false);
        try {
            var days = new TreeSet<>(targets.getValue());
            var date = from.read();
            changes.shifts(
                    restaurant,
                    () -> services.hours().copy(CurrentActor.get(), restaurant, source, days, date),
                    HoursWords.text("copy.done", HoursWords.weekday(source), HoursWords.weekdays(days)),
                    this::done,
                    this::refused);
        } catch (BadInput wrong) {
            refused(wrong);
        }
    }

    private void done() {
        close();
        then.run();
    }

    private void refused(RuntimeException thrown) {
        if (!(thrown instanceof BadInput wrong) || !from.refuse(wrong) && !refuse(wrong)) {
            Changes.complain(thrown, then);
        }
    }

    private boolean refuse(BadInput wrong) {
        var mine = wrong.field().equals("weekdays");
        if (mine) {
            targets.setErrorMessage(HoursWords.refusal(wrong, targets.getLabel()));
            targets.setInvalid(true);
        }
        return mine;
    }
}
