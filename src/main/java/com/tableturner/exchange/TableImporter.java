package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.exchange.Places.Place;
import com.tableturner.restaurant.IncomingSetup;
import com.tableturner.restaurant.NewTable;
import com.tableturner.restaurant.RestaurantSetup;
import com.tableturner.restaurant.Sold;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tables, by restaurant and number. One that is promised to a party it would no longer take is not changed. */
@Component
class TableImporter implements Importer {

    private static final int MOST_SEATS = 100;
    private static final String PROMISED =
            "select count(*) from reservations r where r.restaurant_id = ? and r.table_id = ?"
                    + " and r.date >= ? and r.status in ('requested', 'confirmed', 'arrived', 'seated')"
                    + " and (r.party_size < ? or r.party_size > ?) and (select count(*) from reservation_tables x"
                    + " where x.reservation_id = r.id) = 1";

    private final RestaurantSetup setup;
    private final IncomingSetup incoming;
    private final Places places;
    private final ReadingSql reading;
    private final SqlTypes types;

    TableImporter(RestaurantSetup setup, IncomingSetup incoming, Places places, ReadingSql reading, SqlTypes types) {
        this.setup = setup;
        this.incoming = incoming;
        this.places = places;
        this.reading = reading;
        this.types = types;
    }

    @Override
    public DataSet set() {
        return DataSet.TABLES;
    }

    @Override
    public String unit(ImportRow row) {
        return row.text("restaurant") + " " + row.text("table");
    }

    @Override
    public String part(ImportRow row) {
        return row.text("restaurant");
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getLast();
        var place = places.require(actor, row);
        if (unit.size() > 1) {
            throw new RowRefused("table", "twice", row.text("table"));
        }
        if (row.has("valid_to")) {
            return Outcome.UNCHANGED;
        }
        var wanted = table(row);
        var present = present(place, wanted.number());
        if (present.isEmpty()) {
            var from = row.date("valid_from");
            setup.addTable(actor, place.id(), wanted, from == null ? places.today(place) : from);
            return Outcome.ADDED;
        }
        if (promised(place, present.get(), wanted) > 0) {
            throw new RowRefused("max_party", "parties-would-not-fit");
        }
        return incoming.editTable(actor, place.id(), present.get(), wanted) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private static NewTable table(ImportRow row) {
        var seats = row.required("capacity");
        var least = Objects.requireNonNullElse(row.number("min_party"), 1);
        var most = Objects.requireNonNullElse(row.number("max_party"), seats);
        if (row.text("table").equals("0")) {
            throw new RowRefused("table", "not-a-table-number", "0");
        }
        if (seats < 1 || seats > MOST_SEATS) {
            throw new RowRefused("capacity", "not-between", "1", String.valueOf(MOST_SEATS));
        }
        if (least < 1 || least > most) {
            throw new RowRefused("min_party", "not-between", "1", String.valueOf(most));
        }
        if (most > seats) {
            throw new RowRefused("max_party", "not-between", String.valueOf(least), String.valueOf(seats));
        }
        return new NewTable(row.text("table"), seats, least, most, row.textOrNull("area"), sold(row));
    }

    private static Sold sold(ImportRow row) {
        return row.has("sold")
                ? Arrays.stream(Sold.values())
                        .filter(one -> one.name().equalsIgnoreCase(row.text("sold")))
                        .findFirst()
                        .orElseThrow(() -> new RowRefused("sold", "not-a-sale", row.text("sold")))
                : Sold.ONLINE;
    }

    private Optional<Long> present(Place place, String number) {
        return reading.sql("select id from tables where restaurant_id = ? and table_number = ?")
                .params(place.id(), number)
                .query((row, count) -> row.getLong(1))
                .optional();
    }

    private long promised(Place place, long table, NewTable wanted) {
        return reading.sql(PROMISED)
                .params(place.id(), table, types.date(places.today(place)), wanted.minParty(), wanted.maxParty())
                .query(Long.class)
                .single();
    }
}
