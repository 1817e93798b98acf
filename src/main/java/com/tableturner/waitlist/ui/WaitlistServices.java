package com.tableturner.waitlist.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Moments;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.waitlist.WaitlistLists;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The services that the parts of the list share. */
@Component
record WaitlistServices(
        WaitlistLists lists, DoorQueue queue, LiveWaitlist live, Catalogue catalogue, Moments moments, Clock clock) {

    /** The restaurants the user serves, by name. */
    List<RestaurantFacts> served() {
        var actor = CurrentActor.get();
        return catalogue.find(CatalogueQuery.ALL).stream()
                .filter(restaurant -> actor.serves(restaurant.id()))
                .toList();
    }

    /** The service date that is running at the first of them: the night belongs to the day before. */
    LocalDate today() {
        var zone = served().stream().findFirst().map(RestaurantFacts::zone).orElse(Moments.ZONE);
        return SlotGrid.serviceDate(LocalDateTime.ofInstant(clock.instant(), zone));
    }
}
