package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.ChangedMeanwhile;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the shifts of a weekday, within an edit that has locked the restaurant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WeeklyHours {

    private static final Comparator<WeeklyShift> IN_ORDER = Comparator.comparing(WeeklyShift::weekday)
            .thenComparing(shift -> shift.validity().validFrom())
            .thenComparingInt(shift -> shift.period().startSlot());

    private final RestaurantRepository restaurants;
    private final EntityManager entities;
    private final AuditLog audit;

    WeeklyHours(RestaurantRepository restaurants, EntityManager entities, AuditLog audit) {
        this.restaurants = restaurants;
        this.entities = entities;
        this.audit = audit;
    }

    /** Those that hold on this date or later: by weekday, then from when on, then by start. */
    @Transactional(readOnly = true)
    List<WeeklyShift> from(long restaurantId, LocalDate date) {
        return restaurants.shifts(restaurantId).stream()
                .filter(shift -> shift.holdsOnOrAfter(date))
                .map(Shift::plan)
                .sorted(IN_ORDER)
                .toList();
    }

    @Transactional(readOnly = true)
    List<WeeklyShift> from(long restaurantId, DayOfWeek weekday, LocalDate date) {
        return from(restaurantId, date).stream()
                .filter(shift -> shift.weekday() == weekday)
                .toList();
    }

    ReplacedShifts replace(
            Actor actor, long restaurantId, DayOfWeek weekday, List<ServicePeriod> periods, LocalDate from) {
        var before = from(restaurantId, weekday, from);
        var added = new ArrayList<>(periods);
        for (var shift : restaurants.shifts(restaurantId)) {
            if (shift.isOn(weekday) && shift.holdsOnOrAfter(from)) {
                if (!shift.beganBefore(from)) {
                    entities.remove(shift);
                } else if (!shift.goesOnAs(added)) {
                    shift.endOn(from);
                }
            }
        }
        added.forEach(period -> entities.persist(new Shift(restaurantId, weekday, period, Validity.from(from))));
        record(actor, restaurantId, "replaced", weekday, from, periods(before), periods);
        return new ReplacedShifts(weekday, from, before, from(restaurantId, weekday, from));
    }

    void restore(Actor actor, long restaurantId, ReplacedShifts replaced) {
        var weekday = replaced.weekday();
        var from = replaced.from();
        if (!from(restaurantId, weekday, from).equals(replaced.after())) {
            throw new ChangedMeanwhile("The hours");
        }
        var stored = restaurants.shifts(restaurantId);
        var missing = new ArrayList<>(replaced.before());
        stored.stream()
                .filter(shift -> shift.isOn(weekday) && shift.holdsOnOrAfter(from))
                .filter(shift -> !missing.remove(shift.plan()))
                .forEach(entities::remove);
        for (var shift : missing) {
            stored.stream()
                    .filter(cut -> cut.isTheStartOf(shift, from))
                    .findFirst()
                    .ifPresentOrElse(
                            cut -> cut.holdFor(shift.validity()),
                            () -> entities.persist(new Shift(restaurantId, weekday, shift.period(), shift.validity())));
        }
        record(actor, restaurantId, "restored", weekday, from, periods(replaced.after()), periods(replaced.before()));
    }

    private static List<ServicePeriod> periods(List<WeeklyShift> shifts) {
        return shifts.stream().map(WeeklyShift::period).toList();
    }

    private void record(
            Actor actor,
            long restaurantId,
            String action,
            DayOfWeek weekday,
            LocalDate from,
            List<ServicePeriod> before,
            List<ServicePeriod> after) {
        audit.record(
                actor,
                AuditEntry.of("hours", restaurantId, action)
                        .at(restaurantId)
                        .changed("weekday", null, weekday)
                        .changed("from", null, from)
                        .changed("shifts", before, after));
    }
}
