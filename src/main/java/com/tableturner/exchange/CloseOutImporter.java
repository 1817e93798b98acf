package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.CloseOuts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Close-outs: one that is there already, for the same table and times, stays. */
@Component
class CloseOutImporter implements Importer {

    private static final String TABLE = "table";
    private static final String SAME = "select count(*) from close_outs where restaurant_id = ? and date = ?"
            + " and from_slot = ? and to_slot = ? and lifted_at is null and ";

    private final CloseOuts closeOuts;
    private final Places places;
    private final ReadingSql reading;
    private final SqlTypes types;

    CloseOutImporter(CloseOuts closeOuts, Places places, ReadingSql reading, SqlTypes types) {
        this.closeOuts = closeOuts;
        this.places = places;
        this.reading = reading;
        this.types = types;
    }

    @Override
    public DataSet set() {
        return DataSet.CLOSE_OUTS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.sheet() + row.line();
    }

    @Override
    public String part(ImportRow row) {
        return row.text("restaurant") + row.date("date");
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getFirst();
        var place = places.require(actor, row);
        var date = row.requiredDate("date");
        var number = row.text(TABLE);
        var table = number.isEmpty() ? null : places.table(place, TABLE, number);
        var from = row.required("from");
        var until = row.required("to");
        var wanted = new CloseOutRequest(
                place.id(), date, table, from, until == 0 ? SlotGrid.SLOTS : until, row.text("reason"));
        if (isThere(wanted, table)) {
            return Outcome.UNCHANGED;
        }
        closeOuts.close(actor, wanted);
        return Outcome.ADDED;
    }

    private boolean isThere(CloseOutRequest wanted, @Nullable Long table) {
        var statement = reading.sql(SAME + (table == null ? "table_id is null" : "table_id = " + table))
                .params(wanted.restaurantId(), types.date(wanted.date()), wanted.fromSlot(), wanted.toSlot());
        return statement.query(Long.class).single() > 0;
    }
}
