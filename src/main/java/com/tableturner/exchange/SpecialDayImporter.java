package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import com.tableturner.restaurant.RestaurantSetup;
import com.tableturner.restaurant.ServicePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Special days: the rows of a date are all its shifts; one row without a shift closes the day. */
@Component
class SpecialDayImporter implements Importer {

    private static final String DAY = "select id, name from special_days where restaurant_id = ? and date = ?";

    private final RestaurantSetup setup;
    private final Places places;
    private final ReadingSql reading;
    private final SqlTypes types;

    SpecialDayImporter(RestaurantSetup setup, Places places, ReadingSql reading, SqlTypes types) {
        this.setup = setup;
        this.places = places;
        this.reading = reading;
        this.types = types;
    }

    /** A special day as it is. */
    private record Present(String name, List<ServicePeriod> periods) {}

    @Override
    public DataSet set() {
        return DataSet.SPECIAL_DAYS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.text("restaurant") + " " + row.date("date");
    }

    @Override
    public String part(ImportRow row) {
        return row.text("restaurant");
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getFirst();
        var place = places.require(actor, row);
        var date = row.requiredDate("date");
        var periods = Periods.of(unit);
        var present = present(place.id(), date);
        var wanted = new Present(row.text("name"), periods);
        if (present.filter(wanted::equals).isPresent()) {
            return Outcome.UNCHANGED;
        }
        setup.setSpecialDay(actor, place.id(), date, wanted.name(), periods);
        return present.isPresent() ? Outcome.CHANGED : Outcome.ADDED;
    }

    private Optional<Present> present(long restaurant, LocalDate date) {
        record Day(long id, String name) {}
        return reading.sql(DAY)
                .params(restaurant, types.date(date))
                .query((row, number) -> new Day(row.getLong("id"), row.getString("name")))
                .optional()
                .map(day -> new Present(
                        day.name(),
                        Periods.sorted(reading.sql("select * from special_day_shifts where special_day_id = ?")
                                .param(day.id())
                                .query((row, number) -> Periods.read(row))
                                .list())));
    }
}
