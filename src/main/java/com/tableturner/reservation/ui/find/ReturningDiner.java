package com.tableturner.reservation.ui.find;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.Diners;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.restaurant.RestaurantFacts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is known of the diner who is signed in; nothing of strangers. */
@Component
class ReturningDiner {

    private final Diners diners;
    private final ReservationBook book;

    ReturningDiner(Diners diners, ReservationBook book) {
        this.diners = diners;
        this.book = book;
    }

    /** The name they gave, if they have given one. */
    Optional<String> name() {
        return CurrentActor.get() instanceof Actor.Diner diner
                ? diners.find(diner.userId()).map(DinerProfile::name).filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** Where their last completed visit was, while it takes bookings. */
    Optional<RestaurantFacts> lastVisited() {
        return book.lastVisited(CurrentActor.get()).filter(RestaurantFacts::active);
    }

    /** The table they have next. */
    Optional<ReservationDetails> next() {
        return book.upcoming(CurrentActor.get()).stream().findFirst();
    }
}
