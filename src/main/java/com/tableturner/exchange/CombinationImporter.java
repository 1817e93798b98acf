package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.exchange.Places.Place;
import com.tableturner.restaurant.IncomingSetup;
import com.tableturner.restaurant.NewCombination;
import com.tableturner.restaurant.RestaurantSetup;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Combinations, by restaurant and name. */
@Component
class CombinationImporter implements Importer {

    private static final String TABLES = "tables";
    private static final int FEWEST = 2;

    private final RestaurantSetup setup;
    private final IncomingSetup incoming;
    private final Places places;
    private final ReadingSql reading;

    CombinationImporter(RestaurantSetup setup, IncomingSetup incoming, Places places, ReadingSql reading) {
        this.setup = setup;
        this.incoming = incoming;
        this.places = places;
        this.reading = reading;
    }

    @Override
    public DataSet set() {
        return DataSet.COMBINATIONS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.text("restaurant") + " " + row.text("combination");
    }

    @Override
    public String part(ImportRow row) {
        return row.text("restaurant");
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getLast();
        var place = places.require(actor, row);
        var name = row.text("combination");
        if (unit.size() > 1) {
            throw new RowRefused("combination", "twice", name);
        }
        if (row.has("valid_to")) {
            return Outcome.UNCHANGED;
        }
        var tables = new LinkedHashSet<>(places.tables(place, TABLES, row.text(TABLES)));
        var least = row.required("min_party");
        var most = row.required("max_party");
        if (tables.size() < FEWEST) {
            throw new RowRefused(TABLES, "fewer-than-two");
        }
        var seats = seats(tables);
        if (least < 1 || least > most || most > seats) {
            throw new RowRefused("max_party", "not-between", String.valueOf(Math.max(1, least)), String.valueOf(seats));
        }
        var present = present(place, name);
        if (present.isEmpty()) {
            var from = row.date("valid_from");
            setup.addCombination(
                    actor, place.id(), name, tables, least, most, from == null ? places.today(place) : from);
            return Outcome.ADDED;
        }
        return incoming.editCombination(actor, place.id(), present.get(), new NewCombination(name, tables, least, most))
                ? Outcome.CHANGED
                : Outcome.UNCHANGED;
    }

    private long seats(LinkedHashSet<Long> tables) {
        return reading.sql("select sum(capacity) from tables where id in (:ids)")
                .param("ids", tables)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private Optional<Long> present(Place place, String name) {
        return reading.sql("select id from table_combinations where restaurant_id = ? and name = ?")
                .params(place.id(), name)
                .query((row, number) -> row.getLong(1))
                .optional();
    }
}
