package com.tableturner.diner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tableturner.base.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTests {

    private final PhoneNumbers numbers = new PhoneNumbers("IN");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9800000142",
                " 98000 00142 ",
                "098000-00142",
                "+91 98000 00142",
                "+91 (98000) 00142",
                "0091 98000 00142",
                "919800000142",
                "९८००० ००१४२"
            })
    void readANumberInAnyUsualForm(String typed) {
        assertThat(numbers.read(typed).e164()).isEqualTo("+919800000142");
    }

    @Test
    void takeAForeignNumberThatSaysItsCountry() {
        assertThat(numbers.read("+44 7400 123456").e164()).isEqualTo("+447400123456");
    }

    @Test
    void readANumberWithoutCountryAsOneOfTheConfiguredRegion() {
        assertThat(new PhoneNumbers("GB").read("07400 123456").e164()).isEqualTo("+447400123456");
        assertThat(new PhoneNumbers("GB").callingCode()).isEqualTo("+44");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'   ', empty",
        "98000 ABCDE, letters",
        "tel:9800000142, letters",
        "98000, too-short",
        "9, too-short",
        "98000001429800000142, too-long",
        "'98000 00142 98000 00142 98000 00142 98000 00142', too-long",
        "0000000000, not-a-number",
        "+999 98000 00142, not-a-number",
        "---, not-a-number"
    })
    void sayWhatIsWrongWithANumber(String typed, String problem) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> numbers.read(typed))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("phoneNumber"))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    @Test
    void refuseARegionWithoutPhones() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumbers("XX"));
    }

    @Test
    void printOnlyTheEndingOfANumber() {
        assertThat(numbers.read("9800000142"))
                .hasToString("number ending in 142")
                .extracting(PhoneNumber::ending)
                .isEqualTo("142");
    }
}
