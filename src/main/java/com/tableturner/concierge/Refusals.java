package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Alternatives;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.Offer;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.TableRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says why a table is not to be had, in the same words as the screens, and what comes nearest. */
@Component
class Refusals {

    private final Availability availability;
    private final Words words;
    private final Clock clock;

    Refusals(Availability availability, Words words, Clock clock) {
        this.availability = availability;
        this.words = words;
        this.clock = clock;
    }

    String because(Actor actor, Reason reason, TableRequest wanted) {
        try {
            var day = availability.day(actor, wanted.restaurantId(), wanted.date(), wanted.partySize());
            var today = LocalDate.now(clock.withZone(day.restaurant().zone()));
            return words.text(
                    key(reason) + ".title",
                    Formats.time(wanted.time()),
                    words.day(wanted.date(), today),
                    wanted.partySize(),
                    Formats.date(day.lastBookableDay(), today),
                    day.largestParty(),
                    Formats.phone(day.restaurant().phone()),
                    day.restaurant().name());
        } catch (Refused unknown) {
            return words.text(key(reason) + ".short");
        }
    }

    String tooLate(String number, String phone) {
        return words.text("concierge.reason.change-late", number, phone);
    }

    private static String key(Reason reason) {
        return "concierge.reason." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Card.Instead> instead(Alternatives alternatives) {
        return Stream.of(alternatives.sameDay(), alternatives.otherDays(), alternatives.sisters())
                .flatMap(List::stream)
                .map(Refusals::instead)
                .toList();
    }

    private static Card.Instead instead(Offer offer) {
        return new Card.Instead(
                offer.restaurantId(), offer.restaurantName(), offer.location(), offer.date(), offer.time());
    }
}
