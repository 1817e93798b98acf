package com.tableturner.base;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The command {@code backup [FILE] [--force]}: a consistent, checked copy of the SQLite database, also while the
 * application runs. Starts no application: it only reads where the database is, as the application would.
 */
public final class Backup {

    private static final String COMMAND = "backup";
    private static final String FORCE = "--force";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    Backup(Clock clock, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    public Backup() {
        this(Clock.systemDefaultZone(), System.out, System.err);
    }

    /** Whether a command line asks for a backup instead of the application. */
    public static boolean isWanted(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(COMMAND);
    }

    /** Returns the exit code: 0 once the copy is written and checked, else 1, with one line that says why. */
    public int run(String... arguments) {
        try {
            var words = List.of(arguments).subList(1, arguments.length);
            var source = source(arguments);
            var target = target(words);
            var force = words.contains(FORCE);
            new DatabaseCopy(source, target, force).make();
            out.println("Backed up " + source + " to " + target + " (" + Files.size(target) + " bytes, checked)");
            return 0;
        } catch (StartRefused refused) {
            err.println("No backup was made: " + refused.getMessage());
        } catch (SQLException | IOException failed) {
            err.println("No backup was made: "
                    + String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
        }
        return 1;
    }

    private static Path source(String... arguments) throws IOException {
        var database = StartChecks.database(environment(arguments));
        if (database.isPostgresql()) {
            throw new StartRefused("the database is PostgreSQL; use pg_dump");
        }
        if (database.isInMemory()) {
            throw new StartRefused("the database is in memory; there is no file");
        }
        var file = DatabaseCheck.fileAt(database.location());
        if (!Files.isRegularFile(file)) {
            throw new StartRefused("there is no database file " + file);
        }
        if (DatabaseFile.ownerOf(file) != DatabaseFile.Owner.US) {
            throw new StartRefused(file + " is not a database of Table Turner");
        }
        return file;
    }

    private static StandardEnvironment environment(String... arguments) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private Path target(List<String> words) {
        var names = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (names.size() > 1) {
            throw new StartRefused("one file can be named, not " + names.size() + ": " + String.join(", ", names));
        }
        var named = DatabaseCheck.fileAt(names.isEmpty() ? "." : names.getFirst());
        return Files.isDirectory(named) ? named.resolve(defaultName()) : named;
    }

    private String defaultName() {
        return "table_turner-" + STAMP.format(LocalDateTime.now(clock)) + ".db";
    }
}
