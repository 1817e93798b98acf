package com.tableturner.base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
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
    private static final int READER_CACHE_KIB = 16_000;

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final DataSource reading;

    SqliteDataSource(DatabaseProperties properties) {
        writer = pool("writer", properties, writing(), 1);
        var gate = new FairGate(writer, properties.writerWait());
        // in memory there is one connection for everything: a second one would see another, empty database
        readers = properties.isInMemory() ? writer : pool("readers", properties, readOnly(), properties.readers());
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

    private static HikariDataSource pool(String name, DatabaseProperties properties, SQLiteConfig sqlite, int size) {
        var config = new HikariConfig();
        config.setPoolName("sqlite-" + name);
        config.setJdbcUrl("jdbc:sqlite:" + properties.location());
        config.setDataSourceProperties(sqlite.toProperties());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        return new HikariDataSource(config);
    }

    private static SQLiteConfig writing() {
        var config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setApplicationId(DatabaseFile.APPLICATION_ID);
        config.setCacheSize(-WRITER_CACHE_KIB);
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
    public void destroy() {
        readers.close();
        if (writer.isClosed()) {
            return;
        }
        try (var connection = writer.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma optimize");
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException failed) {
            LOG.warn("The write-ahead log could not be folded into the file; the next start will do it", failed);
        }
        writer.close();
    }
}
