package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueFileTests {

    private static final String HEADER = String.join(",", CatalogueFile.COLUMNS);

    private static final Map<String, String> SOUND = Map.ofEntries(
            Map.entry("name", "Plain Plate"),
            Map.entry("cuisine", "Karnataka"),
            Map.entry("location", "Ulsoor"),
            Map.entry("city", "Bangalore"),
            Map.entry("address", "1, Lake Road, Ulsoor"),
            Map.entry("phone", "+918045559999"),
            Map.entry("rating", "4.2"),
            Map.entry("price_range", "₹₹"),
            Map.entry("cost_for_two", "1200"),
            Map.entry("description", "Rice, and what goes with it."),
            Map.entry("specialities", "Rice; Rasam"),
            Map.entry("dietary", "vegan;halal"),
            Map.entry("occasions", "family"),
            Map.entry("hours", "Lunch 12:00-14:30/15:30;Dinner 19:00-22:30/00:30"),
            Map.entry("closed_on", "mon"),
            Map.entry("pacing", "12/16"),
            Map.entry("combine", "true"),
            Map.entry("areas", "Porch;Hall"));

    @Test
    void takesEachValueOfASoundLine() {
        var entry = read(HEADER + "\n" + line(Map.of())).getFirst();

        assertThat(entry)
                .isEqualTo(new CatalogueEntry(
                        "Plain Plate",
                        "Karnataka",
                        "Ulsoor",
                        "Bangalore",
                        "1, Lake Road, Ulsoor",
                        "+918045559999",
                        new BigDecimal("4.2"),
                        "₹₹",
                        1200,
                        "Rice, and what goes with it.",
                        List.of("Rice", "Rasam"),
                        List.of("vegan", "halal"),
                        List.of("family"),
                        List.of(
                                new ServicePeriod("Lunch", 2, 7, 9, 12, 16),
                                new ServicePeriod("Dinner", 16, 23, 27, 12, 16)),
                        Set.of(DayOfWeek.MONDAY),
                        true,
                        List.of("Porch", "Hall")));
    }

    @Test
    void leavesOutWhatMayBeMissing() {
        var optional = List.of(
                "rating",
                "cost_for_two",
                "description",
                "specialities",
                "dietary",
                "occasions",
                "closed_on",
                "pacing",
                "areas");
        var entry = read(HEADER + "\n" + line(optional.stream().collect(Collectors.toMap(name -> name, name -> ""))))
                .getFirst();

        assertThat(entry.rating()).isNull();
        assertThat(entry.costForTwo()).isNull();
        assertThat(entry.closedOn()).isEmpty();
        assertThat(entry.areas()).isEmpty();
        assertThat(entry.periods()).allMatch(period -> period.pacingOnline() == null && period.pacingStaff() == null);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name         | ``                            | name is empty
            name         | !!!                           | name "!!!" has no letter or digit
            cuisine      | ` `                           | cuisine is empty
            location     | ``                            | location is empty
            city         | ``                            | city is empty
            address      | ``                            | address is empty
            phone        | 080 4555 9999                 | phone "080 4555 9999" is not in the form +918045550001
            phone        | +918                          | phone "+918" is not in the form +918045550001
            phone        | +9180455599                   | phone "+9180455599" is not a valid number
            rating       | 5.9                           | rating "5.9" is not between 0 and 5
            rating       | 4.25                          | rating "4.25" is not a number with one decimal
            rating       | -1                            | rating "-1" is not a number with one decimal
            rating       | good                          | rating "good" is not a number with one decimal
            price_range  | $$                            | price_range "$$" is not ₹, ₹₹, ₹₹₹ or ₹₹₹₹
            price_range  | ``                            | price_range "" is not ₹, ₹₹, ₹₹₹ or ₹₹₹₹
            cost_for_two | 0                             | cost_for_two "0" is not a whole number of rupees above 0
            cost_for_two | 12.5                          | cost_for_two "12.5" is not a whole number of rupees above 0
            specialities | Rice;;Rasam                   | specialities has an empty entry between its semicolons
            dietary      | vegan;paleo                   | dietary "paleo" is not one of vegetarian, vegan, gluten-free, halal, jain
            dietary      | vegan;vegan                   | dietary names "vegan" twice
            occasions    | party                         | occasions "party" is not one of romantic, business, family, celebration
            hours        | ``                            | hours is empty
            hours        | noon to three                 | hours: "noon to three" is not in the form "Dinner 19:00-22:00/23:30"
            hours        | 19:00-22:00/23:30             | hours: "19:00-22:00/23:30" is not in the form "Dinner 19:00-22:00/23:30"
            hours        | Breakfast 08:00-12:00/13:00   | hours: "08:00" is not a half hour from 11:00 to 23:00
            hours        | Dinner 19:07-22:00/23:30      | hours: "19:07" is not a half hour from 11:00 to 23:00
            hours        | Dinner 19:00-23:30/00:30      | hours: "23:30" is not a half hour from 11:00 to 23:00
            hours        | Dinner 19:00-22:00/23:45      | hours: "23:45" is not a full or half hour
            hours        | Dinner 19:00-22:00/24:30      | hours: "24:30" is not a full or half hour
            hours        | Dinner 22:00-19:00/23:30      | hours: "Dinner 22:00-19:00/23:30" does not start, seat its last party and end in this order
            hours        | Dinner 19:00-22:00/22:00      | hours: "Dinner 19:00-22:00/22:00" does not start, seat its last party and end in this order
            hours        | A 12:00-14:00/16:00;B 15:30-20:00/21:00 | hours: "B 15:30-20:00/21:00" overlaps another shift
            hours        | A name of one letter more than the sixty that are allowed here 19:00-22:00/23:30 | hours: "A name of one letter more than the sixty…" is not in the form "Dinner 19:00-22:00/23:30"
            closed_on    | monday                        | closed_on "monday" is not one of mon, tue, wed, thu, fri, sat, sun
            closed_on    | mon;tue;wed;thu;fri;sat;sun   | closed_on leaves no day to serve on
            pacing       | 12                            | pacing "12" is not in the form 12/16 (covers a slot online, and for staff)
            pacing       | 16/12                         | pacing "16/12" gives staff less than guests online
            pacing       | 0/12                          | pacing "0/12" lets nobody start: leave it empty for no limit
            combine      | yes                           | combine "yes" is not true or false
            areas        | A;B;C;D                       | areas names more than 3
            """)
    void refusesAWrongValueWithFileLineAndReason(String column, String value, String reason) {
        var broken = HEADER + "\n" + line(Map.of("name", "First")) + "\n" + line(Map.of(column, value));

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(CatalogueRefused.class)
                .hasMessage("mine.csv, line 3: " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 120",
        "cuisine, 60",
        "location, 80",
        "city, 80",
        "address, 200",
        "description, 1000",
        "specialities, 400"
    })
    void refusesAValueLongerThanItsColumn(String column, int longest) {
        assertThat(read(HEADER + "\n" + line(Map.of(column, "x".repeat(longest)))))
                .hasSize(1);
        assertThatThrownBy(() -> read(HEADER + "\n" + line(Map.of(column, "x".repeat(longest + 1)))))
                .hasMessage("mine.csv, line 2: %s has %d characters, more than %d", column, longest + 1, longest);
    }

    @Test
    void refusesANameUsedTwice() {
        var twice = HEADER + "\n" + line(Map.of("name", "Café Blue")) + "\n" + line(Map.of("name", "Cafe  blue"));

        assertThatThrownBy(() -> read(twice))
                .hasMessage("mine.csv, line 3: name \"Cafe  blue\" is the same as in line 2");
    }

    @Test
    void countsLinesAlsoWhereAValueHoldsLineBreaks() {
        var broken = HEADER + "\r\n\r\n" + line(Map.of("name", "First", "description", "one\r\ntwo")) + "\r\n"
                + line(Map.of("rating", "6"));

        assertThat(refusal(broken).mistakes())
                .containsExactly(
                        "mine.csv, line 3: description holds a line break or another control character",
                        "mine.csv, line 5: rating \"6\" is not between 0 and 5");
    }

    @Test
    void namesEveryMistakeAndSumsThemUpOnOneLine() {
        var broken = HEADER + "\n" + line(Map.of("rating", "9", "combine", "")) + "\n" + line(Map.of("city", ""));

        assertThat(refusal(broken))
                .hasMessage("mine.csv, line 2: rating \"9\" is not between 0 and 5 (and 3 more mistakes)");
        assertThat(refusal(broken).mistakes()).hasSize(4).contains("mine.csv, line 3: city is empty");
    }

    @Test
    void refusesALineWithTooFewValues() {
        assertThatThrownBy(() -> read(HEADER + "\nPlain Plate,Karnataka"))
                .hasMessage("mine.csv, line 2: has 2 values instead of 18");
    }

    @Test
    void refusesOtherColumns() {
        assertThatThrownBy(() -> read(HEADER.replace("location", "area") + "\n" + line(Map.of())))
                .hasMessage("mine.csv, line 1: column 3 is \"area\" instead of \"location\"");
        assertThatThrownBy(() -> read(HEADER + ",stars\n" + line(Map.of())))
                .hasMessage("mine.csv, line 1: column 19, \"stars\", is one too many");
        assertThatThrownBy(() -> read(HEADER.replace(",areas", "") + "\n"))
                .hasMessage("mine.csv, line 1: column 18 is \"\" instead of \"areas\"");
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertThatThrownBy(() -> read(HEADER + "\n" + line(Map.of()) + "\n\"Plain Plate,Karnataka\n"))
                .hasMessage("mine.csv, line 3: the quotes around a value do not match");
    }

    @Test
    void refusesAFileWithoutRestaurants() {
        assertThatThrownBy(() -> read("")).hasMessage("mine.csv, line 1: the file is empty");
        assertThatThrownBy(() -> read(HEADER + "\n"))
                .hasMessage("mine.csv, line 1: no restaurant follows the column names");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        var latin = (HEADER + "\n" + line(Map.of("name", "Café", "price_range", "x")))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CatalogueFile.read("mine.csv", latin))
                .hasMessage("mine.csv, line 2: is not UTF-8 text");
    }

    @Test
    void takesWhatASpreadsheetSaves() {
        var saved = "\uFEFF" + HEADER + "\r\n" + line(Map.of()) + "\r\n" + ",".repeat(17) + "\r\n";

        assertThat(read(saved)).hasSize(1);
    }

    private static List<CatalogueEntry> read(String text) {
        return CatalogueFile.read("mine.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static CatalogueRefused refusal(String text) {
        return catchThrowableOfType(CatalogueRefused.class, () -> read(text));
    }

    private static String line(Map<String, String> changes) {
        var values = new HashMap<>(SOUND);
        values.putAll(changes);
        return CatalogueFile.COLUMNS.stream()
                .map(column -> '"' + values.get(column) + '"')
                .collect(Collectors.joining(","));
    }
}
