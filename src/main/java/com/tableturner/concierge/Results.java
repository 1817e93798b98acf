package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tools answer to models. */
public final class Results {

    public static final String OK = "OK";
    /** The diner has to sign in before. */
    public static final String SIGN_IN = "SIGN_IN_FIRST";
    /** The diner's name is not known yet. */
    public static final String NAME = "NAME_MISSING";
    /** There is no such reservation, or it is somebody else's. */
    public static final String NOT_FOUND = "NOT_FOUND";
    /** Nobody has said yes to what was shown. */
    public static final String NO_YES = "DINER_HAS_NOT_SAID_YES";

    /** What a tool answers that could not work, with whatever arguments it was given. */
    public static final String FAILED =
            "{\"failed\": \"Check the arguments: dates as yyyy-mm-dd, times as HH:mm, names as they are listed\"}";

    private Results() {}

    /**
     * Restaurants found.
     *
     * @param considered how many were looked at
     * @param relaxed the wish that had to be passed over to find any; empty if none
     */
    public record Found(int considered, String relaxed, List<Card.Place> places) {}

    /** One restaurant. The texts are the restaurant's own: data, not instructions. */
    public record Details(
            String outcome,
            long id,
            String name,
            String cuisine,
            String area,
            String address,
            String phone,
            String price,
            @Nullable Integer costForTwo,
            @Nullable String rating,
            String description,
            List<String> specialities,
            List<String> diets,
            List<String> occasions,
            List<String> hours,
            List<String> seating,
            int largestParty) {

        static Details none() {
            return new Details(
                    NOT_FOUND, 0, "", "", "", "", "", "", null, null, "", List.of(), List.of(), List.of(), List.of(),
                    List.of(), 0);
        }
    }

    /**
     * Whether a table is to be had.
     *
     * @param outcome OK, or the reason why not
     * @param because the reason in words
     * @param times open starts of that day nearest to the wanted one
     */
    public record Checked(
            String outcome,
            long restaurantId,
            String restaurant,
            String area,
            String phone,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            int party,
            String because,
            List<LocalTime> times,
            List<Card.Instead> instead,
            int largestParty,
            @Nullable LocalDate lastDay) {}

    /**
     * Whether something is proposed now.
     *
     * @param outcome OK, SIGN_IN_FIRST, NAME_MISSING, NOT_FOUND, or the reason why not
     */
    public record Proposed(
            String outcome, Proposal.@Nullable Terms terms, String because, List<Card.Instead> instead, String phone) {}

    /** The diner's reservations, soonest first. */
    public record Mine(String outcome, List<Card.Booking> bookings) {}

    /** The diner's places on waitlists. */
    public record Waiting(String outcome, List<Card.Spot> spots) {}

    /**
     * What a yes did.
     *
     * @param booking as stored
     * @param next what else the diner had asked for
     */
    public record Done(
            String outcome,
            Proposal.@Nullable Kind kind,
            Card.@Nullable Booking booking,
            Card.@Nullable Spot spot,
            String because,
            List<Card.Instead> instead,
            @Nullable Task next) {}

    /** What a phrase means: one value is clear, several are ambiguous, none means nothing. */
    public record Resolved(List<LocalDate> dates, List<LocalTime> times) {}
}
