package com.tableturner.base;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the application, once it is ready, where it is and how to get along with it. */
@Component
class StartBlock {

    private static final Set<String> LOCAL = Set.of("127.0.0.1", "0.0.0.0", "::1", "::", "localhost");
    private static final String RULE = "-".repeat(72);

    private final DatabaseProperties database;
    private final Environment environment;
    private final List<StartNote> notes;

    StartBlock(DatabaseProperties database, Environment environment, List<StartNote> notes) {
        this.database = database;
        this.environment = environment;
        this.notes = List.copyOf(notes);
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text(
                    address(environment.getRequiredProperty(DemoRule.ADDRESS)),
                    web.getWebServer().getPort(),
                    place(database),
                    environment.getRequiredProperty(DemoRule.DEMO, Boolean.class),
                    notes.stream().flatMap(note -> note.lines().stream()).toList()));
        }
    }

    static String text(String host, int port, String database, boolean demo, List<StartNote.Line> notes) {
        return """

                %1$s
                  Table Turner is ready

                  Open           http://%2$s:%3$d
                  Database       %4$s
                  Sign-in codes  %5$s
                %6$s  Stop           Ctrl+C
                %1$s
                """.formatted(
                        RULE,
                        host,
                        port,
                        database,
                        demo ? "on the page (this is a demo) and in this log" : "in this log",
                        notes.stream()
                                .map(line -> "  %-14s %s%n".formatted(line.label(), line.text()))
                                .collect(Collectors.joining()));
    }

    static String address(String serverAddress) {
        if (LOCAL.contains(serverAddress)) {
            return "localhost";
        }
        return serverAddress.contains(":") ? "[" + serverAddress + "]" : serverAddress;
    }

    static String place(DatabaseProperties database) {
        if (database.isInMemory()) {
            return "in memory; nothing is kept";
        }
        if (database.isPostgresql()) {
            return DatabaseCheck.withoutCredentials(database.location());
        }
        return Path.of(database.location()).toAbsolutePath().normalize().toString();
    }
}
