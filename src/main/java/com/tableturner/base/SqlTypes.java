package com.tableturner.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How plain SQL binds and reads dates, times and instants on the database in use: readable text on SQLite
 * ({@code 2026-12-01}, {@code 19:30}, {@code 2026-12-01T14:00:00.000Z}), the standard types on PostgreSQL.
 */
public final class SqlTypes {

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** Fixed width, so that text order is time order; {@code Instant.toString} drops zeros and is not. */
    static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final boolean sqlite;

    SqlTypes(boolean sqlite) {
        this.sqlite = sqlite;
    }

    /** Whether the database is SQLite, whose single writer stands in for row locks. */
    public boolean isSqlite() {
        return sqlite;
    }

    /** {@code locking} where rows can be locked, nothing where the single writer is the lock. */
    public String lock(String locking) {
        return sqlite ? "" : " " + locking;
    }

    public Object date(LocalDate date) {
        return sqlite ? date.toString() : date;
    }

    public Object time(LocalTime time) {
        return sqlite ? TIME.format(time) : time;
    }

    public Object instant(Instant instant) {
        return sqlite ? INSTANT.format(instant) : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public LocalDate readDate(ResultSet row, String column) throws SQLException {
        return sqlite ? LocalDate.parse(row.getString(column)) : row.getObject(column, LocalDate.class);
    }

    public LocalTime readTime(ResultSet row, String column) throws SQLException {
        return sqlite ? LocalTime.parse(row.getString(column)) : row.getObject(column, LocalTime.class);
    }

    public Instant readInstant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(readNullableInstant(row, column), column);
    }

    public @Nullable Instant readNullableInstant(ResultSet row, String column) throws SQLException {
        if (sqlite) {
            var text = row.getString(column);
            return text == null ? null : Instant.parse(text);
        }
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
