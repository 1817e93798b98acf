package com.tableturner.insight;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.insight.Dashboard.PressurePoint;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.CloseOuts;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantSetup;
import com.tableturner.restaurant.ServicePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What a manager can do about a half hour that is nearly full. Each deed goes through the service that any other screen
 * uses, which asks whether the actor may.
 */
@Service
public class PressureActions {

    private static final int SISTERS_ASKED = 6;
    private static final int USUAL_PARTY = 2;

    private final ReadingSql reading;
    private final SqlTypes types;
    private final CloseOuts closeOuts;
    private final RestaurantSetup setup;
    private final Plans plans;
    private final Catalogue catalogue;
    private final Availability availability;

    PressureActions(
            ReadingSql reading,
            SqlTypes types,
            CloseOuts closeOuts,
            RestaurantSetup setup,
            Plans plans,
            Catalogue catalogue,
            Availability availability) {
        this.reading = reading;
        this.types = types;
        this.closeOuts = closeOuts;
        this.setup = setup;
        this.plans = plans;
        this.catalogue = catalogue;
        this.availability = availability;
    }

    /**
     * What there is to do.
     *
     * @param closeOuts ids of the close-outs that keep tables off sale then
     * @param sister a restaurant alike that still has a table for two
     * @param pacing the shift whose pacing can be changed for the day; null where there is no limit
     */
    public record Options(
            List<Long> closeOuts,
            @Nullable Sister sister,
            @Nullable ServicePeriod pacing) {}

    /** A sister restaurant, and how much of the same half hour is taken there (0 to 1; NaN if unknown). */
    public record Sister(long id, String name, double share) {}

    public Options of(Actor actor, PressurePoint point) {
        return new Options(
                actor.serves(point.place().id()) ? closed(point) : List.of(),
                sister(point).orElse(null),
                pacing(point));
    }

    private List<Long> closed(PressurePoint point) {
        return reading.sql("select id from close_outs where restaurant_id = ? and date = ? and from_slot <= ?"
                        + " and to_slot > ? and lifted_at is null order by id")
                .params(point.place().id(), types.date(point.date()), point.slot(), point.slot())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private Optional<Sister> sister(PressurePoint point) {
        if (point.slot() >= SlotGrid.STARTS) {
            return Optional.empty();
        }
        return catalogue
                .byId(point.place().id())
                .flatMap(facts -> catalogue.sisters(facts).stream()
                        .limit(SISTERS_ASKED)
                        .filter(sister -> day(sister, point.date())
                                .slots()
                                .get(point.slot())
                                .isOpen())
                        .findFirst()
                        .map(sister -> new Sister(sister.id(), sister.name(), share(sister.id(), point))));
    }

    private DayAvailability day(RestaurantFacts sister, LocalDate date) {
        return availability.day(new Actor.Anonymous(), sister.id(), date, USUAL_PARTY);
    }

    private double share(long restaurantId, PressurePoint point) {
        return reading.sql("select tables_taken, tables_on_sale from occupancy_daily where date = ?"
                        + " and restaurant_id = ? and slot_order = ? and tables_on_sale > 0")
                .params(types.date(point.date()), restaurantId, point.slot())
                .query((row, number) -> row.getDouble(1) / row.getDouble(2))
                .optional()
                .orElse(Double.NaN);
    }

    private @Nullable ServicePeriod pacing(PressurePoint point) {
        var shift = plans.current(point.place().id())
                .map(plan -> plan.on(point.date()).shiftAt(Math.min(point.slot(), SlotGrid.STARTS - 1)))
                .orElse(null);
        return shift == null || shift.pacingOnline() == null ? null : shift;
    }

    /** Puts what is closed then back on sale, and says how many close-outs that were. */
    public int reopen(Actor actor, PressurePoint point) {
        var closed = closed(point);
        closed.forEach(id -> closeOuts.lift(actor, point.place().id(), id));
        return closed.size();
    }

    /** Gives the shift of that date another pacing: covers that may start per half hour, online and through staff. */
    public void setPacing(Actor actor, PressurePoint point, int online, int staff) {
        var plan = plans.current(point.place().id()).orElseThrow();
        var changed = plan.on(point.date()).shifts().stream()
                .map(shift -> shift.seatsAt(point.slot())
                        ? new ServicePeriod(
                                shift.name(),
                                shift.startSlot(),
                                shift.lastSeatingSlot(),
                                shift.endSlot(),
                                online,
                                Math.max(online, staff))
                        : shift)
                .toList();
        var name = plan.specialDayName(point.date());
        setup.setSpecialDay(actor, point.place().id(), point.date(), name == null ? "Changed pacing" : name, changed);
    }
}
