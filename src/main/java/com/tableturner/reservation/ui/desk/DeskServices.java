package com.tableturner.reservation.ui.desk;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.AccountNames;
import com.tableturner.base.ui.Moments;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Guests;
import com.tableturner.reservation.HostStand;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationLists;
import com.tableturner.reservation.ServiceDays;
import com.tableturner.reservation.StaffHistory;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The services that the parts of this screen share. */
@Component
record DeskServices(
        ReservationLists lists,
        ReservationBook book,
        Bookings bookings,
        HostStand stand,
        Availability availability,
        ServiceDays days,
        Guests guests,
        StaffHistory history,
        Catalogue catalogue,
        Plans plans,
        Moments moments,
        List<AccountNames> names) {

    /** The restaurants the user serves, by name. */
    List<RestaurantFacts> served() {
        var actor = CurrentActor.get();
        return catalogue.find(CatalogueQuery.ALL).stream()
                .filter(restaurant -> actor.serves(restaurant.id()))
                .toList();
    }

    /** Which day it is where the user works; where that is in several zones, as at home. */
    LocalDate today() {
        var zones = served().stream().map(RestaurantFacts::zone).distinct().toList();
        return zones.size() == 1 ? moments.today(zones.getFirst()) : moments.today();
    }

    /** Which day it is at this restaurant. */
    LocalDate today(long restaurantId) {
        return catalogue
                .byId(restaurantId)
                .map(facts -> moments.today(facts.zone()))
                .orElseGet(moments::today);
    }

    /** Who did something, by the name the audit gives: a kind and an id. */
    String nameOf(String actorKey) {
        var id = actorKey.substring(actorKey.indexOf(':') + 1);
        if (!actorKey.startsWith("staff:")) {
            return DeskWords.text(actorKey.startsWith("diner:") ? "by.guest" : "by.system");
        }
        var actor = new Actor.Staff(Long.parseLong(id), Set.of(), Set.of());
        return names.stream()
                .map(known -> known.of(actor))
                .flatMap(Optional::stream)
                .map(AccountNames.AccountName::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> DeskWords.text("by.staff"));
    }
}
