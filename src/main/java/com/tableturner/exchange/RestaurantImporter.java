package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.Roles;
import com.tableturner.diner.Diners;
import com.tableturner.restaurant.IncomingSetup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Restaurants, by their short name. Only admins add one; it is closed until it has shifts. */
@Component
class RestaurantImporter implements Importer {

    private static final String RESTAURANT = "restaurant";
    private static final String PHONE = "phone";

    private final IncomingSetup setup;
    private final Places places;
    private final Diners diners;
    private final ReadingSql reading;

    RestaurantImporter(IncomingSetup setup, Places places, Diners diners, ReadingSql reading) {
        this.setup = setup;
        this.places = places;
        this.diners = diners;
        this.reading = reading;
    }

    @Override
    public DataSet set() {
        return DataSet.RESTAURANTS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.sheet() + row.line();
    }

    @Override
    public String part(ImportRow row) {
        return row.text(RESTAURANT);
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getFirst();
        if (actor.holds(Roles.ADMIN) && !isThere(row.text(RESTAURANT))) {
            setup.addRestaurant(actor, row.text(RESTAURANT), values(row));
            return Outcome.ADDED;
        }
        var place = places.require(actor, row);
        return setup.editRestaurant(actor, place.id(), values(row)) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private Map<String, Object> values(ImportRow row) {
        var values = new HashMap<>(row.values());
        values.remove(RESTAURANT);
        values.put(PHONE, diners.readPhone(row.text(PHONE)));
        return values;
    }

    private boolean isThere(String slug) {
        return reading.sql("select count(*) from restaurants where slug = ?")
                        .param(slug)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
