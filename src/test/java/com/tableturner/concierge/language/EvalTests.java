package com.tableturner.concierge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void phrasesAreResolvedLineByLine() throws IOException {
        var file = Files.writeString(folder.resolve("phrases"), """
                {"kind":"date","text":"tomorrow","now":"2026-11-23T10:00","zone":"Asia/Kolkata"}
                {"kind":"time","text":"half past seven","now":"2026-11-23T10:00","zone":"Asia/Kolkata"}
                {"kind":"people","text":"me and my wife","now":"2026-11-23T10:00","zone":"Asia/Kolkata"}
                {"kind":"people","text":"4-5 people","now":"2026-11-23T10:00","zone":"Asia/Kolkata"}
                {"kind":"date","text":"31 November","now":"2026-11-23T10:00","zone":"Asia/Kolkata"}
                {"kind":"date","text":"today","now":"2026-11-23T20:00Z","zone":"Asia/Kolkata"}
                no json
                {"kind":"time","text":"19:30","now":"2026-11-23","zone":"Nowhere/At_All"}
                """);

        assertThat(phrases(file.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("2026-11-24", "19:30", "2", "ambiguous", "none", "2026-11-24", "none", "none");
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void spansAreScoredPerSlot() throws IOException {
        var file = Files.writeString(folder.resolve("sentences.json"), """
                [{"userInput":{"text":"A table for my sister and me"},
                  "labels":[{"slot":"people","valueSpan":{"startIndex":12,"endIndex":28}}]},
                 {"userInput":{"text":"six"},"context":{"requestedSlots":["people"]},
                  "labels":[{"slot":"people","valueSpan":{"endIndex":3}}]},
                 {"userInput":{"text":"at 9 pm then"},"labels":[{"slot":"time","valueSpan":{"startIndex":3,"endIndex":7}}]},
                 {"userInput":{"text":"see you at 5 pm"}}]
                """);

        assertThat(language(file.toString())).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"slot\":\"people\",\"precision\":1.0000,\"recall\":1.0000,\"f1\":1.0000}",
                        "{\"slot\":\"date\",\"precision\":0.0000,\"recall\":0.0000,\"f1\":0.0000}",
                        "{\"slot\":\"time\",\"precision\":0.5000,\"recall\":1.0000,\"f1\":0.6667}",
                        "{\"slot\":\"first_name\",\"precision\":0.0000,\"recall\":0.0000,\"f1\":0.0000}",
                        "{\"slot\":\"last_name\",\"precision\":0.0000,\"recall\":0.0000,\"f1\":0.0000}");
    }

    @Test
    void filesThatCannotBeReadAreSaidInOneLine() throws IOException {
        var missing = folder.resolve("missing").toString();
        var broken = Files.writeString(folder.resolve("broken"), "{not json").toString();

        assertThat(phrases(missing)).isEqualTo(1);
        assertThat(language(missing)).isEqualTo(1);
        assertThat(language(broken)).isEqualTo(1);
        assertThat(language(folder.toString())).isEqualTo(1);
        assertThat(language()).isEqualTo(1);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(5);
    }

    private int phrases(String... arguments) {
        return new EvalPhrases(print(out), print(err)).run(arguments);
    }

    private int language(String... arguments) {
        return new EvalLanguage(print(out), print(err)).run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
