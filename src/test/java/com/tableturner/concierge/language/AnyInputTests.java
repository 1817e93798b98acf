package com.tableturner.concierge.language;

import static com.tableturner.concierge.language.Reader.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that nobody would write by accident are read like any other, and to the end. */
class AnyInputTests {

    private static final int LONGEST_MESSAGE = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "7",
                "7 ",
                "and me ",
                "me and my wife and ",
                "in 3 days and ",
                "1 of us, ",
                "7 or ",
                "@",
                "a.a.a@",
                "at dot ",
                "nine ",
                "+",
                "((((",
                "-",
                "7-8-",
                "14/",
                ":",
                "7:",
                "one hundred and ",
                "my name is ",
                "Asha ",
                "the ",
                "not ",
                "half past quarter to ",
                "Bella ",
                "book and ",
                "₹",
                "\u200b",
                "😀",
                "e\u0301",
                "between 7 and ",
                "tt",
                "dot com at "
            })
    void isReadToTheEndWhenOneThingIsRepeated(String piece) {
        var message = piece.repeat(LONGEST_MESSAGE / piece.length());

        var said = read(message, Asked.PEOPLE, Asked.TIME, Asked.DATE, Asked.NAME);

        assertThat(said.text()).isEqualTo(message);
        assertThat(new Redactor().redact(message).secrets())
                .allSatisfy(secret -> assertThat(secret.span().end()).isLessThanOrEqualTo(message.length()));
    }

    @Test
    void isReadWhateverTheWordsAre() {
        var words =
                ("me my wife and 2 kids at 7 pm on the 14th of december for next friday week half past to quarter noon or in an hour a couple of"
                                + " dozen not from with book cancel Bella Tavola under name is Asha 98450 tt1003 . , - / : @ ? in about between 30 02")
                        .split(" ");
        var random = new Random(20261123);
        for (var i = 0; i < 3_000; i++) {
            var message = new StringBuilder();
            for (var length = random.nextInt(12); length >= 0; length--) {
                message.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThatCode(() -> read(message.toString()))
                    .as(message.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void keepsEverySpanInsideTheMessageAndInOrder() {
        var message =
                "Hi, this is Asha Rao 📞 98450 12345 — Bella Tavola für 2 @ 7 p.m. on Fri. 27/11? window seat, thx";

        var spans = read(message).mentions().stream().map(Mention::span).toList();

        assertThat(spans).isNotEmpty().allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(message.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table users; --",
                "<script>alert(1)</script>",
                "{{7*7}}",
                "%00",
                "\u0000",
                "\ud83d",
                "﷽",
                "a\nb\tc"
            })
    void isReadWhenItIsCode(String message) {
        assertThat(read(message).text()).isEqualTo(message);
    }
}
