package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseCheckTests {

    @TempDir
    private Path folder;

    @Test
    void acceptsAFileThatIsNotThereYetAndCreatesNothing() throws Exception {
        var place = Files.createDirectory(folder.resolve("with a space"));

        assertThatCode(() -> check(place.resolve("new.db"))).doesNotThrowAnyException();
        assertThat(place).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {":memory:", "jdbc:postgresql://localhost/tableturner"})
    void hasNothingToSayWhereThereIsNoFile(String location) {
        assertThatCode(() -> DatabaseCheck.check(at(location))).doesNotThrowAnyException();
    }

    @Test
    void refusesAFolder() {
        assertRefused(folder, "is a folder");
    }

    @Test
    void refusesAFileInAFolderThatDoesNotExist() {
        assertRefused(folder.resolve("missing").resolve("new.db"), "missing for the database file does not exist");
    }

    @Test
    void refusesAFileInAFolderThatCannotBeWrittenTo() {
        var unwritable = Path.of("/proc"); // also to root
        assumeTrue(Files.isDirectory(unwritable));

        assertRefused(unwritable.resolve("new.db"), "cannot be written to");
    }

    @Test
    void refusesAFileThatIsNotADatabase() throws Exception {
        var file = Files.writeString(folder.resolve("notes.db"), "Milk, eggs");

        assertRefused(file, "is not a SQLite database");
        assertThat(file).hasContent("Milk, eggs");
    }

    @Test
    void namesThePrototypeAndSaysThatImportingComesLater() throws Exception {
        var file = folder.resolve("table_turner.db");
        try (var connection = DriverManager.getConnection(DatabaseFile.url(file, ""));
                var statement = connection.createStatement()) {
            for (var table : "users restaurants reservations reservation_counter time_slots".split(" ")) {
                statement.execute("create table " + table + " (id)");
            }
        }

        assertRefused(file, "Python prototype");
        assertRefused(file, "Importing it comes later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "jdbc:mysql://localhost/x?password=hush", "file:x.db"})
    void refusesWhatIsNeitherAPathNorPostgresql(String location) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DatabaseCheck.check(at(location)))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasLineCount(1).doesNotContain("hush"));
    }

    @Test
    void showsAUrlWithoutItsCredentials() {
        assertThat(DatabaseCheck.withoutCredentials("jdbc:postgresql://me:hush@db:5432/book?user=me&password=hush"))
                .isEqualTo("jdbc:postgresql://db:5432/book");
    }

    private static void assertRefused(Path file, String because) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(file))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains(file.toString().replace("/new.db", ""), because)
                        .hasLineCount(1));
    }

    private static void check(Path file) {
        DatabaseCheck.check(at(file.toString()));
    }

    private static DatabaseProperties at(String location) {
        return new DatabaseProperties(location, 1, Duration.ofSeconds(1), "", "");
    }
}
