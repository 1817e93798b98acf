package com.tableturner.insight;

import static com.tableturner.reservation.ReservationStatus.CANCELLED;
import static com.tableturner.reservation.ReservationStatus.COMPLETED;
import static com.tableturner.reservation.ReservationStatus.NO_SHOW;
import static com.tableturner.reservation.ReservationStatus.SEATED;

import com.tableturner.reservation.Reason;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/**
 * The figures of the dashboard. This is the one place that says how each is computed; the same is said in words under
 * {@code dashboard.metric.….definition}, which the dashboard shows.
 *
 * <p>RevPASH is not among them while the product knows no spend: it would be the spend of parties that were seated ÷ the
 * seat-hours on sale (half of {@code seats_on_sale}), of the restaurants and dates whose spend is known, and no others.
 */
public enum Metric {
    COVERS_BOOKED(
            Unit.COUNT,
            Better.MORE,
            totals ->
                    OptionalDouble.of(totals.booked().covers() - totals.booked().covers(CANCELLED))),
    COVERS_SEATED(
            Unit.COUNT,
            Better.MORE,
            totals ->
                    OptionalDouble.of(totals.all().covers(SEATED) + totals.all().covers(COMPLETED))),
    OCCUPANCY(
            Unit.PERCENT, Better.MORE, totals -> Totals.ratio(totals.slots().tablesTaken, totals.slots().tablesOnSale)),
    SEAT_OCCUPANCY(
            Unit.PERCENT, Better.MORE, totals -> Totals.ratio(totals.slots().seatsTaken, totals.slots().seatsOnSale)),
    NO_SHOWS(
            Unit.PERCENT,
            Better.LESS,
            totals -> Totals.ratio(
                    totals.booked().parties(NO_SHOW),
                    totals.came(totals.booked()) + totals.booked().parties(NO_SHOW))),
    CANCELLATIONS(
            Unit.PERCENT,
            Better.LESS,
            totals -> Totals.ratio(
                    totals.booked().parties(CANCELLED), totals.booked().parties())),
    PARTY(
            Unit.NUMBER,
            Better.NEITHER,
            totals -> Totals.ratio(
                    totals.all().covers()
                            - totals.all().covers(CANCELLED)
                            - totals.all().covers(NO_SHOW),
                    totals.all().parties()
                            - totals.all().parties(CANCELLED)
                            - totals.all().parties(NO_SHOW))),
    TURN(
            Unit.MINUTES,
            Better.NEITHER,
            totals -> Totals.ratio(totals.all().turnMinutes(), totals.all().turns())),
    LEAD(Unit.DAYS, Better.NEITHER, totals -> totals.booked().medianLeadDays()),
    WALK_INS(Unit.PERCENT, Better.NEITHER, totals -> Totals.ratio(totals.walkIns(), totals.came(totals.all()))),
    WAIT(
            Unit.MINUTES,
            Better.LESS,
            totals -> mean(totals.waits().waitedMinutes(), totals.waits().parties())),
    TURNED_AWAY(
            Unit.COUNT,
            Better.LESS,
            totals -> OptionalDouble.of(totals.refusals().values().stream()
                    .mapToLong(DayFigures.Refusals::covers)
                    .sum()));

    /** Reasons for which a table, or more of them at once, would have been sold. */
    static final Set<Reason> COULD_HAVE_BEEN_SOLD = Set.of(Reason.NO_TABLE, Reason.PACING_FULL, Reason.PARTY_TOO_LARGE);

    /** What is counted. */
    public enum Unit {
        COUNT,
        PERCENT,
        NUMBER,
        MINUTES,
        DAYS
    }

    /** Which change is good news. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    private final Unit unit;
    private final Better better;
    private final Function<Totals, OptionalDouble> formula;

    Metric(Unit unit, Better better, Function<Totals, OptionalDouble> formula) {
        this.unit = unit;
        this.better = better;
        this.formula = formula;
    }

    public Unit unit() {
        return unit;
    }

    public Better better() {
        return better;
    }

    /** What was planned, or told guests, in minutes, to be shown beside what was measured; empty for most figures. */
    OptionalDouble planned(Totals totals) {
        return switch (this) {
            case TURN ->
                Totals.ratio(totals.all().turnMinutesPlanned(), totals.all().turns());
            case WAIT -> mean(totals.waits().quotedMinutes(), totals.waits().parties());
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble mean(double sum, long count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    /** Empty where there was nothing to measure. Percentages are shares, 0 to 1. */
    OptionalDouble of(Totals totals) {
        return formula.apply(totals);
    }
}
