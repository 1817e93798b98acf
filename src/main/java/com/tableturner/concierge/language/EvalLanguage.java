package com.tableturner.concierge.language;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code bin/eval-language FILE}: how exactly the spans of people, date, time and names are found in sentences
 * of the RESTAURANTS-8K format. Prints one line of JSON a slot.
 */
public final class EvalLanguage {

    private static final List<String> SLOTS = List.of("people", "date", "time", "first_name", "last_name");

    /** The labels resolve nothing, so any day does. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2018, 8, 1, 10, 0, 0, 0, ZoneId.of("Europe/London"));

    private final Language language = new Language(List.of());
    private final PrintStream out;
    private final PrintStream err;

    EvalLanguage(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new EvalLanguage(System.out, System.err).run(arguments));
    }

    /** Returns the exit code: 0, or 1 with one line that says why. */
    int run(String... arguments) {
        if (arguments.length != 1) {
            err.println("Usage: bin/eval-language FILE");
            return 1;
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(new FileInputStream(arguments[0]), StandardCharsets.UTF_8))) {
            var sentences = JsonMapper.shared().readTree(reader);
            if (!sentences.isArray()) {
                throw new IOException("it holds no list of sentences");
            }
            var score = new SpanScore();
            sentences.forEach(sentence -> score.add(labelled(sentence), found(sentence)));
            SLOTS.forEach(slot -> out.println(score.line(slot)));
            return 0;
        } catch (IOException | JacksonException failed) {
            err.println("Cannot read " + arguments[0] + ": "
                    + String.valueOf(failed.getMessage()).lines().findFirst().orElse(""));
            return 1;
        }
    }

    private static Set<LabelledSpans.Labelled> labelled(JsonNode sentence) {
        var labelled = new HashSet<LabelledSpans.Labelled>();
        var length = sentence.path("userInput").path("text").asString("").length();
        for (var label : sentence.path("labels")) {
            var span = label.path("valueSpan");
            var start = span.path("startIndex").asInt(0);
            var end = Math.max(start, span.path("endIndex").asInt(length));
            labelled.add(new LabelledSpans.Labelled(label.path("slot").asString(""), new Span(start, end)));
        }
        return labelled;
    }

    private Set<LabelledSpans.Labelled> found(JsonNode sentence) {
        var text = sentence.path("userInput").path("text").asString("");
        var requested = sentence.path("context")
                .path("requestedSlots")
                .valueStream()
                .map(slot -> slot.asString(""))
                .toList();
        return new HashSet<>(LabelledSpans.of(language.read(text, new Setting(NOW, LabelledSpans.asked(requested)))));
    }
}
