package com.tableturner.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+919845098308", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''@x"})
    void beginsWithAnApostropheWhereASpreadsheetCouldRunIt(String text) {
        var cell = SafeText.guard(text);

        assertThat(cell).startsWith("'");
        assertThat(SafeText.restore(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Asha Rao", "'", "'n beetje", "''", "O'Brien", "1=1", " =1", "T7+T8", "ಆಶಾ"})
    void isLeftAsItIsWhereNoneWould(String text) {
        assertThat(SafeText.guard(text)).isEqualTo(text);
        assertThat(SafeText.restore(text)).isEqualTo(text);
    }
}
