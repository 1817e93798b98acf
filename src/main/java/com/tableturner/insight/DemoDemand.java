package com.tableturner.insight;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Channel;
import com.tableturner.restaurant.SeatingUnit;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** How guests behave in the demo data: when they come, how many, how early they book, by which channel. */
final class DemoDemand {

    private static final double[] WEEKDAY = {.80, .84, .90, .98, 1.18, 1.30, 1.12};
    private static final double[] MONTH = {.97, .98, 1.0, .98, .97, .93, .92, .97, .98, 1.04, 1.03, 1.13};
    private static final double FULLEST = .93;
    private static final double MEAN_LOAD = .645;
    /** Share of bookings made at most this many days before. */
    private static final double[] LEAD = {.30, .50, .62, .71, .77, .81, .845, .875, .90, .915, .93, .94, .95, .96, .97};

    private final SplittableRandom random;

    DemoDemand(SplittableRandom random) {
        this.random = random;
    }

    /** Share (0 to 1) of a restaurant's turns that find guests on a date. Its popularity stays, its weather changes. */
    double load(long seed, long restaurantId, LocalDate date) {
        var popularity = .72
                + .56 * new SplittableRandom(seed * 31 + restaurantId).split().nextDouble();
        var weather = .9 + .2 * random.nextDouble();
        var load = MEAN_LOAD
                * popularity
                * weather
                * WEEKDAY[date.getDayOfWeek().getValue() - 1]
                * MONTH[date.getMonthValue() - 1];
        return Math.min(FULLEST, load);
    }

    /** How much guests like to start at a slot, relative to others. */
    static double appeal(int slot, LocalDate date) {
        var weekend = date.getDayOfWeek().getValue() >= 6;
        var lunch = Math.exp(-square(slot - (weekend ? 4.5 : 4)) / 4) * (weekend ? 1.1 : .8);
        var dinner = Math.exp(-square(slot - 18) / 6) * 1.3;
        return .06 + lunch + dinner;
    }

    private static double square(double value) {
        return value * value;
    }

    /** A start between two slots, both inclusive, by appeal. */
    int start(int first, int last, LocalDate date) {
        var all = 0.0;
        for (var slot = first; slot <= last; slot++) {
            all += appeal(slot, date);
        }
        var at = random.nextDouble() * all;
        for (var slot = first; slot < last; slot++) {
            at -= appeal(slot, date);
            if (at < 0) {
                return slot;
            }
        }
        return last;
    }

    /** A party for a table: mostly one that fills it. */
    int party(SeatingUnit unit) {
        var party = unit.maxParty();
        while (party > Math.max(unit.minParty(), (unit.maxParty() + 2) / 2) && random.nextDouble() < .4) {
            party--;
        }
        return party == 2 && unit.minParty() == 1 && random.nextDouble() < .12 ? 1 : party;
    }

    Channel channel(boolean mayWalkIn) {
        var at = random.nextDouble();
        if (mayWalkIn && at > .88) {
            return Channel.WALK_IN;
        }
        at = random.nextDouble();
        return at < .44
                ? Channel.WEB
                : at < .63 ? Channel.CHAT : at < .88 ? Channel.STAFF : at < .97 ? Channel.GOOGLE : Channel.API;
    }

    /** Whole days from booking to visit, at most {@code window}. */
    int leadDays(int window) {
        var at = random.nextDouble();
        for (var days = 0; days < LEAD.length; days++) {
            if (at < LEAD[days]) {
                return Math.min(days, window);
            }
        }
        return Math.min(window, LEAD.length + random.nextInt(16));
    }

    /** Seconds after midnight at which somebody books, before this slot if it is the same day. */
    int bookingSecond(boolean sameDay, int slot) {
        var from = 8 * 3600;
        var to = sameDay ? SlotGrid.time(Math.min(slot, 25)).toSecondOfDay() - 20 * 60 : 23 * 3600;
        return from + random.nextInt(to - from);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }
}
