package com.tableturner.reservation.ui.desk;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;

/** A reservation's status and channel in words and in the colours that all of the staff's screens share. */
final class DeskWords {

    private DeskWords() {}

    static String text(String key, Object... details) {
        return I18NProvider.translate("desk." + key, details);
    }

    static String name(String customerName) {
        return customerName.isEmpty() ? text("nameless") : customerName;
    }

    static String status(ReservationStatus status) {
        return I18NProvider.translate("service.state-name." + style(status));
    }

    static String channel(Channel channel) {
        return text("channel." + channel.text());
    }

    static Span badge(ReservationStatus status) {
        var badge = new Span(new TtIcon(icon(status)), new Span(status(status)));
        badge.addClassNames("tt-stb", "tt-st", "tt-st-" + style(status));
        return badge;
    }

    private static String style(ReservationStatus status) {
        return switch (status) {
            case REQUESTED -> "requested";
            case CONFIRMED -> "booked";
            case ARRIVED -> "arrived";
            case SEATED -> "seated";
            case COMPLETED -> "left";
            case CANCELLED -> "cancelled";
            case NO_SHOW -> "no-show";
        };
    }

    private static String icon(ReservationStatus status) {
        return switch (status) {
            case REQUESTED -> "help";
            case CONFIRMED -> "calendar";
            case ARRIVED -> "user";
            case SEATED -> "seat";
            case COMPLETED -> "out";
            case CANCELLED -> "x";
            case NO_SHOW -> "ban";
        };
    }
}
