package com.tableturner.base;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whose a file is before any connection may write to it. Opening a foreign file as ours would already change it,
 * so its first bytes are read as bytes, and only if they leave it open is it looked into, in a way that cannot write.
 */
public final class DatabaseFile {

    /** {@code PRAGMA application_id}: the letters TTDB. */
    public static final int APPLICATION_ID = 0x54544442;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int APPLICATION_ID_OFFSET = 68;
    private static final String CHANGE_LOG = "databasechangelog";
    private static final Set<String> PROTOTYPE_TABLES =
            Set.of("users", "restaurants", "reservations", "reservation_counter", "time_slots");

    /** Whose a file is. */
    enum Owner {
        /** Absent, or without content: ours to fill. */
        NOBODY,
        US,
        /** The earlier Python prototype of this application. */
        PROTOTYPE,
        ANOTHER_APPLICATION,
        /** Not a SQLite database, or a damaged one. */
        NOT_A_DATABASE
    }

    private DatabaseFile() {}

    /** Looks without leaving a trace: neither the file nor its folder changes. */
    static Owner ownerOf(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Owner.NOBODY;
        }
        var header = ByteBuffer.allocate(HEADER_BYTES);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            fill(header, channel);
        } catch (EOFException tooShort) {
            return Owner.NOT_A_DATABASE;
        }
        if (!header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return Owner.NOT_A_DATABASE;
        }
        return switch (header.getInt(APPLICATION_ID_OFFSET)) {
            case APPLICATION_ID -> Owner.US;
            case 0 -> lookInto(file);
            default -> Owner.ANOTHER_APPLICATION;
        };
    }

    private static void fill(ByteBuffer buffer, FileChannel channel) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
    }

    /** A write-ahead log may hold what the file does not yet say; reading both writes, so a copy is read instead. */
    private static Owner lookInto(Path file) throws IOException {
        var log = file.resolveSibling(file.getFileName() + "-wal");
        if (!Files.exists(log) || Files.size(log) == 0) {
            return ownerByContent(file, "?mode=ro&immutable=1");
        }
        var folder = Files.createTempDirectory("table-turner");
        var copy = folder.resolve("copy");
        var copiedLog = folder.resolve("copy-wal");
        try {
            Files.copy(file, copy);
            Files.copy(log, copiedLog);
            return ownerByContent(copy, "?mode=rw");
        } finally {
            Files.deleteIfExists(folder.resolve("copy-shm"));
            Files.deleteIfExists(copiedLog);
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }

    private static Owner ownerByContent(Path file, String mode) {
        try (var connection = DriverManager.getConnection(url(file, mode))) {
            if (number(connection, "pragma application_id") == APPLICATION_ID) {
                return Owner.US;
            }
            var tables = tables(connection);
            if (tables.isEmpty()) {
                return Owner.NOBODY;
            }
            if (tables.contains(CHANGE_LOG)) {
                var ours = number(connection, "select count(*) from databasechangelog where author = 'tableturner'");
                return ours > 0 ? Owner.US : Owner.ANOTHER_APPLICATION;
            }
            return tables.containsAll(PROTOTYPE_TABLES) ? Owner.PROTOTYPE : Owner.ANOTHER_APPLICATION;
        } catch (SQLException damaged) {
            return Owner.NOT_A_DATABASE;
        }
    }

    /** A JDBC URL in SQLite's URI form, in which any character of a path is safe. */
    static String url(Path file, String parameters) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + parameters;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from sqlite_schema where type = 'table'")) {
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
