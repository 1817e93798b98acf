package com.tableturner.concierge.language;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code bin/eval-phrases FILE}: resolves phrases, one a line of JSON with {@code kind}, {@code text},
 * {@code now} and {@code zone}, and prints a line for each: the value, {@code ambiguous} or {@code none}.
 */
public final class EvalPhrases {

    private static final String NONE = "none";
    private static final String AMBIGUOUS = "ambiguous";

    private final JsonMapper json = JsonMapper.shared();
    private final PrintStream out;
    private final PrintStream err;

    EvalPhrases(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new EvalPhrases(System.out, System.err).run(arguments));
    }

    /** Returns the exit code: 0, or 1 with one line that says why. */
    int run(String... arguments) {
        if (arguments.length != 1) {
            err.println("Usage: bin/eval-phrases FILE");
            return 1;
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(new FileInputStream(arguments[0]), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    out.println(resolve(line));
                }
            }
            out.flush();
            return 0;
        } catch (IOException failed) {
            err.println("Cannot read " + arguments[0] + ": " + failed.getMessage());
            return 1;
        }
    }

    private String resolve(String line) {
        try {
            var node = json.readTree(line);
            var text = node.path("text").asString("");
            var zone = ZoneId.of(node.path("zone").asString("Asia/Kolkata"));
            var now = node.path("now").asString("");
            return switch (node.path("kind").asString("")) {
                case "date" -> printed(Phrases.date(text, at(now, zone)), Object::toString);
                case "time" -> printed(Phrases.time(text, at(now, zone)), Object::toString);
                case "people" -> printed(Phrases.people(text), Object::toString);
                default -> unread(line);
            };
        } catch (JacksonException | DateTimeException malformed) {
            return unread(line);
        }
    }

    /** A wall time of the zone, or an instant with its own offset. */
    private static ZonedDateTime at(String now, ZoneId zone) {
        return now.matches(".*(?:Z|[+-]\\d\\d:?\\d\\d)(?:\\[.+])?")
                ? ZonedDateTime.parse(now).withZoneSameInstant(zone)
                : LocalDateTime.parse(now.length() == "2026-11-23".length() ? now + "T00:00" : now)
                        .atZone(zone);
    }

    private String unread(String line) {
        err.println("Not a phrase: " + line);
        return NONE;
    }

    private static <T> String printed(Optional<Reading<T>> reading, Function<T, String> text) {
        return reading.map(read -> switch (read) {
                    case Reading.Clear<T> clear -> text.apply(clear.value());
                    case Reading.Ambiguous<T> ambiguous -> AMBIGUOUS;
                    case Reading.Impossible<T> impossible -> NONE;
                })
                .orElse(NONE);
    }
}
