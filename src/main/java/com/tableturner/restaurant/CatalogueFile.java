package com.tableturner.restaurant;

import static com.tableturner.restaurant.CatalogueLine.quoted;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A catalogue of restaurants as CSV: read whole, or refused whole with file, line and reason. */
final class CatalogueFile {

    static final List<String> COLUMNS = List.of(
            "name",
            "cuisine",
            "location",
            "city",
            "address",
            "phone",
            "rating",
            "price_range",
            "cost_for_two",
            "description",
            "specialities",
            "dietary",
            "occasions",
            "hours",
            "closed_on",
            "pacing",
            "combine",
            "areas");

    static final List<String> DIETARY = List.of("vegetarian", "vegan", "gluten-free", "halal", "jain");
    static final List<String> OCCASIONS = List.of("romantic", "business", "family", "celebration");
    private static final int MOST_AREAS = 3;
    private static final int LONGEST_AREA = 60;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Long> lineOfSlug = new HashMap<>();
    private final List<CatalogueEntry> entries = new ArrayList<>();

    private CatalogueFile(String file) {
        this.file = file;
    }

    /**
     * Reads all restaurants, in the order of the file.
     *
     * @param file how messages call it
     * @param content UTF-8; the first line names the columns
     * @throws CatalogueRefused if there is any mistake
     */
    static List<CatalogueEntry> read(String file, byte[] content) {
        var reading = new CatalogueFile(file);
        reading.readLines(reading.decode(content));
        if (reading.mistakes.isEmpty() && reading.entries.isEmpty()) {
            reading.mistake(1, "no restaurant follows the column names");
        }
        reading.refuseMistakes();
        return List.copyOf(reading.entries);
    }

    private void mistake(long line, String reason) {
        mistakes.add("%s, line %d: %s".formatted(file, line, reason));
    }

    private void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new CatalogueRefused(mistakes);
        }
    }

    private String decode(byte[] content) {
        var bytes = ByteBuffer.wrap(content);
        var text = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            var before = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
            mistake(before.lines().count() + (before.endsWith("\n") ? 1 : 0), "is not UTF-8 text");
            refuseMistakes();
        }
        var decoded = text.flip().toString();
        return decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
    }

    private void readLines(String text) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(String[]::new))
                .setIgnoreEmptyLines(false)
                .get();
        var line = 1L;
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            while (records.hasNext()) { // reads the record, so the parser now stands behind it
                var behind = parser.getCurrentLineNumber() + 1;
                readRecord(line, records.next());
                line = behind;
            }
        } catch (UncheckedIOException | IOException unbalanced) {
            mistake(line, "the quotes around a value do not match");
        }
        if (text.isBlank()) {
            mistake(1, "the file is empty");
        }
    }

    private void readRecord(long line, CSVRecord values) {
        if (values.getRecordNumber() == 1) {
            readColumnNames(values);
        } else if (values.stream().allMatch(String::isBlank)) {
            return; // spreadsheets leave such lines behind
        } else if (values.isConsistent()) {
            readRestaurant(line, values);
        } else {
            mistake(line, "has %d values instead of %d".formatted(values.size(), COLUMNS.size()));
        }
    }

    private void readColumnNames(CSVRecord names) {
        for (var i = 0; i < Math.max(names.size(), COLUMNS.size()); i++) {
            var name = i < names.size() ? names.get(i).strip() : "";
            if (i >= COLUMNS.size()) {
                mistake(1, "column %d, %s, is one too many".formatted(i + 1, quoted(name)));
            } else if (!name.equals(COLUMNS.get(i))) {
                mistake(1, "column %d is %s instead of %s".formatted(i + 1, quoted(name), quoted(COLUMNS.get(i))));
            }
        }
        refuseMistakes(); // what follows would only be read into the wrong columns
    }

    private void readRestaurant(long number, CSVRecord values) {
        var line = new CatalogueLine(values::get, reason -> mistake(number, reason));
        var hours = new CatalogueHours(line);
        entries.add(new CatalogueEntry(
                name(number, line),
                line.text("cuisine", 60),
                line.text("location", 80),
                line.text("city", 80),
                line.text("address", 200),
                line.phone(),
                line.rating().orElse(null),
                line.priceRange(),
                line.costForTwo().orElse(null),
                line.optionalText("description", 1000),
                line.list("specialities", 400),
                line.tags("dietary", DIETARY),
                line.tags("occasions", OCCASIONS),
                hours.periods(),
                hours.closedOn(),
                line.yesOrNo("combine"),
                areas(line)));
    }

    private String name(long number, CatalogueLine line) {
        var name = line.text("name", 120);
        var slug = CatalogueEntry.slug(name);
        if (!name.isEmpty() && slug.isEmpty()) {
            line.mistake("name %s has no letter or digit".formatted(quoted(name)));
        }
        var earlier = slug.isEmpty() ? null : lineOfSlug.putIfAbsent(slug, number);
        if (earlier != null) {
            line.mistake("name %s is the same as in line %d".formatted(quoted(name), earlier));
        }
        return name;
    }

    private static List<String> areas(CatalogueLine line) {
        var areas = line.list("areas", Integer.MAX_VALUE);
        if (areas.size() > MOST_AREAS) {
            line.mistake("areas names more than %d".formatted(MOST_AREAS));
        }
        areas.stream()
                .filter(area -> area.length() > LONGEST_AREA)
                .forEach(area -> line.mistake("areas: %s is longer than %d".formatted(quoted(area), LONGEST_AREA)));
        return areas;
    }
}
