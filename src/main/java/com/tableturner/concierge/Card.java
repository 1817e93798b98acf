package com.tableturner.concierge;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.ReservationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tool found or did, shown beside the words; kept with the transcript as it was then. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "card")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Card.Places.class, name = "places"),
    @JsonSubTypes.Type(value = Card.Times.class, name = "times"),
    @JsonSubTypes.Type(value = Card.Shown.class, name = "proposal"),
    @JsonSubTypes.Type(value = Card.Stored.class, name = "stored"),
    @JsonSubTypes.Type(value = Card.Mine.class, name = "mine"),
    @JsonSubTypes.Type(value = Card.Waiting.class, name = "waiting")
})
public sealed interface Card {

    /** A start that could be had when it was looked up; {@code left} is 0 if it could not. */
    record Slot(LocalTime time, int left) {
        public boolean isOpen() {
            return left > 0;
        }
    }

    /** A restaurant with what it has near the wanted time; no slots if no time was wanted. */
    record Place(
            long id,
            String name,
            String slug,
            String cuisine,
            String area,
            String price,
            @Nullable Integer costForTwo,
            @Nullable String rating,
            List<String> facts,
            List<Slot> slots) {}

    /** Restaurants, best first. */
    record Places(
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable Integer party,
            List<Place> places) implements Card {}

    /** Another start that could be had instead. */
    record Instead(long restaurantId, String restaurant, String area, LocalDate date, LocalTime time) {}

    /** Times of one restaurant and day, or why there is none and what comes nearest. */
    record Times(
            Place place,
            LocalDate date,
            int party,
            @Nullable Reason reason,
            List<Instead> instead) implements Card {}

    /** What waits for a yes. */
    record Shown(long proposal, Proposal.Terms terms) implements Card {}

    /** A reservation as it is stored. */
    record Booking(
            String number,
            ReservationStatus status,
            long restaurantId,
            String restaurant,
            String cuisine,
            String location,
            LocalDate date,
            LocalTime time,
            int party,
            @Nullable String area,
            String tables,
            String note,
            String name,
            String phone,
            Instant changeableUntil,
            boolean lateCancel) {}

    /** What a yes has just done, as stored. */
    record Stored(Proposal.Kind kind, Booking booking) implements Card {}

    /** The diner's own reservations. */
    record Mine(List<Booking> bookings) implements Card {}

    /** A place on a slot's waitlist; position 1 is next. */
    record Spot(
            long place,
            long restaurantId,
            String restaurant,
            LocalDate date,
            LocalTime time,
            int party,
            int position) {}

    /** The diner's places on waitlists. */
    record Waiting(List<Spot> spots) implements Card {}
}
