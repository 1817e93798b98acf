package com.tableturner.reservation.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.DayAvailability;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Nine days with what each has to offer, and a calendar for the rest. Days without a table cannot be chosen. */
public class DayStrip extends Composite<Div> {

    private static final int DAYS = 9;
    private static final int BEFORE_SELECTED = 2;

    private final SerializableConsumer<LocalDate> onPick;
    private final Map<LocalDate, NativeButton> buttons = new LinkedHashMap<>();
    private final Div strip = new Div();
    private final DatePicker calendar = new DatePicker();

    /** @param onPick told which day is chosen */
    public DayStrip(SerializableConsumer<LocalDate> onPick) {
        this.onPick = onPick;
        strip.addClassName("tt-days");
        strip.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("days.label"))
                .setAttribute("data-roving", true);
        calendar.setAriaLabel(getTranslation("days.calendar"));
        calendar.addClassName("tt-calendar");
        calendar.setI18n(Formats.datePicker());
        calendar.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                this.onPick.accept(change.getValue());
            }
        });
        var open = new Button(getTranslation("days.calendar"), new TtIcon("calendar"), click -> calendar.open());
        var head = new Div(new H2(getTranslation("days.label")), open, calendar);
        head.addClassName("tt-days-head");
        getContent().add(head, strip);
    }

    /**
     * Shows the days; buttons that stay are changed in place, so the keyboard is not lost.
     *
     * @param days consecutive, from today to the last day that can be booked
     */
    public void show(List<DayAvailability> days, LocalDate selected, LocalDate today) {
        var shown = days.stream().skip(firstShown(days, selected)).limit(DAYS).toList();
        var dates = shown.stream().map(DayAvailability::date).toList();
        if (!dates.equals(List.copyOf(buttons.keySet()))) {
            buttons.clear();
            strip.removeAll();
            dates.forEach(date -> buttons.put(date, button(date)));
            buttons.values().forEach(strip::add);
        }
        shown.forEach(day -> show(Objects.requireNonNull(buttons.get(day.date())), day, selected, today));
        showInCalendar(days, selected);
    }

    private void showInCalendar(List<DayAvailability> days, LocalDate selected) {
        calendar.setMin(days.getFirst().date());
        calendar.setMax(days.getLast().date());
        calendar.setValue(selected);
        calendar.getElement()
                .executeJs(
                        "const no = new Set($0.split(' '));"
                                + "this.isDateDisabled = d => no.has([d.year, d.month + 1, d.day].join('-'))",
                        without(days));
    }

    private static int firstShown(List<DayAvailability> days, LocalDate selected) {
        var index = (int)
                days.stream().takeWhile(day -> day.date().isBefore(selected)).count();
        return index < DAYS ? 0 : Math.max(0, Math.min(index - BEFORE_SELECTED, days.size() - DAYS));
    }

    private static String without(List<DayAvailability> days) {
        return days.stream()
                .filter(day -> !DayStatus.of(day).canBeChosen())
                .map(DayAvailability::date)
                .map(date -> date.getYear() + "-" + date.getMonthValue() + "-" + date.getDayOfMonth())
                .collect(Collectors.joining(" "));
    }

    private NativeButton button(LocalDate date) {
        return new NativeButton("", press -> onPick.accept(date));
    }

    private void show(NativeButton button, DayAvailability day, LocalDate selected, LocalDate today) {
        var status = DayStatus.of(day);
        var isSelected = day.date().equals(selected);
        button.setClassName("tt-day tt-day-" + status.name().toLowerCase(Locale.ROOT));
        button.setClassName("tt-on", isSelected);
        button.setEnabled(isSelected || status.canBeChosen());
        button.setTabIndex(isSelected ? 0 : -1);
        button.getElement().setAttribute("aria-pressed", String.valueOf(isSelected));
        button.removeAll();
        button.add(
                part("tt-day-name", Formats.weekday(day.date(), today)),
                part("tt-day-date", Formats.dayOfMonth(day.date())),
                part("tt-day-times", times(day, status)));
    }

    private String times(DayAvailability day, DayStatus status) {
        return switch (status) {
            case OPEN, FEW -> getTranslation("days.times", day.openCount());
            case FULL -> getTranslation("days.full");
            case CLOSED -> getTranslation("days.closed");
            case OVER -> getTranslation("days.over");
            case ASK -> getTranslation("days.ask");
            case TOO_MANY -> getTranslation("days.too-many");
            case NOT_YET -> getTranslation("days.not-yet");
        };
    }

    private static Span part(String className, String text) {
        var part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
