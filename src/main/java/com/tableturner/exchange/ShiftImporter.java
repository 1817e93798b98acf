package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.RestaurantSetup;
import com.tableturner.restaurant.ServicePeriod;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Weekly shifts: the rows of a weekday are all it has from their date on, which is today at the earliest. Rows that have
 * an end belong to the past and are passed over.
 */
@Component
class ShiftImporter implements Importer {

    private static final String FROM = "valid_from";
    private static final String HELD =
            "select * from shifts where restaurant_id = ? and weekday = ? and valid_from <= ?"
                    + " and (valid_to is null or valid_to > ?)";
    private static final String LATER =
            "select count(*) from shifts where restaurant_id = ? and weekday = ? and valid_from > ?";

    private final RestaurantSetup setup;
    private final Places places;
    private final ReadingSql reading;
    private final SqlTypes types;

    ShiftImporter(RestaurantSetup setup, Places places, ReadingSql reading, SqlTypes types) {
        this.setup = setup;
        this.places = places;
        this.reading = reading;
        this.types = types;
    }

    @Override
    public DataSet set() {
        return DataSet.SHIFTS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.text("restaurant") + " " + row.weekday("weekday") + " " + row.date(FROM) + row.date("valid_to");
    }

    @Override
    public String part(ImportRow row) {
        return row.text("restaurant");
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getFirst();
        var place = places.require(actor, row);
        if (row.has("valid_to")) {
            return Outcome.UNCHANGED;
        }
        var periods = Periods.of(unit);
        var today = places.today(place);
        var wanted = row.date(FROM);
        var from = wanted == null || wanted.isBefore(today) ? today : wanted;
        if (held(place.id(), row, from).equals(periods) && !changesLater(place.id(), row, from)) {
            return Outcome.UNCHANGED;
        }
        setup.replaceShifts(actor, place.id(), row.weekday("weekday"), periods, from);
        return Outcome.CHANGED;
    }

    private List<ServicePeriod> held(long restaurant, ImportRow row, LocalDate on) {
        return Periods.sorted(reading.sql(HELD)
                .params(restaurant, row.weekday("weekday").getValue(), types.date(on), types.date(on))
                .query((found, number) -> Periods.read(found))
                .list());
    }

    private boolean changesLater(long restaurant, ImportRow row, LocalDate from) {
        return reading.sql(LATER)
                        .params(restaurant, row.weekday("weekday").getValue(), types.date(from))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
