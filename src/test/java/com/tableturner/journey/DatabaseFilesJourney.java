package com.tableturner.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.reservation.PreparedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator finds in the folder: while the application runs, after a clean stop, and in memory. */
class DatabaseFilesJourney {

    @TempDir
    private Path folder;

    @Test
    void oneFileIsLeftAfterAStopAndACopyOfItIsWhole() throws Exception {
        var database = folder.resolve("book.db");
        var backup = folder.resolve("backup.db");
        String number;
        try (var book = new PreparedBook(database, "+919845055503", "Ananya Rao")) {
            number = book.book(2, LocalTime.of(20, 0), 4, "");
        }

        try (var app = RunningApp.start(database)) {
            assertThat(app.url("/")).isNotEmpty();
            assertThat(names()).contains("book.db", "book.db-wal");
            backUp(database, backup);
        }

        assertThat(names()).containsExactlyInAnyOrder("book.db", "backup.db");
        Files.copy(database, folder.resolve("copy.db"));
        assertThat(numbers(folder.resolve("copy.db"))).containsExactly(number);
        assertThat(numbers(backup)).containsExactly(number);
    }

    @Test
    void aDeletedFileIsMadeAndSeededAgain() throws Exception {
        var database = folder.resolve("book.db");
        RunningApp.start(database).close();
        Files.delete(database);

        RunningApp.start(database).close();

        assertThat(query(database, "select count(*) from restaurants")).containsExactly("10");
        assertThat(query(database, "select next_id from reservation_counter")).containsExactly("1000");
    }

    @Test
    void theProfileMemoryWritesNoFile() throws Exception {
        try (var app = RunningApp.start(folder.resolve("book.db"), "--spring.profiles.active=memory")) {
            assertThat(app.url("/")).isNotEmpty();
            assertThat(names()).isEmpty();
        }
        assertThat(names()).isEmpty();
    }

    private static void backUp(Path database, Path copy) throws Exception {
        var backup = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        System.getProperty("tableturner.jar", "target/table-turner.jar"),
                        "backup",
                        "--tableturner.db=" + database,
                        copy.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(backup.getInputStream().readAllBytes());
        assertThat(backup.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(backup.exitValue()).as(said).isZero();
    }

    private static List<String> numbers(Path database) throws SQLException {
        return query(database, "select reservation_id from reservations");
    }

    private static List<String> query(Path database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new java.util.ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
