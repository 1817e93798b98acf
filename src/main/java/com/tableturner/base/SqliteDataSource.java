package com.tableturner.base;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.apache.commons.dbcp2.BasicDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.sqlite.SQLiteConfig;

/**
 * The SQLite file behind one data source: read-only transactions go to a pool of readers, all others to the single
 * writer, in the order they came. Closing leaves one file, without a write-ahead log beside it.
 */
class SqliteDataSource extends LazyConnectionDataSourceProxy implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteDataSource.class);
    private static final int BUSY_TIMEOUT_MILLIS = 10_000;
    private static final int WRITER_CACHE_KIB = 64_000;
    /**
     * How long the write-ahead log may grow (32 MiB) before a commit folds it into the file. A booking writes some 33
     * pages, many of them the same as the one before: folding eight times as rarely as SQLite would made it a tenth
     * faster, and its p99 halved.
     */
    private static final int PAGES_BEFORE_FOLDING = 8_000;

    private static final int READER_CACHE_KIB = 16_000;
    /** Of each connection; more than the application has. */
    private static final int STATEMENTS_KEPT = 400;

    private static final Duration READER_WAIT = Duration.ofSeconds(30);

    private final BasicDataSource writer;
    private final BasicDataSource readers;
    private final DataSource reading;

    SqliteDataSource(DatabaseProperties properties) {
        writer = pool(properties, writing(), 1);
        var gate = new FairGate(writer, properties.writerWait());
        // in memory there is one connection for everything: a second one would see another, empty database
        readers = properties.isInMemory() ? writer : pool(properties, readOnly(), properties.readers());
        reading = properties.isInMemory() ? gate : readers;
        setTargetDataSource(gate);
        setReadOnlyDataSource(reading);
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(java.sql.Connection.TRANSACTION_SERIALIZABLE);
    }

    /** For single statements that read, without the cost of a transaction. */
    DataSource reading() {
        return reading;
    }

    /** Its connections stay open and keep their prepared statements: compiling them anew was a tenth of a booking. */
    private static BasicDataSource pool(DatabaseProperties properties, SQLiteConfig sqlite, int size) {
        var pool = new BasicDataSource();
        pool.setUrl("jdbc:sqlite:" + properties.location());
        sqlite.toProperties().forEach((key, value) -> pool.addConnectionProperty((String) key, (String) value));
        pool.setMaxTotal(size);
        pool.setMaxIdle(size);
        pool.setMinIdle(1);
        pool.setMaxWait(READER_WAIT);
        pool.setPoolPreparedStatements(true);
        pool.setMaxOpenPreparedStatements(STATEMENTS_KEPT);
        return pool;
    }

    private static SQLiteConfig writing() {
        var config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setApplicationId(DatabaseFile.APPLICATION_ID);
        config.setCacheSize(-WRITER_CACHE_KIB);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(PAGES_BEFORE_FOLDING));
        return config;
    }

    private static SQLiteConfig readOnly() {
        var config = common();
        config.setCacheSize(-READER_CACHE_KIB);
        return config;
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        return config;
    }

    @Override
    public void destroy() throws SQLException {
        readers.close();
        if (writer.isClosed()) {
            return;
        }
        fold();
        writer.close();
    }

    private void fold() {
        try (var connection = writer.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma optimize");
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException failed) {
            LOG.warn("The write-ahead log could not be folded into the file; the next start will do it", failed);
        }
    }
}
