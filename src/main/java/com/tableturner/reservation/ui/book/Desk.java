package com.tableturner.reservation.ui.book;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.SlotGrid;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.Diners;
import com.tableturner.diner.SignIn;
import com.tableturner.reservation.Alternatives;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.HeldTable;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.reservation.SearchRequest;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What guided booking asks of the services, always in the name of whoever is signed in. */
@Component
class Desk {

    private static final ZoneId HOME = ZoneId.of("Asia/Kolkata");

    private final Availability availability;
    private final Bookings bookings;
    private final ReservationBook book;
    private final Plans plans;
    private final Diners diners;
    private final SignIn signIn;
    private final Clock clock;

    Desk(
            Availability availability,
            Bookings bookings,
            ReservationBook book,
            Plans plans,
            Diners diners,
            SignIn signIn,
            Clock clock) {
        this.availability = availability;
        this.bookings = bookings;
        this.book = book;
        this.plans = plans;
        this.diners = diners;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** The diner who is signed in and has said a name. */
    Optional<DinerProfile> diner() {
        var actor = CurrentActor.get();
        return actor instanceof Actor.Diner diner && !signIn.needsName(actor)
                ? diners.find(diner.userId())
                : Optional.empty();
    }

    Instant now() {
        return clock.instant();
    }

    /** Where the restaurants are, when none is chosen yet. */
    ZoneId usualZone() {
        return HOME;
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    ZonedDateTime nowAt(ZoneId zone) {
        return clock.instant().atZone(zone);
    }

    /** Every date of the restaurant's booking window, today first, with the tables of one area or, for null, of all. */
    List<DayAvailability> window(RestaurantFacts restaurant, int party, @Nullable String area) {
        var actor = CurrentActor.get();
        var today = today(restaurant.zone());
        var last = availability.day(actor, restaurant.id(), today, party).lastBookableDay();
        var days = (int) Math.max(0, ChronoUnit.DAYS.between(today, last)) + 1;
        return availability.days(actor, new TableRequest(restaurant.id(), today, LocalTime.NOON, party, area), days);
    }

    DayAvailability day(TableRequest table) {
        return availability.day(CurrentActor.get(), table);
    }

    boolean isOpen(TableRequest table) {
        var slot = SlotGrid.slotOf(table.time());
        return slot.isPresent() && day(table).slots().get(slot.getAsInt()).isOpen();
    }

    Alternatives alternatives(TableRequest wanted) {
        return bookings.alternatives(CurrentActor.get(), wanted);
    }

    /** How long before the start a booking can still be changed. */
    Duration changeCutoff(long restaurantId) {
        return plans.current(restaurantId).orElseThrow().rules().changeCutoff();
    }

    HeldTable hold(TableRequest table) {
        return bookings.hold(CurrentActor.get(), table);
    }

    void release(HeldTable held) {
        var actor = CurrentActor.get();
        if (actor instanceof Actor.Diner) {
            bookings.release(actor, held.token());
        }
    }

    ReservationDetails book(BookingRequest request) {
        return bookings.book(CurrentActor.get(), request);
    }

    ReservationDetails ask(BookingRequest request) {
        return bookings.request(CurrentActor.get(), request);
    }

    ReservationDetails reservation(String number) {
        return book.byNumber(CurrentActor.get(), number);
    }

    /** The diner's own reservation that begins exactly then and there. */
    Optional<ReservationDetails> alreadyBooked(TableRequest table) {
        return book.upcoming(CurrentActor.get()).stream()
                .filter(mine -> mine.restaurantId() == table.restaurantId()
                        && mine.date().equals(table.date())
                        && mine.time().equals(table.time()))
                .findFirst();
    }

    Optional<RestaurantFacts> lastVisited() {
        return book.lastVisited(CurrentActor.get()).filter(RestaurantFacts::active);
    }

    List<RestaurantOffers> search(SearchRequest request) {
        return availability.search(CurrentActor.get(), request);
    }
}
