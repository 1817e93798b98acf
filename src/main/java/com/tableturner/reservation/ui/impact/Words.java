package com.tableturner.reservation.ui.impact;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Moments;
import com.tableturner.reservation.Impact.Affected;
import com.tableturner.reservation.Impact.Place;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Names for what an edit would do, and the drafts of what guests are told. */
final class Words {

    private static final String PREFIX = "impact.";

    private final Moments moments;
    private final String restaurant;
    private final String phone;

    Words(Moments moments, String restaurant, String phone) {
        this.moments = moments;
        this.restaurant = restaurant;
        this.phone = Formats.phone(phone);
    }

    static String of(String key, Object... details) {
        return I18NProvider.translate(PREFIX + key, details);
    }

    String date(Affected booking) {
        return moments.date(booking.date());
    }

    /** As in 9:00 pm, Asha Rao, 4 people, T2. */
    static String name(Affected booking) {
        return of(
                "booking",
                Formats.time(booking.time()),
                booking.guest().isEmpty() ? of("nameless") : booking.guest(),
                Formats.people(booking.partySize()));
    }

    static String why(Affected booking) {
        var key = booking.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return of("why." + key, Formats.time(booking.time()), booking.tables(), booking.partySize());
    }

    static String place(Affected booking, Place place) {
        return place.time().equals(booking.time())
                ? of("move-table", place.tables())
                : of("move", Formats.time(place.time()), place.tables());
    }

    /** What a guest reads who is moved. */
    String moved(Affected booking, Place place) {
        return of(
                place.time().equals(booking.time()) ? "draft.retabled" : "draft.moved",
                date(booking),
                Formats.time(booking.time()),
                Formats.time(place.time()),
                Formats.people(booking.partySize()),
                restaurant,
                phone);
    }

    /** What a guest reads whose booking is cancelled. */
    String cancelled(Affected booking) {
        return of(
                "draft.cancelled",
                date(booking),
                Formats.time(booking.time()),
                Formats.people(booking.partySize()),
                restaurant,
                phone);
    }
}
