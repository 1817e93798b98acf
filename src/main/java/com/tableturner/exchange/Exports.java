package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes records out as a file, in memory that does not grow with them. Whoever does so leaves an audit row with how many
 * rows went out, also if it was stopped on the way. Allergies never go out: reading them is logged guest by guest.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.STAFF + "', '" + Roles.MANAGER + "', '" + Roles.ADMIN + "')")
public class Exports {

    private static final int FETCHED_ROWS = 1_000;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final Set<Long> NONE = Set.of(-1L);

    private final JdbcClient sql;
    private final SqlTypes types;
    private final ExportSql statements;
    private final Cells cells;
    private final AuditLog audit;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Exports(
            JdbcClient sql,
            SqlTypes types,
            ExportSql statements,
            Cells cells,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.types = types;
        this.statements = statements;
        this.cells = cells;
        this.audit = audit;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /**
     * Writes the file, and returns how many rows it has.
     *
     * @throws NotAllowed if the actor may not have this set, or asks for a restaurant they do not serve
     * @throws Cancelled if the watcher wants it no more
     */
    public long write(Actor actor, ExportRequest request, OutputStream out, Watcher watcher) {
        requireMay(actor, request);
        var done = new AtomicLong();
        try {
            reading.executeWithoutResult(running -> stream(actor, request, out, watcher, done));
        } finally {
            writing.executeWithoutResult(running -> audit.record(actor, entry(request, done.get())));
        }
        return done.get();
    }

    /** Writes a file with the head that an import of this set wants, and no rows. */
    public void template(Actor actor, DataSet set, FileFormat format, OutputStream out) {
        requireMay(actor, new ExportRequest(set, format, Set.of(), null, null));
        try (var file = open(set, format, set.imported(), out)) {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void stream(Actor actor, ExportRequest request, OutputStream out, Watcher watcher, AtomicLong done) {
        var set = request.set();
        var total = statement(statements.count(set), actor, request)
                .query(Long.class)
                .single();
        var columns = set.exported();
        watcher.tell(0, total);
        try (var file = open(set, request.format(), columns, out)) {
            statement(statements.of(set), actor, request).query((ResultSet row) -> {
                write(file, row, columns);
                if (done.incrementAndGet() % FETCHED_ROWS == 0) {
                    watcher.tell(done.get(), total);
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        watcher.tell(done.get(), done.get());
    }

    private void write(RowWriter file, ResultSet row, List<Column> columns) throws SQLException {
        try {
            file.write(cells.of(row, columns));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RowWriter open(DataSet set, FileFormat format, List<Column> columns, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(out, columns);
            case XLSX -> new XlsxWriter(out, set.text(), columns);
        };
    }

    private JdbcClient.StatementSpec statement(String select, Actor actor, ExportRequest request) {
        var all = request.restaurants().isEmpty() && servesAll(actor);
        var served = request.restaurants().isEmpty() ? served(actor) : request.restaurants();
        var statement = sql.sql(select)
                .withFetchSize(FETCHED_ROWS)
                .param("all", all ? 1 : 0)
                .param("served", served.isEmpty() ? NONE : served);
        return request.set().isDated()
                ? statement
                        .param("from", types.date(Objects.requireNonNullElse(request.from(), FIRST)))
                        .param("to", types.date(Objects.requireNonNullElse(request.to(), LAST)))
                : statement;
    }

    private static boolean servesAll(Actor actor) {
        return actor instanceof Actor.Staff staff && staff.servesAll();
    }

    private static Set<Long> served(Actor actor) {
        return actor instanceof Actor.Staff staff ? staff.restaurants() : Set.of();
    }

    private static AuditEntry entry(ExportRequest request, long rows) {
        var entry = AuditEntry.of("file", 0, "exported")
                .changed("what", null, request.set().text())
                .changed("rows", null, rows)
                .changed("format", null, request.format().extension())
                .changed("from", null, request.from())
                .changed("to", null, request.to());
        if (request.restaurants().size() == 1) {
            return entry.at(request.restaurants().iterator().next());
        }
        return request.restaurants().isEmpty()
                ? entry
                : entry.changed(
                        "restaurants",
                        null,
                        request.restaurants().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ")));
    }

    private static void requireMay(Actor actor, ExportRequest request) {
        if (!request.set().isFor(actor) || !request.restaurants().stream().allMatch(actor::serves)) {
            throw new NotAllowed("Not for this role, or not of this restaurant");
        }
    }
}
