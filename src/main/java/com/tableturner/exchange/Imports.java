package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.exchange.Importer.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings records in from a file. {@link #check} writes nothing and lists every problem; {@link #write} writes all rows or
 * none. Both go through the services and rules of the screens.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.STAFF + "', '" + Roles.MANAGER + "', '" + Roles.ADMIN + "')")
public class Imports {

    private final Map<DataSet, Importer> importers = new TreeMap<>();
    private final Trial trial;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Imports(List<Importer> importers, Trial trial, AuditLog audit, PlatformTransactionManager transactions) {
        importers.forEach(importer -> this.importers.put(importer.set(), importer));
        this.trial = trial;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many rows of a set are taken at once. */
    public int mostRows(DataSet set) {
        var importer = importers.get(set);
        return importer == null ? 0 : importer.mostRows();
    }

    /**
     * Tries every row, part by part, and takes all of it back.
     *
     * @throws ImportRefused if the file as a whole cannot be read
     * @throws NotAllowed if the actor may not have this set
     * @throws Cancelled if the watcher wants it no more
     */
    public ImportReport check(Actor actor, DataSet set, IncomingFile file, Watcher watcher) {
        var importer = importer(actor, set);
        var parsed = RowParser.parse(set, file, importer.mostRows());
        var tally = new Trial.Tally();
        parsed.problems().forEach(tally::note);
        var units = units(importer, parsed.rows());
        for (var part : parts(importer, units)) {
            transaction.executeWithoutResult(running -> {
                trial.run(actor, importer, part, tally, () -> watcher.tell(tally.units(), units.size()));
                running.setRollbackOnly();
            });
        }
        return report(parsed, tally);
    }

    /**
     * Writes every row in one transaction; with a single problem none, and the report says which.
     *
     * @throws ImportRefused if the file as a whole cannot be read
     * @throws NotAllowed if the actor may not have this set
     * @throws Cancelled if the watcher wants it no more; nothing is written then
     */
    public ImportReport write(Actor actor, DataSet set, IncomingFile file, Watcher watcher) {
        var importer = importer(actor, set);
        var parsed = RowParser.parse(set, file, importer.mostRows());
        var tally = new Trial.Tally();
        parsed.problems().forEach(tally::note);
        if (!tally.problems().isEmpty()) {
            return report(parsed, tally);
        }
        var units = units(importer, parsed.rows());
        transaction.executeWithoutResult(running -> {
            trial.run(actor, importer, units, tally, () -> watcher.tell(tally.units(), units.size()));
            if (tally.problems().isEmpty()) {
                audit.record(actor, entry(set, parsed, tally));
            } else {
                running.setRollbackOnly();
            }
        });
        return report(parsed, tally);
    }

    private Importer importer(Actor actor, DataSet set) {
        var importer = importers.get(set);
        if (importer == null || !set.isFor(actor)) {
            throw new NotAllowed("Not for this role");
        }
        return importer;
    }

    private static List<List<ImportRow>> units(Importer importer, List<ImportRow> rows) {
        var units = new LinkedHashMap<String, List<ImportRow>>();
        rows.forEach(row -> units.computeIfAbsent(importer.unit(row), unit -> new ArrayList<>())
                .add(row));
        return List.copyOf(units.values());
    }

    private static Iterable<List<List<ImportRow>>> parts(Importer importer, List<List<ImportRow>> units) {
        var parts = new LinkedHashMap<String, List<List<ImportRow>>>();
        units.forEach(unit -> parts.computeIfAbsent(importer.part(unit.getFirst()), part -> new ArrayList<>())
                .add(unit));
        return parts.values();
    }

    private static ImportReport report(RowParser parsed, Trial.Tally tally) {
        return new ImportReport(
                parsed.read(),
                tally.of(Outcome.ADDED),
                tally.of(Outcome.CHANGED),
                tally.of(Outcome.UNCHANGED),
                tally.problems());
    }

    private static AuditEntry entry(DataSet set, RowParser parsed, Trial.Tally tally) {
        return AuditEntry.of("file", 0, "imported")
                .changed("what", null, set.text())
                .changed("rows", null, parsed.read())
                .changed("added", null, tally.of(Outcome.ADDED))
                .changed("changed", null, tally.of(Outcome.CHANGED));
    }
}
