package com.tableturner.waitlist.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.waitlist.WaitlistRow;
import com.tableturner.waitlist.WaitlistStatus;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** A place on a waitlist in words, and in the colours that all of the staff's screens share. */
final class WaitlistWords {

    private WaitlistWords() {}

    static String text(String key, Object... details) {
        return I18NProvider.translate("waitlist.list." + key, details);
    }

    static String name(WaitlistRow row) {
        return row.name().isEmpty() ? text("nameless") : row.name();
    }

    /** What it waits for: a time, or a table as soon as there is one. */
    static String wish(WaitlistRow row) {
        var time = row.time();
        return time == null ? door(true) : Formats.time(time);
    }

    static String door(boolean atTheDoor) {
        return text(atTheDoor ? "door" : "later");
    }

    static String phone(WaitlistRow row) {
        return row.phoneEnding().isEmpty() ? "" : text("ends-in", row.phoneEnding());
    }

    static String quoted(WaitlistRow row) {
        var minutes = row.quotedMinutes();
        return minutes == null ? "" : Formats.duration(minutes);
    }

    /** How long it waited, marked where that was longer than promised. */
    static Span waited(WaitlistRow row) {
        var minutes = row.waitedMinutes();
        if (minutes == null) {
            return new Span();
        }
        var words = Formats.duration(minutes);
        var shown = new Span(new Span(row.isWaiting() && !row.told() ? text("so-far", words) : words));
        shown.addClassName("wl-waited");
        if (row.minutesOver() > 0) {
            var over = new Span(text("over", Formats.duration(row.minutesOver())));
            over.addClassNames("tt-badge", "tt-warn");
            shown.add(over);
        }
        return shown;
    }

    static String status(WaitlistStatus status) {
        return text("status." + status.name().toLowerCase(Locale.ROOT));
    }

    static Span badge(WaitlistRow row) {
        var told = row.isWaiting() && row.told();
        var badge =
                new Span(new TtIcon(icon(row.status())), new Span(told ? text("status.told") : status(row.status())));
        badge.addClassNames("tt-stb", "tt-st", "tt-st-" + (told ? "arrived" : style(row.status())));
        return badge;
    }

    private static String style(WaitlistStatus status) {
        return switch (status) {
            case WAITING -> "requested";
            case SEATED -> "seated";
            case LEFT -> "left";
            case EXPIRED -> "cancelled";
        };
    }

    private static String icon(WaitlistStatus status) {
        return switch (status) {
            case WAITING -> "wait";
            case SEATED -> "seat";
            case LEFT -> "out";
            case EXPIRED -> "ban";
        };
    }
}
