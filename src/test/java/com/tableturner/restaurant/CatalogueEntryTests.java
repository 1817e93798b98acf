package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueEntryTests {

    @ParameterizedTest
    @CsvSource({
        "Halli Hearth, halli-hearth",
        "Cubbon & Clove, cubbon-clove",
        "Nizam's Inkwell, nizams-inkwell",
        "Hội An Lantern, hoi-an-lantern",
        "  (Tin) Kettle!  , tin-kettle",
        "ಹಳ್ಳಿ ಮನೆ, ಹಳ್ಳಿ-ಮನೆ",
        "!!!, ''"
    })
    void turnsItsNameIntoPartOfAnAddress(String name, String slug) {
        assertThat(CatalogueEntry.slug(name)).isEqualTo(slug);
    }
}
