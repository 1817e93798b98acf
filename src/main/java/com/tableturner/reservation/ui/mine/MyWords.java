package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A reservation in words, as its owner reads it. */
final class MyWords {

    private MyWords() {}

    /** As in Fri 27 Nov, 8:00 pm. */
    static String when(ReservationDetails reservation, LocalDate today) {
        return Formats.date(reservation.date(), today) + ", " + Formats.time(reservation.time());
    }

    /** As in Halli Hearth, Fri 27 Nov, 8:00 pm, 4 people. */
    static String all(ReservationDetails reservation, LocalDate today) {
        return reservation.restaurantName() + ", " + when(reservation, today) + ", "
                + Formats.people(reservation.partySize());
    }

    /** As in Indiranagar · 4 people · Courtyard. */
    static String facts(ReservationDetails reservation) {
        var facts = reservation.restaurantLocation() + " · " + Formats.people(reservation.partySize());
        return reservation.area() == null ? facts : facts + " · " + reservation.area();
    }

    /** Tonight, Tomorrow, In 3 days. */
    static String distance(ReservationDetails reservation, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, reservation.date());
        if (days > 1) {
            return text("mine.in-days", days);
        }
        var words = Formats.day(reservation.date(), reservation.time(), today);
        var comma = words.indexOf(',');
        return comma < 0 ? words : words.substring(0, comma);
    }

    /** Until when it can be changed or cancelled, or what is still possible. */
    static String policy(ReservationDetails reservation, Instant now, LocalDate today) {
        var until = moment(MyBook.deadline(reservation), today);
        if (reservation.canBeChanged(now)) {
            return text("mine.policy.free", until);
        }
        var phone = Formats.phone(reservation.restaurantPhone());
        return reservation.canBeCancelled(now)
                ? text("mine.policy.late", until, phone)
                : text("mine.policy.over", phone);
    }

    /** As in 7:00 pm, Fri 27 Nov. */
    static String moment(LocalDateTime moment, LocalDate today) {
        return Formats.time(moment.toLocalTime()) + ", " + Formats.date(moment.toLocalDate(), today);
    }

    /** What became of it; for one that is confirmed and still to come, nothing. */
    static String status(ReservationDetails reservation) {
        return switch (reservation.status()) {
            case REQUESTED -> text("mine.status.requested");
            case CONFIRMED -> "";
            case ARRIVED -> text("mine.status.arrived");
            case SEATED -> text("mine.status.seated");
            case COMPLETED -> text("mine.status.completed");
            case CANCELLED -> text(reservation.lateCancel() ? "mine.status.late" : "mine.status.cancelled");
            case NO_SHOW -> text("mine.status.no-show");
        };
    }

    /** The tone of the badge that says so. */
    static String tone(ReservationStatus status) {
        return switch (status) {
            case REQUESTED -> "tt-warn";
            case CONFIRMED, COMPLETED, CANCELLED -> "";
            case ARRIVED -> "tt-info";
            case SEATED -> "tt-good";
            case NO_SHOW -> "tt-bad";
        };
    }

    static String icon(ReservationStatus status) {
        return switch (status) {
            case REQUESTED -> "wait";
            case CONFIRMED -> "clock";
            case ARRIVED -> "user";
            case SEATED -> "seat";
            case COMPLETED -> "check";
            case CANCELLED -> "x";
            case NO_SHOW -> "ban";
        };
    }

    private static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
