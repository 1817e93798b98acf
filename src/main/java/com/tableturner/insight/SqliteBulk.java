package com.tableturner.insight;

import com.tableturner.base.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills a copy of the SQLite file without a journal, indexes last, and puts it in the file's place when it is complete:
 * an interrupted run leaves the database as it was. The file itself stays locked until then.
 */
final class SqliteBulk implements BulkTarget {

    private static final int ROWS_AT_ONCE = 500;
    /** Threads that help to sort an index. */
    private static final int SORTERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

    /** One statement for a stay costs a third of one for each of its half hours. */
    private static final String STAY = "insert into table_occupancy (" + String.join(", ", STAY_COLUMNS) + ")"
            + " select ?1, ?2, ?3, slot, ?5, case when slot = ?4 then ?6 else 0 end"
            + " from half_hours where slot >= ?4 and slot < ?4 + ?7";

    private final Path file;
    private final Path copy;
    private final Connection lock;
    private final Connection connection;
    private final List<Batch> batches = new ArrayList<>();
    private final List<String> indexes = new ArrayList<>();
    private final WritingThread writing = new WritingThread();

    SqliteBulk(Path file) throws SQLException, IOException {
        this.file = file;
        this.copy = file.resolveSibling(file.getFileName() + ".unfinished");
        lock = lock(file);
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        connection = DriverManager.getConnection("jdbc:sqlite:" + copy);
        for (var setting : List.of(
                "journal_mode = off",
                "synchronous = off",
                "locking_mode = exclusive",
                "cache_size = -600000",
                "threads = " + SORTERS)) {
            execute("pragma " + setting);
        }
        execute("create temp table half_hours (slot integer primary key)");
        execute("with recursive next (slot) as (select 0 union all select slot + 1 from next where slot < 47)"
                + " insert into half_hours select slot from next");
        dropIndexes();
        connection.setAutoCommit(false);
    }

    private static Connection lock(Path file) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 2000");
            statement.execute("pragma locking_mode = exclusive");
            statement.execute("begin exclusive");
            return connection;
        } catch (SQLException busy) {
            connection.close();
            throw new StartRefused(file + " is in use: stop Table Turner first");
        }
    }

    /** Those of the occupancy have no entry for a reservation: to leave them is cheaper than to look through all of it. */
    private void dropIndexes() throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name, tbl_name, sql from sqlite_master"
                        + " where type = 'index' and sql is not null and tbl_name <> 'table_occupancy'")) {
            while (rows.next()) {
                if (TABLES.contains(rows.getString(2))) {
                    names.add(rows.getString(1));
                    indexes.add(rows.getString(3));
                }
            }
        }
        for (var name : names) {
            execute("drop index " + name);
        }
    }

    @Override
    public Rows into(String table, List<String> columns) throws SQLException {
        return batch(BulkTarget.insert(table, columns));
    }

    @Override
    public Stays stays() throws SQLException {
        var batch = batch(STAY);
        return (restaurantId, date, tableId, fromSlot, slots, reservationId, covers) ->
                batch.add(restaurantId, date, tableId, fromSlot, reservationId, covers, slots);
    }

    private Batch batch(String statement) throws SQLException {
        var batch = new Batch(connection.prepareStatement(statement));
        batches.add(batch);
        return batch;
    }

    /** Rows that wait to be sent together. */
    private final class Batch implements Rows {

        private final PreparedStatement statement;
        private List<@Nullable Object[]> waiting = new ArrayList<>(ROWS_AT_ONCE);

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        @Override
        public void add(@Nullable Object... values) throws SQLException {
            waiting.add(values);
            if (waiting.size() == ROWS_AT_ONCE) {
                send();
            }
        }

        void send() throws SQLException {
            if (!waiting.isEmpty()) {
                var rows = waiting;
                waiting = new ArrayList<>(ROWS_AT_ONCE);
                writing.write(() -> write(rows));
            }
        }

        private void write(List<@Nullable Object[]> rows) throws SQLException {
            for (var row : rows) {
                for (var index = 0; index < row.length; index++) {
                    statement.setObject(index + 1, row[index]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
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
    public void finish() throws SQLException, IOException {
        for (var batch : batches) {
            batch.send();
        }
        writing.await();
        for (var batch : batches) {
            batch.statement.close();
        }
        for (var index : indexes) {
            execute(index);
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("pragma analysis_limit = 1000");
        execute("analyze");
        connection.close();
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        lock.close();
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-wal"));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    }

    @Override
    public void close() throws SQLException, IOException {
        writing.close();
        connection.close();
        lock.close();
        Files.deleteIfExists(copy);
    }
}
