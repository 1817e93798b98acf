package com.tableturner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What explains the past stays: only claims, codes and counters that have run out are ever deleted. */
class NothingIsDeletedTests {

    private static final Pattern DELETE = Pattern.compile("delete\\s+from\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY_REPOSITORY =
            Pattern.compile("\\b(void|long|int) (delete|remove)\\w*\\(|entityManager\\.remove\\(");

    @Test
    void statementsDeleteOnlyWhatHasRunOut() throws IOException {
        var tables = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                var deletes = DELETE.matcher(Files.readString(source));
                while (deletes.find()) {
                    tables.add(deletes.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(tables)
                .contains("table_occupancy", "holds", "idempotency_keys")
                .doesNotContain(
                        "users",
                        "restaurants",
                        "tables",
                        "table_combinations",
                        "shifts",
                        "special_days",
                        "close_outs",
                        "reservations",
                        "reservation_tables",
                        "service_days",
                        "waitlist_entries",
                        "audit_log",
                        "outbox");
    }

    @Test
    void repositoriesHaveNoWayToDelete() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith("Repository.java"))
                    .toList()) {
                assertThat(BY_REPOSITORY.matcher(Files.readString(source)).find())
                        .as(source.toString())
                        .isFalse();
            }
        }
    }
}
