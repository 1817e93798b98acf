package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.Toast;
import com.tableturner.restaurant.TablePromised;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;
import java.util.stream.Collectors;

/** Takes tables away after today and brings them back, saying which parties are in the way. */
final class TableEnds {

    private final TableRecords tables;
    private final Moments moments;

    TableEnds(TableRecords tables, Moments moments) {
        this.tables = tables;
        this.moments = moments;
    }

    /** All of them or none; {@code then} runs afterwards, and again after an undo. */
    void end(Collection<TableRecord> some, SerializableRunnable then) {
        try {
            tables.end(CurrentActor.get(), some, moments.today().plusDays(1));
            then.run();
            Toast.offer(Texts.of("tables.ended-now", some.size()), Texts.of("undo"), () -> restore(some, then));
        } catch (TablePromised promised) {
            Toast.problem(Texts.of("tables.promised", promised.table(), words(promised)));
        } catch (BadInput wrong) {
            Toast.problem(Texts.of("tables.refused." + wrong.problem(), ""));
        }
    }

    void restore(Collection<TableRecord> some, SerializableRunnable then) {
        tables.restore(CurrentActor.get(), some);
        then.run();
    }

    private String words(TablePromised promised) {
        return promised.promises().stream()
                .map(one -> Texts.of("tables.promise", one.number(), moments.date(one.date())))
                .collect(Collectors.joining(", "));
    }
}
