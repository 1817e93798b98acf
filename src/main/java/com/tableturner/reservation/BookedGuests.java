package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.diner.GuestScope;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Staff see the guests who have booked where they work; an admin sees everybody. */
@Component
class BookedGuests implements GuestScope {

    private final ReadingSql reading;

    BookedGuests(ReadingSql reading) {
        this.reading = reading;
    }

    @Override
    public boolean maySee(Actor actor, long userId) {
        return actor instanceof Actor.Staff staff
                && !staff.roles().isEmpty()
                && (staff.servesAll() || !staff.restaurants().isEmpty() && hasBooked(userId, staff.restaurants()));
    }

    private boolean hasBooked(long userId, Set<Long> restaurants) {
        return !reading.sql("select 1 from reservations where user_id = :user and restaurant_id in (:served) limit 1")
                .param("user", userId)
                .param("served", restaurants)
                .query((row, number) -> row.getInt(1))
                .list()
                .isEmpty();
    }
}
