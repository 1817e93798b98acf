package com.tableturner.insight;

import com.tableturner.base.DatabaseProperties;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Fills PostgreSQL by {@code copy}, in one transaction; indexes and foreign keys are put back at its end. */
final class PostgresBulk implements BulkTarget {

    private static final int CHARACTERS_AT_ONCE = 4_000_000;
    private static final String FILLED = "('users', 'reservations', 'reservation_tables', 'table_occupancy')";

    private final Connection connection;
    private final List<Copy> copies = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final WritingThread writing = new WritingThread();

    PostgresBulk(DatabaseProperties database) throws SQLException {
        connection = database.username().isEmpty()
                ? DriverManager.getConnection(database.location())
                : DriverManager.getConnection(database.location(), database.username(), database.password());
        connection.setAutoCommit(false);
        execute("set local maintenance_work_mem = '512MB'");
        execute("set local work_mem = '256MB'"); // foreign keys are checked by joining whole tables
        execute("lock table users, reservations, reservation_tables, table_occupancy in exclusive mode");
        dropIndexes();
        dropForeignKeys();
    }

    private void dropIndexes() throws SQLException {
        var indexes = pairs("select i.indexname, i.indexdef from pg_indexes i where i.schemaname = current_schema()"
                + " and i.tablename in " + FILLED
                + " and not exists (select 1 from pg_constraint c where c.conname = i.indexname)");
        for (var index : indexes.entrySet()) {
            execute("drop index " + index.getKey());
            after.add(index.getValue());
        }
    }

    private void dropForeignKeys() throws SQLException {
        var keys = pairs("select conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) from pg_constraint"
                + " where contype = 'f' and conrelid::regclass::text in " + FILLED);
        for (var key : keys.entrySet()) {
            var words = key.getKey().split(" ");
            execute("alter table " + words[0] + " drop constraint " + words[1]);
            after.add("alter table " + words[0] + " add constraint " + words[1] + " " + key.getValue());
        }
    }

    private Map<String, String> pairs(String query) throws SQLException {
        var pairs = new LinkedHashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }

    @Override
    public Rows into(String table, List<String> columns) {
        var copy = new Copy("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        copies.add(copy);
        return copy;
    }

    /** Rows that wait to be sent together. */
    private final class Copy implements Rows {

        private final String statement;
        private final StringBuilder text = new StringBuilder();

        Copy(String statement) {
            this.statement = statement;
        }

        @Override
        public void add(@Nullable Object... values) throws SQLException {
            for (var index = 0; index < values.length; index++) {
                text.append(index == 0 ? "" : "\t").append(text(values[index]));
            }
            text.append('\n');
            if (text.length() > CHARACTERS_AT_ONCE) {
                send();
            }
        }

        private static Object text(@Nullable Object value) {
            return switch (value) {
                case null -> "\\N";
                case byte[] bytes -> "\\\\x" + HexFormat.of().formatHex(bytes);
                default -> value;
            };
        }

        void send() throws SQLException {
            var rows = text.toString();
            text.setLength(0);
            writing.write(
                    () -> connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, new StringReader(rows)));
        }
    }

    @Override
    public void execute(String statement) throws SQLException {
        writing.await();
        try (var any = connection.createStatement()) {
            any.execute(statement);
        }
    }

    @Override
    public void finish() throws SQLException {
        for (var copy : copies) {
            copy.send();
        }
        writing.await();
        for (var statement : after) {
            execute(statement);
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("analyze");
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        writing.close();
        connection.close();
    }
}
