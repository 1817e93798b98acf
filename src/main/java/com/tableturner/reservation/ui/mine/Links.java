package com.tableturner.reservation.ui.mine;

import com.tableturner.reservation.ReservationDetails;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;

/** Where the links of a reservation lead. */
final class Links {

    private Links() {}

    static String details(ReservationDetails reservation) {
        return "my/" + reservation.number();
    }

    static String restaurant(ReservationDetails reservation) {
        return "r/" + reservation.restaurantSlug();
    }

    static String calendar(ReservationDetails reservation) {
        return "calendar/" + reservation.number() + ".ics";
    }

    /** The way there, by the map of the device or of its browser. */
    static String directions(ReservationDetails reservation) {
        return "https://www.google.com/maps/dir/?api=1&destination="
                + encoded(reservation.restaurantName() + ", " + reservation.restaurantAddress());
    }

    static String call(ReservationDetails reservation) {
        return "tel:" + reservation.restaurantPhone();
    }

    /** The same again but for the date. */
    static String bookAgain(ReservationDetails reservation) {
        LocalTime time = reservation.time();
        return "book?restaurant=" + reservation.restaurantId() + "&party=" + reservation.partySize() + "&time="
                + encoded(time.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
