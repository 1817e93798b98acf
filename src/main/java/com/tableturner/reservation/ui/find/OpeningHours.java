package com.tableturner.reservation.ui.find;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** When a restaurant serves in the seven days from today, Monday first; special days as they are this week. */
class OpeningHours extends Composite<DescriptionList> {

    private static final int WEEK = 7;

    OpeningHours(RestaurantPlan plan, LocalDate today) {
        getContent().addClassName("tt-hours");
        today.datesUntil(today.plusDays(WEEK))
                .sorted((one, other) -> one.getDayOfWeek().compareTo(other.getDayOfWeek()))
                .forEach(date -> addDay(plan, date, date.equals(today)));
    }

    private void addDay(RestaurantPlan plan, LocalDate date, boolean isToday) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Formats.LOCALE);
        var term = new DescriptionList.Term(isToday ? getTranslation("place.hours.today", weekday) : weekday);
        var hours = new DescriptionList.Description();
        var special = plan.specialDayName(date);
        if (special != null) {
            hours.add(line(getTranslation("place.hours.special", special, Formats.dayOfMonth(date))));
        }
        var shifts = plan.on(date).shifts();
        if (shifts.isEmpty()) {
            hours.add(line(getTranslation("place.hours.closed")));
        }
        shifts.forEach(shift -> hours.add(line(words(shift))));
        if (isToday) {
            term.addClassName("tt-today");
            hours.addClassName("tt-today");
        }
        getContent().add(term, hours);
    }

    private String words(ServicePeriod shift) {
        return getTranslation(
                "place.hours.shift",
                shift.name(),
                Formats.time(SlotGrid.time(shift.startSlot())),
                Formats.time(SlotGrid.time(shift.endSlot())));
    }

    private static Span line(String words) {
        return new Span(words);
    }
}
