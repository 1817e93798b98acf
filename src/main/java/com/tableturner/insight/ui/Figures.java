package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard.Tile;
import com.tableturner.insight.Metric;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures as people read them; a dash where there was nothing to measure. */
final class Figures {

    static final String NOTHING = "–";

    private static final double SMALL_SHARE = .1;

    private Figures() {}

    static String count(double value) {
        return Double.isNaN(value)
                ? NOTHING
                : NumberFormat.getIntegerInstance(Formats.LOCALE).format(Math.round(value));
    }

    /** A share as in 68%. */
    static String percent(double share) {
        return Double.isNaN(share) ? NOTHING : Math.round(share * 100) + "%";
    }

    static String decimal(double value) {
        return Double.isNaN(value) ? NOTHING : String.format(Locale.ENGLISH, "%.1f", value);
    }

    /** The number of a figure, without its unit. */
    static String number(Metric metric, double value) {
        if (Double.isNaN(value)) {
            return NOTHING;
        }
        return switch (metric.unit()) {
            case COUNT -> count(value);
            case PERCENT -> value < SMALL_SHARE ? decimal(value * 100) : String.valueOf(Math.round(value * 100));
            case NUMBER, DAYS -> decimal(value);
            case MINUTES -> Formats.duration((int) Math.round(value));
        };
    }

    /** The number of a figure with its unit, where that is short. */
    static String withUnit(Metric metric, double value) {
        return number(metric, value) + (metric.unit() == Metric.Unit.PERCENT && !Double.isNaN(value) ? "%" : "");
    }

    /** How much has changed: counts in percent, shares in points, all else in its own unit; empty if nothing can be said. */
    static String change(Tile tile) {
        var difference = Math.abs(tile.value() - tile.before());
        if (Double.isNaN(difference)) {
            return "";
        }
        return switch (tile.metric().unit()) {
            case COUNT -> tile.before() == 0 ? count(difference) : decimal(difference / tile.before() * 100) + "%";
            case PERCENT -> decimal(difference * 100) + " pts";
            case NUMBER -> decimal(difference);
            case MINUTES -> Math.round(difference) + " min";
            case DAYS -> decimal(difference) + " days";
        };
    }

    /** Whether the change is too small to be said. */
    static boolean isUnchanged(Tile tile) {
        return change(tile).matches("0(\\.0)?\\D*");
    }
}
