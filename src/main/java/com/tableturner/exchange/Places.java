package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what rows name: restaurants by their short name, as far as the actor serves them, and tables by number. */
@Component
class Places {

    private static final String RESTAURANT = "restaurant";

    private final ReadingSql reading;
    private final Clock clock;

    Places(ReadingSql reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /** A restaurant of the actor. */
    record Place(long id, ZoneId zone) {}

    /**
     * @throws RowRefused if there is no such restaurant, or it is not the actor's: which of both is not said
     */
    Place require(Actor actor, ImportRow row) {
        return reading.sql("select id, time_zone from restaurants where slug = ?")
                .param(row.text(RESTAURANT))
                .query((found, number) -> new Place(found.getLong(1), ZoneId.of(found.getString(2))))
                .optional()
                .filter(found -> actor.serves(found.id()))
                .orElseThrow(() -> new RowRefused(RESTAURANT, "not-yours", row.text(RESTAURANT)));
    }

    LocalDate today(Place place) {
        return LocalDate.ofInstant(clock.instant(), place.zone());
    }

    /**
     * @throws RowRefused if the restaurant has no table of this number
     */
    long table(Place place, String column, String number) {
        return reading.sql("select id from tables where restaurant_id = ? and table_number = ? and is_active = true")
                .params(place.id(), number)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RowRefused(column, "no-such-table", number));
    }

    /** Tables as in T7+T8. */
    List<Long> tables(Place place, String column, String numbers) {
        var tables = new ArrayList<Long>();
        Arrays.stream(numbers.split("\\+"))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .forEach(number -> tables.add(table(place, column, number)));
        return tables;
    }
}
