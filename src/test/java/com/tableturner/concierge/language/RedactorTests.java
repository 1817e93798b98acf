package com.tableturner.concierge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTests {

    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9845012345",
                "98450 12345",
                "98450-12345",
                "+91 98450 12345",
                "+919845012345",
                "0 98450 12345",
                "(080) 2345 6789",
                "98.45.01.23.45",
                "98-45-01-23-45",
                "9 8 4 5 0 1 2 3 4 5",
                "9845O12345",
                "98450 and then 12345",
                "98450, then 12345",
                "98450... 12345",
                "९८४५०१२३४५",
                "９８４５０１２３４５",
                "٩٨٤٥٠١٢٣٤٥",
                "nine eight four five zero one two three four five",
                "nine eight four five oh one two three four five",
                "double nine eight four five triple two zero one",
                "98450 one two three 45",
                "ninety eight forty five zero one two three four five",
                "9845 012 345",
                "9845/012/345",
                "9845_012_345",
                "①②③④⑤⑥⑦⑧⑨⓪",
                "9\u200b8\u200b4\u200b5\u200b0\u200b1\u200b2\u200b3\u200b4\u200b5",
                "𝟗𝟖𝟒𝟓𝟎𝟏𝟐𝟑𝟒𝟓",
                "9845 dash 012 dash 345",
                "+1 (415) 555-2671",
                "0044 20 7946 0958",
                "98450"
            })
    void takesOutPhoneNumbersHoweverTheyAreWritten(String phone) {
        var redacted = redactor.redact("it is " + phone + " for tomorrow");

        assertThat(redacted.text()).isEqualTo("it is [phone] for tomorrow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asha.rao@example.com",
                "asha@example.co.in",
                "ASHA+table@Example.ORG",
                "asha @ example.com",
                "asha at example dot com",
                "asha [at] example [dot] com",
                "a_b-c@mail.example.com",
                "asha@ example . com"
            })
    void takesOutEmailAddresses(String email) {
        assertThat(redactor.redact("write to " + email + " please").text()).isEqualTo("write to [email] please");
    }

    @ParameterizedTest
    @ValueSource(strings = {"482913", "482 913", "482-913", "4 8 2 9 1 3", "four eight two nine one three", "４８２９１３"})
    void takesOutOneTimeCodes(String code) {
        assertThat(redactor.redact("the code is " + code).text()).isEqualTo("the code is [code]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111 1111 1111 1111",
                "4111111111111111",
                "4111-1111-1111-1111",
                "3782 822463 10005",
                "4111 1111 1111 1112",
                "5555.5555.5555.4444"
            })
    void takesOutCardNumbersAndKeepsNoDigitOfThem(String card) {
        var redacted = redactor.redact("charge " + card + " now");

        assertThat(redacted.text()).isEqualTo("charge [card] now");
        assertThat(redacted.secrets()).singleElement().satisfies(secret -> {
            assertThat(secret.kind()).isEqualTo(Redactor.Kind.CARD);
            assertThat(secret.value()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a table for 4 at 7:30 pm on 14/12/2026",
                "tomorrow 19:30 for 12 people",
                "2026-12-14 at 19.30, 6 adults and 2 kids",
                "cancel TT1003 and tt10045",
                "around 1930 on the 14th for 4",
                "14 December 2026 at 8",
                "under ₹15000 for two",
                "budget 2500 rupees",
                "table for two at seven thirty on the fourteenth",
                "4-5 people between 7 and 8",
                "booking 1003",
                "7.30 or 8.30",
                "14.12.26 at 20:15 for 3",
                "25/12 at 8:00",
                "we are 2 adults 3 kids",
                "half past seven for twenty five",
                "1930 and 2030 both work",
                "rated 4.5 or above"
            })
    void leavesDatesTimesCountsMoneyAndReservationNumbers(String text) {
        assertThat(redactor.redact(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for 4 at 19:30, 9845012345 | for 4 at 19:30, [phone]",
                "9845012345 482913 | [phone] [code]",
                "Asha, 98450 12345, asha@example.com, tomorrow 8 pm | Asha, [phone], [email], tomorrow 8 pm",
                "TT1003 under +91 98450 12345 | TT1003 under [phone]",
                "call +91-98450-12345 before 19:30 | call [phone] before 19:30",
            })
    void leavesWhatStandsBeside(String text, String redacted) {
        assertThat(redactor.redact(text).text()).isEqualTo(redacted);
    }

    @Test
    void keepsTheValuesForSignIn() {
        var secrets = redactor.redact("+91 98450 12345 then the code 482913 and asha at example dot com")
                .secrets();

        assertThat(secrets)
                .extracting(Redactor.Secret::value)
                .containsExactly("+919845012345", "482913", "asha@example.com");
        assertThat(secrets.toString()).doesNotContain("98450", "482913", "asha");
    }

    @Test
    void takesShorterDigitsForWhatWasAsked() {
        assertThat(redactor.redact("48 29 13", Set.of(Asked.CODE)).text()).isEqualTo("[code]");
        assertThat(redactor.redact("9845 01", Set.of(Asked.PHONE)).text()).isEqualTo("[phone]");
    }
}
