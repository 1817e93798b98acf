package com.tableturner.reservation.ui.hours;

import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.restaurant.WeeklyShift;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.RouterLink;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The week, Monday to Sunday: each shift as a bar from its first seating to its end, and as words. */
class WeekBoard extends Composite<Div> {

    private static final int AXIS_STEP = 4;

    private final transient Moments moments;
    private final SerializableConsumer<DayOfWeek> onCopy;

    WeekBoard(Moments moments, SerializableConsumer<DayOfWeek> onCopy) {
        this.moments = moments;
        this.onCopy = onCopy;
        getContent().addClassName("hrs-week");
    }

    void show(long restaurant, WeekHours week) {
        var slots = week.lastSlot();
        var axis = new Div();
        axis.addClassName("hrs-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        placed(axis, 0, slots);
        for (var slot = 0; slot < slots; slot += AXIS_STEP) {
            var tick = new Span(HoursWords.time(slot));
            placed(tick, slot, Math.min(AXIS_STEP, slots - slot));
            axis.add(tick);
        }
        var days = new OrderedList();
        days.addClassName("hrs-days");
        for (var weekday : DayOfWeek.values()) {
            days.add(day(restaurant, week, weekday, slots));
        }
        getContent().removeAll();
        getContent().add(axis, days);
    }

    /** The style sheet puts it there: it begins at a slot, and is so many wide. */
    private static void placed(Component component, int from, int slots) {
        component.getElement().setAttribute("data-from", String.valueOf(from));
        component.getElement().setAttribute("data-slots", String.valueOf(slots));
    }

    private ListItem day(long restaurant, WeekHours week, DayOfWeek weekday, int slots) {
        var next = week.next(weekday);
        var shifts = week.on(weekday, next);
        var name = new Div(new H2(HoursWords.weekday(weekday)), copy(weekday, shifts));
        name.addClassName("hrs-day-name");
        var track = new Div();
        track.addClassName("hrs-track");
        placed(track, 0, slots);
        shifts.forEach(shift -> track.add(bar(restaurant, shift)));
        if (shifts.isEmpty()) {
            var closed = new Span(HoursWords.text("closed"));
            closed.addClassName("hrs-closed");
            track.add(closed);
        }
        var item = new ListItem(name, track);
        item.addClassName("hrs-day");
        for (var from : week.changes(weekday, next)) {
            item.add(later(restaurant, from, week.on(weekday, from)));
        }
        return item;
    }

    private Paragraph later(long restaurant, LocalDate from, List<WeeklyShift> shifts) {
        var later = new Paragraph(HoursWords.text("week.later", moments.date(from)) + " ");
        later.addClassName("hrs-later");
        if (shifts.isEmpty()) {
            later.add(new Text(HoursWords.text("closed")));
        }
        for (var shift : shifts) {
            var pacing = HoursWords.pacing(shift.period());
            var link = link(restaurant, shift);
            link.add(HoursWords.period(shift.period()) + (pacing.isEmpty() ? "" : " (" + pacing + ")"));
            later.add(link);
        }
        return later;
    }

    private Button copy(DayOfWeek weekday, List<WeeklyShift> shifts) {
        var copy = new Button(new TtIcon("copy"), click -> onCopy.accept(weekday));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(HoursWords.text("copy.of", HoursWords.weekday(weekday)));
        copy.setTooltipText(HoursWords.text("copy.of", HoursWords.weekday(weekday)));
        copy.setEnabled(!shifts.isEmpty());
        return copy;
    }

    private static RouterLink link(long restaurant, WeeklyShift shift) {
        var link = new RouterLink(ShiftView.class, ShiftKey.of(shift).address());
        link.setQueryParameters(HoursScreen.of(restaurant));
        return link;
    }

    private static RouterLink bar(long restaurant, WeeklyShift shift) {
        var period = shift.period();
        var link = link(restaurant, shift);
        link.addClassName("hrs-bar");
        placed(link, period.startSlot(), period.endSlot() - period.startSlot());
        var name = new Span(period.name());
        name.addClassName("hrs-bar-name");
        var pacing = new Span(HoursWords.pacing(period));
        pacing.addClassName("hrs-bar-pacing");
        var head = new Span(name, pacing);
        head.addClassName("hrs-bar-head");
        var times = new Span(HoursWords.span(period.startSlot(), period.endSlot()));
        var last = new Span(HoursWords.text("week.last", HoursWords.time(period.lastSeatingSlot())));
        var words = new Span(times, last);
        words.addClassName("hrs-bar-words");
        link.add(head, words);
        return link;
    }
}
