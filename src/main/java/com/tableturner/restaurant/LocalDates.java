package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import com.tableturner.base.ReadingSql;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which day it is at a restaurant. */
@Component
class LocalDates {

    private final ReadingSql reading;
    private final Clock clock;

    LocalDates(ReadingSql reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    LocalDate today(long restaurantId) {
        var zone = reading.sql("select time_zone from restaurants where id = ?")
                .param(restaurantId)
                .query(String.class)
                .single();
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    }

    /**
     * @throws BadInput with the field, if there is no date or it is over
     */
    LocalDate requireNotPast(long restaurantId, @Nullable LocalDate date, String field) {
        if (date == null) {
            throw new BadInput(field, "empty");
        }
        if (date.isBefore(today(restaurantId))) {
            throw new BadInput(field, "past");
        }
        return date;
    }
}
