package com.tableturner.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * One copy of a SQLite database, as it was at one moment. The target's name appears only once the copy is complete,
 * checked and on the disk.
 */
final class DatabaseCopy {

    private static final int BUSY_TIMEOUT_MILLIS = 10_000;

    private final Path source;
    private final Path target;
    private final boolean force;

    DatabaseCopy(Path source, Path target, boolean force) {
        this.source = source;
        this.target = target;
        this.force = force;
    }

    /**
     * @throws StartRefused if the target may not be written, or the copy does not pass its checks
     */
    void make() throws SQLException, IOException {
        refuseTarget();
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StartRefused("the folder " + folder + " does not exist");
        }
        var unfinished = unfinished(folder);
        try {
            vacuumInto(unfinished);
            check(unfinished);
            force(unfinished);
            refuseTarget(); // somebody else may have been quicker
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void refuseTarget() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (Files.isSameFile(source, target)) {
            throw new StartRefused(target + " is the database itself");
        }
        if (!force) {
            throw new StartRefused(target + " exists; name another file, or add --force");
        }
    }

    private Path unfinished(Path folder) throws IOException {
        try {
            return Files.createTempFile(folder, target.getFileName() + ".", ".unfinished");
        } catch (IOException failed) {
            throw new StartRefused("the folder " + folder + " cannot be written to", failed);
        }
    }

    private void vacuumInto(Path copy) throws SQLException {
        var config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        try (var connection = config.createConnection(DatabaseFile.url(source, "?mode=rw"));
                var vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        }
    }

    private static void check(Path copy) throws SQLException {
        try (var connection = DriverManager.getConnection(DatabaseFile.url(copy, "?mode=ro&immutable=1"))) {
            var integrity = first(connection, "pragma integrity_check");
            if (!integrity.equals("ok")) {
                throw new StartRefused("the copy is damaged, and so may be the database: " + integrity);
            }
            var orphans = first(connection, "pragma foreign_key_check");
            if (!orphans.isEmpty()) {
                throw new StartRefused("rows of the table " + orphans + " point to rows that are not there");
            }
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the new name durable too, where the system lets a folder be opened. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // the file itself is safe
        }
    }
}
