package com.tableturner.concierge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PhrasesTests {

    private static final Path LISTS = Path.of("src/test/resources/language");
    private static final ZonedDateTime MONDAY =
            LocalDateTime.parse("2026-11-23T10:00").atZone(ZoneId.of("Asia/Kolkata"));

    private record Phrase(String kind, String text, ZonedDateTime now, String meaning) {}

    @TestFactory
    Stream<DynamicTest> meanWhatTheListSays() throws IOException {
        return phrases().stream()
                .map(phrase -> DynamicTest.dynamicTest(
                        phrase.kind + ": " + phrase.text,
                        () -> assertThat(meaning(phrase)).isEqualTo(phrase.meaning)));
    }

    @Test
    void nameTheCandidatesThatRemain() {
        assertThat(Phrases.people("4-6 people")).contains(new Reading.Ambiguous<>(List.of(4, 5, 6)));
        assertThat(Phrases.people("4 or 6 people")).contains(new Reading.Ambiguous<>(List.of(4, 6)));
        assertThat(Phrases.date("this weekend", MONDAY))
                .contains(new Reading.Ambiguous<>(List.of(
                        MONDAY.toLocalDate().plusDays(5), MONDAY.toLocalDate().plusDays(6))));
    }

    private static List<Phrase> phrases() throws IOException {
        var phrases = new ArrayList<Phrase>();
        try (var lists = Files.newDirectoryStream(LISTS, "phrases*.txt")) {
            for (var list : lists) {
                read(list, phrases);
            }
        }
        return phrases;
    }

    private static void read(Path list, List<Phrase> phrases) throws IOException {
        var now = MONDAY;
        for (var line : Files.readAllLines(list)) {
            if (line.startsWith("@")) {
                var parts = line.substring(2).split(" ");
                now = LocalDateTime.parse(parts[0]).atZone(ZoneId.of(parts[1]));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                var parts = line.split(" \\| ");
                phrases.add(new Phrase(parts[0], parts[1], now, parts[2]));
            }
        }
    }

    private static String meaning(Phrase phrase) {
        return switch (phrase.kind) {
            case "date" -> printed(Phrases.date(phrase.text, phrase.now));
            case "time" -> printed(Phrases.time(phrase.text, phrase.now));
            case "people" -> printed(Phrases.people(phrase.text));
            default -> throw new IllegalArgumentException(phrase.kind);
        };
    }

    private static <T> String printed(Optional<Reading<T>> reading) {
        return switch (reading.orElse(new Reading.Impossible<>())) {
            case Reading.Clear<T> clear -> String.valueOf(clear.value());
            case Reading.Ambiguous<T> ambiguous -> "ambiguous";
            case Reading.Impossible<T> impossible -> "none";
        };
    }
}
