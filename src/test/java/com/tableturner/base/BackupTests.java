package com.tableturner.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:09:10Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path folder;
    private Path source;

    @BeforeEach
    void aDatabaseInAFolderWithASpace() throws Exception {
        folder = Files.createDirectory(temporary.resolve("my book"));
        source = folder.resolve("table_turner.db");
        execute(
                "pragma journal_mode = wal",
                "pragma application_id = " + DatabaseFile.APPLICATION_ID,
                "create table pairs (id integer primary key, side text)",
                "create table parents (id integer primary key)",
                "create table children (parent_id integer references parents (id))");
    }

    /** A writer always adds two rows in one transaction; a copy that caught it between them would hold an odd count. */
    @Test
    void isWholeThoughAWriterIsAtWork() throws Exception {
        var goOn = new AtomicBoolean(true);
        var atWork = new CountDownLatch(20);
        var counts = new ArrayList<Integer>();
        try (var pool = Executors.newSingleThreadExecutor()) {
            var writer = pool.submit(() -> writePairs(goOn, atWork));
            try {
                atWork.await();
                for (var round = 0; round < 5; round++) {
                    var copy = folder.resolve("copy " + round + ".db");
                    assertThat(backup(copy.toString())).as(err::toString).isZero();
                    counts.add(count(copy));
                }
            } finally {
                goOn.set(false);
            }
            writer.get();
        }
        assertThat(counts).isSorted().allMatch(count -> count >= 40 && count % 2 == 0);
        assertThat(count(source)).isGreaterThanOrEqualTo(counts.getLast());
    }

    @Test
    void isADatabaseOfOursThatNeedsNoOtherFile() throws Exception {
        backup(folder.resolve("copy.db").toString());

        assertThat(DatabaseFile.ownerOf(folder.resolve("copy.db"))).isEqualTo(DatabaseFile.Owner.US);
        assertThat(names()).containsExactlyInAnyOrder("table_turner.db", "copy.db");
    }

    @Test
    void isNamedByTheMomentInAFolder() {
        assertThat(backup(folder.toString())).isZero();
        assertThat(folder.resolve("table_turner-20261124-080910.db")).isRegularFile();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("table_turner-20261124-080910.db", "checked");
    }

    @Test
    void leavesAFileThatIsThereUnlessForced() throws Exception {
        var there = Files.writeString(folder.resolve("there.db"), "dear");

        assertRefused("exists", there.toString());
        assertThat(there).hasContent("dear");

        assertThat(backup(there.toString(), "--force")).isZero();
        assertThat(DatabaseFile.ownerOf(there)).isEqualTo(DatabaseFile.Owner.US);
    }

    @Test
    void neverReplacesTheDatabaseItself() {
        assertRefused("is the database itself", source.toString(), "--force");
    }

    @Test
    void refusesToKeepACopyWhoseRowsPointNowhere() throws Exception {
        execute("insert into children values (7)");

        assertRefused("rows of the table children", folder.resolve("copy.db").toString());
        assertThat(names()).containsExactly("table_turner.db");
    }

    @Test
    void refusesToKeepACopyOfADamagedDatabase() throws Exception {
        execute("create index by_side on pairs (side)", "insert into pairs (side) values ('left')");
        execute(
                "pragma writable_schema = on",
                "update sqlite_schema set sql = 'CREATE TABLE pairs(id integer primary key, side text not null)'"
                        + " where name = 'pairs'",
                "update pairs set side = null");

        assertRefused("the copy is damaged", folder.resolve("copy.db").toString());
        assertThat(names()).containsExactly("table_turner.db");
    }

    @Test
    void refusesAForeignDatabase() throws Exception {
        execute("pragma application_id = 7");
        assertRefused(
                "is not a database of Table Turner", folder.resolve("copy.db").toString());
    }

    @Test
    void refusesAFolderThatDoesNotExist() {
        assertRefused(
                "does not exist", folder.resolve("missing").resolve("copy.db").toString());
    }

    @Test
    void pointsToPgDumpForPostgresql() {
        assertThat(run("backup", "--tableturner.db=jdbc:postgresql://localhost/book"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("pg_dump").hasLineCount(1);
    }

    @Test
    void isWantedOnlyWhenItIsTheFirstWord() {
        assertThat(Backup.isWanted("backup", "x.db")).isTrue();
        assertThat(Backup.isWanted("--server.port=9090", "backup")).isFalse();
        assertThat(Backup.isWanted()).isFalse();
    }

    private void assertRefused(String because, String... words) {
        assertThat(backup(words)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(because).hasLineCount(1);
        err.reset();
    }

    private int backup(String... words) {
        var arguments = new ArrayList<String>();
        arguments.add("backup");
        arguments.add("--tableturner.db=" + source);
        arguments.addAll(List.of(words));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        return new Backup(CLOCK, printing(out), printing(err)).run(arguments);
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Void writePairs(AtomicBoolean goOn, CountDownLatch atWork) throws SQLException {
        try (var connection = DriverManager.getConnection(DatabaseFile.url(source, "?mode=rw"));
                var statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            connection.setAutoCommit(false);
            while (goOn.get()) {
                statement.execute("insert into pairs (side) values ('left')");
                statement.execute("insert into pairs (side) values ('right')");
                connection.commit();
                atWork.countDown();
            }
        }
        return null;
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(DatabaseFile.url(source, ""));
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static int count(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection(DatabaseFile.url(file, "?mode=rw"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pairs")) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
