package com.tableturner.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whether the configured database can be ours to open, found out before anything is opened. */
final class DatabaseCheck {

    private DatabaseCheck() {}

    /**
     * @throws StartRefused if the location is a file or folder that cannot be used, or a file that is not ours
     */
    static void check(DatabaseProperties database) {
        if (database.isPostgresql() || database.isInMemory()) {
            return;
        }
        var file = fileAt(database.location());
        checkOwner(file);
        checkWritable(file);
    }

    /**
     * The SQLite file at a configured location, as an absolute path.
     *
     * @throws StartRefused if the location cannot be a file
     */
    static Path fileAt(String location) {
        if (location.isBlank()) {
            throw new StartRefused("TABLETURNER_DB (tableturner.db) is empty: name a file, or leave it unset");
        }
        if (location.startsWith("jdbc:") || location.startsWith("file:")) {
            throw new StartRefused("the database " + withoutCredentials(location)
                    + " is neither a file's path nor a jdbc:postgresql: URL");
        }
        try {
            return Path.of(location).toAbsolutePath().normalize();
        } catch (InvalidPathException invalid) {
            throw new StartRefused("the database file's path is not valid: " + invalid.getReason(), invalid);
        }
    }

    /** A JDBC URL that may be shown: user and password removed. */
    static String withoutCredentials(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private static void checkOwner(Path file) {
        if (Files.isDirectory(file)) {
            throw new StartRefused("the database file " + file + " is a folder");
        }
        try {
            var reason = reason(DatabaseFile.ownerOf(file));
            if (!reason.isEmpty()) {
                throw new StartRefused(file + " " + reason);
            }
        } catch (IOException failed) {
            throw new StartRefused("the database file " + file + " cannot be read: " + why(failed), failed);
        }
    }

    private static String reason(DatabaseFile.Owner owner) {
        return switch (owner) {
            case NOBODY, US -> "";
            case PROTOTYPE ->
                "is the database of the earlier Python prototype; it was left as it is. Importing it "
                        + "comes later: until then set TABLETURNER_DB to another file";
            case ANOTHER_APPLICATION ->
                "is a SQLite database of another application; it was left as it is. "
                        + "Set TABLETURNER_DB to another file";
            case NOT_A_DATABASE ->
                "is not a SQLite database, or a damaged one; it was left as it is. "
                        + "Set TABLETURNER_DB to another file";
        };
    }

    /** Tries it out: permissions alone say little, least of all to root. SQLite also needs the folder, for its log. */
    private static void checkWritable(Path file) {
        var folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StartRefused("the folder " + folder + " for the database file does not exist");
        }
        try {
            Files.delete(Files.createTempFile(folder, ".table-turner", null));
        } catch (IOException failed) {
            throw new StartRefused("the folder " + folder + " for the database file cannot be written to", failed);
        }
        if (!Files.exists(file)) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.position();
        } catch (IOException failed) {
            throw new StartRefused("the database file " + file + " cannot be written to", failed);
        }
    }

    private static String why(IOException failed) {
        var message = failed.getMessage();
        return failed.getClass().getSimpleName()
                + (message == null ? "" : " " + message.lines().findFirst().orElse(""));
    }
}
