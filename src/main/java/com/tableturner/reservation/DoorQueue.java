package com.tableturner.reservation;

import com.tableturner.base.Actor;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The queue at the door as the service screen needs it; kept by the waitlist module. For the restaurant's staff only. */
public interface DoorQueue {

    /**
     * A party that waits at the door.
     *
     * @param quotedMinutes what it was promised; null if nothing was
     * @param expectedMinutes what the book says now, from this moment; null: not any more today
     * @param toldAt when it was told that its table is ready; null if it was not
     */
    record Waiting(
            long id,
            String name,
            int size,
            @Nullable String phoneEnding,
            @Nullable Integer quotedMinutes,
            @Nullable Integer expectedMinutes,
            Instant since,
            @Nullable Instant toldAt) {}

    /**
     * How well quotes were kept on this service day.
     *
     * @param seated parties that were seated from the queue
     * @param within of them those that waited no longer than quoted
     * @param averageMinutes what they waited on average; 0 if there are none
     */
    record Kept(int seated, int within, int averageMinutes) {}

    /** Who waits today, first come first. */
    List<Waiting> waiting(Actor actor, long restaurantId);

    /** How quotes were kept today. */
    Kept kept(Actor actor, long restaurantId);

    /** Minutes a party that came now would wait; 0: none; empty: no table any more today. */
    OptionalInt quote(Actor actor, long restaurantId, int party);

    /**
     * Queues a party, and returns the id of its place.
     *
     * @param phone as typed; empty if the guest gave none
     */
    long join(Actor actor, long restaurantId, int party, String name, String phone, @Nullable Integer quotedMinutes);

    /** Tells the party that its table is ready: a message is owed. */
    void tellReady(Actor actor, long id);

    /** The party was seated as this reservation, or has gone if there is none. */
    void settle(Actor actor, long id, @Nullable String reservationNumber);

    /**
     * Takes back that the party was seated or has gone, within five minutes: it waits again, where it stood.
     *
     * @throws Refused with NOT_ALLOWED_NOW later, or if it waits
     */
    void waitAgain(Actor actor, long id);
}
