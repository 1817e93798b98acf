package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.waitlist.Waitlist;
import com.tableturner.waitlist.WaitlistPlace;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The diner's places on waitlists of slots that are still to come, with their restaurants' names. */
@Component
class WaitingPlaces {

    private final Waitlist waitlist;
    private final Gazetteer gazetteer;

    WaitingPlaces(Waitlist waitlist, Gazetteer gazetteer) {
        this.waitlist = waitlist;
        this.gazetteer = gazetteer;
    }

    List<Card.Spot> of(Actor actor) {
        return waitlist.mine(actor).stream()
                .filter(place -> place.time() != null)
                .filter(this::isToCome)
                .map(this::spot)
                .toList();
    }

    Card.Spot spot(WaitlistPlace place) {
        return new Card.Spot(
                place.id(),
                place.restaurantId(),
                gazetteer.byId(place.restaurantId()).map(facts -> facts.name()).orElse(""),
                place.date(),
                Objects.requireNonNull(place.time()),
                place.partySize(),
                place.position());
    }

    private boolean isToCome(WaitlistPlace place) {
        var now = gazetteer.nowAt(place.restaurantId()).toLocalDateTime();
        return place.date().atTime(Objects.requireNonNull(place.time())).isAfter(now);
    }
}
