package com.tableturner.base;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * Where the book is kept.
 *
 * @param location a SQLite file, or a {@code jdbc:postgresql:} URL, or {@code :memory:}
 * @param readers connections that read at the same time
 * @param writerWait how long a caller waits for the single writer of SQLite before it is told the database is busy
 * @param username PostgreSQL user, if not in the URL
 * @param password PostgreSQL password, if not in the URL
 */
@ConfigurationProperties("tableturner")
public record DatabaseProperties(
        @Name("db") @DefaultValue("table_turner.db") String location,
        @Name("db-readers") @DefaultValue("8") int readers,
        @Name("db-writer-wait") @DefaultValue("15s") Duration writerWait,
        @Name("db-username") @DefaultValue("") String username,
        @Name("db-password") @DefaultValue("") String password) {

    static final String IN_MEMORY = ":memory:";

    boolean isPostgresql() {
        return location.startsWith("jdbc:postgresql:");
    }

    boolean isInMemory() {
        return location.equals(IN_MEMORY);
    }
}
