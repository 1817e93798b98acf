package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.DatabaseFile.Owner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileTests {

    private static final String[] PROTOTYPE = {
        "create table users (id integer primary key)",
        "create table restaurants (id integer primary key)",
        "create table time_slots (id integer primary key)",
        "create table reservations (id integer primary key)",
        "create table reservation_counter (id integer primary key)"
    };

    @TempDir
    private Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void aFolderWithASpaceAndOtherCharactersOfUrls() throws Exception {
        folder = Files.createDirectory(temporary.resolve("a folder?#%41"));
        file = folder.resolve("table_turner.db");
    }

    @Test
    void belongsToNobodyWhenAbsentOrEmpty() throws Exception {
        assertThat(DatabaseFile.ownerOf(file)).isEqualTo(Owner.NOBODY);
        Files.createFile(file);
        assertThat(DatabaseFile.ownerOf(file)).isEqualTo(Owner.NOBODY);
    }

    @Test
    void belongsToNobodyWhileADatabaseHasNoTables() throws Exception {
        write("create table t (x)", "drop table t");
        assertThat(DatabaseFile.ownerOf(file)).isEqualTo(Owner.NOBODY);
    }

    @Test
    void isOursByItsApplicationId() throws Exception {
        write("pragma application_id = " + DatabaseFile.APPLICATION_ID, "create table anything (x)");
        assertLeftAlone(Owner.US);
    }

    @Test
    void isOursByItsChangeLogWhenTheStampIsMissing() throws Exception {
        write(
                "create table DATABASECHANGELOG (id text, author text)",
                "insert into DATABASECHANGELOG values ('users', 'tableturner')");
        assertLeftAlone(Owner.US);
    }

    @Test
    void isAnotherApplicationsWhenSomebodyElseWroteTheChangeLog() throws Exception {
        write(
                "create table DATABASECHANGELOG (id text, author text)",
                "insert into DATABASECHANGELOG values ('users', 'somebody')");
        assertLeftAlone(Owner.ANOTHER_APPLICATION);
    }

    @Test
    void isAnotherApplicationsByItsOwnApplicationId() throws Exception {
        write("pragma application_id = 7", "create table anything (x)");
        assertLeftAlone(Owner.ANOTHER_APPLICATION);
    }

    @Test
    void isAnotherApplicationsByItsTables() throws Exception {
        write("create table songs (id integer primary key)");
        assertLeftAlone(Owner.ANOTHER_APPLICATION);
    }

    @Test
    void isThePrototypesByItsTables() throws Exception {
        write(PROTOTYPE);
        assertLeftAlone(Owner.PROTOTYPE);
    }

    @Test
    void isNoDatabaseWhenItIsText() throws Exception {
        Files.writeString(file, "Dear diary, ".repeat(100));
        assertLeftAlone(Owner.NOT_A_DATABASE);
    }

    @Test
    void isNoDatabaseWhenItIsCutOff() throws Exception {
        write(PROTOTYPE);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 60));
        assertLeftAlone(Owner.NOT_A_DATABASE);
    }

    @Test
    void isNoDatabaseWhenOnlyItsHeaderIsWhole() throws Exception {
        write(PROTOTYPE);
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);
        assertLeftAlone(Owner.NOT_A_DATABASE);
    }

    @Test
    void isThePrototypesThoughAllOfItIsStillInTheWriteAheadLog() throws Exception {
        leaveInTheLog(PROTOTYPE);
        assertLeftAlone(Owner.PROTOTYPE);
    }

    @Test
    void isOursThoughTheStampIsStillInTheWriteAheadLog() throws Exception {
        leaveInTheLog("pragma application_id = " + DatabaseFile.APPLICATION_ID, "create table anything (x)");
        assertThat(Files.readAllBytes(file)[68])
                .as("the stamp in the file itself")
                .isZero();
        assertLeftAlone(Owner.US);
    }

    private void assertLeftAlone(Owner owner) throws Exception {
        var before = contents();
        assertThat(DatabaseFile.ownerOf(file)).isEqualTo(owner);
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() throws Exception {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                contents.put(each.getFileName().toString(), Arrays.toString(Files.readAllBytes(each)));
            }
        }
        return contents;
    }

    private void write(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(DatabaseFile.url(file, ""))) {
            execute(connection, statements);
        }
    }

    /** As a killed process leaves it: the files are copied while the writer still holds them. */
    private void leaveInTheLog(String... statements) throws Exception {
        var original = temporary.resolve("original.db");
        try (var connection = DriverManager.getConnection(DatabaseFile.url(original, ""))) {
            execute(connection, "pragma journal_mode = wal");
            execute(connection, statements);
            Files.copy(original, file);
            Files.copy(temporary.resolve("original.db-wal"), folder.resolve("table_turner.db-wal"));
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }
}
