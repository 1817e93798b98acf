package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.ReservationStatus;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Dates added up, as far as one channel (or all) is concerned: what {@link Metric} is computed from. */
final class Totals {

    private final @Nullable Channel channel;
    private final DayFigures.Slots slots = new DayFigures.Slots();
    private final BookingFigures all = new BookingFigures();
    private final BookingFigures booked = new BookingFigures();
    private final Map<Reason, DayFigures.Refusals> refusals = new EnumMap<>(Reason.class);

    private DayFigures.Waits waits = DayFigures.Waits.NONE;

    Totals(@Nullable Channel channel) {
        this.channel = channel;
    }

    Totals add(DayFigures day) {
        slots.add(day.all());
        day.channels.forEach((key, figures) -> {
            if (channel == null || channel == key) {
                all.add(figures);
                if (key != Channel.WALK_IN) {
                    booked.add(figures);
                }
            }
        });
        waits = waits.plus(day.waits);
        day.refusals.forEach((reason, count) -> refusals.merge(reason, count, DayFigures.Refusals::plus));
        return this;
    }

    DayFigures.Slots slots() {
        return slots;
    }

    /** All parties, walk-ins included. */
    BookingFigures all() {
        return all;
    }

    /** Parties that had booked. */
    BookingFigures booked() {
        return booked;
    }

    Map<Reason, DayFigures.Refusals> refusals() {
        return refusals;
    }

    DayFigures.Waits waits() {
        return waits;
    }

    long came(BookingFigures figures) {
        return figures.parties(ReservationStatus.ARRIVED)
                + figures.parties(ReservationStatus.SEATED)
                + figures.parties(ReservationStatus.COMPLETED);
    }

    long walkIns() {
        return came(all) - came(booked);
    }

    static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
