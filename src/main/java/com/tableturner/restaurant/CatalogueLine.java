package com.tableturner.restaurant;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The values of one restaurant in the catalogue file. Each is read by its column; what is wrong with it goes to the
 * mistakes, and reading goes on, so that one look at the file shows them all.
 */
final class CatalogueLine {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern ONE_DECIMAL = Pattern.compile("\\d{1,3}(\\.\\d)?");
    private static final BigDecimal BEST_RATING = BigDecimal.valueOf(5);
    private static final Pattern RUPEES = Pattern.compile("[1-9]\\d{0,6}");
    private static final List<String> PRICE_RANGES = List.of("₹", "₹₹", "₹₹₹", "₹₹₹₹");
    private static final int SHOWN = 40;

    private final UnaryOperator<String> values;
    private final Consumer<String> mistakes;

    CatalogueLine(UnaryOperator<String> values, Consumer<String> mistakes) {
        this.values = values;
        this.mistakes = mistakes;
    }

    /** The value without the blanks around it; empty if there is none. */
    String value(String column) {
        return values.apply(column).strip();
    }

    void mistake(String reason) {
        mistakes.accept(reason);
    }

    /** A text that must be there. */
    String text(String column, int longest) {
        if (value(column).isEmpty()) {
            mistake(column + " is empty");
        }
        return optionalText(column, longest);
    }

    String optionalText(String column, int longest) {
        var text = value(column);
        if (text.length() > longest) {
            mistake("%s has %d characters, more than %d".formatted(column, text.length(), longest));
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            mistake(column + " holds a line break or another control character");
        }
        return text;
    }

    /** Entries separated by semicolons; may be none. */
    List<String> list(String column, int longest) {
        var text = optionalText(column, longest);
        if (text.isEmpty()) {
            return List.of();
        }
        var entries = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
        if (entries.contains("")) {
            mistake(column + " has an empty entry between its semicolons");
        }
        var seen = new HashSet<String>();
        entries.stream()
                .filter(entry -> !seen.add(entry))
                .findFirst()
                .ifPresent(twice -> mistake("%s names %s twice".formatted(column, quoted(twice))));
        return entries;
    }

    /** Entries separated by semicolons, each one of those known. */
    List<String> tags(String column, List<String> known) {
        var tags = list(column, Integer.MAX_VALUE);
        tags.stream()
                .filter(tag -> !tag.isEmpty() && !known.contains(tag))
                .forEach(tag ->
                        mistake("%s %s is not one of %s".formatted(column, quoted(tag), String.join(", ", known))));
        return tags;
    }

    String phone() {
        var phone = value("phone");
        if (!E164.matcher(phone).matches()) {
            mistake("phone %s is not in the form +918045550001".formatted(quoted(phone)));
        } else if (!isValid(phone)) {
            mistake("phone %s is not a valid number".formatted(quoted(phone)));
        }
        return phone;
    }

    private static boolean isValid(String e164) {
        try {
            var numbers = PhoneNumberUtil.getInstance();
            return numbers.isValidNumber(numbers.parse(e164, null));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    Optional<BigDecimal> rating() {
        var text = value("rating");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!ONE_DECIMAL.matcher(text).matches()) {
            mistake("rating %s is not a number with one decimal".formatted(quoted(text)));
            return Optional.empty();
        }
        var rating = new BigDecimal(text);
        if (rating.compareTo(BEST_RATING) > 0) {
            mistake("rating %s is not between 0 and 5".formatted(quoted(text)));
        }
        return Optional.of(rating);
    }

    String priceRange() {
        var text = value("price_range");
        if (!PRICE_RANGES.contains(text)) {
            mistake("price_range %s is not ₹, ₹₹, ₹₹₹ or ₹₹₹₹".formatted(quoted(text)));
        }
        return text;
    }

    Optional<Integer> costForTwo() {
        var text = value("cost_for_two");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!RUPEES.matcher(text).matches()) {
            mistake("cost_for_two %s is not a whole number of rupees above 0".formatted(quoted(text)));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    boolean yesOrNo(String column) {
        var text = value(column);
        if (!text.equals("true") && !text.equals("false")) {
            mistake("%s %s is not true or false".formatted(column, quoted(text)));
        }
        return text.equals("true");
    }

    /** The value as a message shows it: on one line, and not longer than is needed to find it. */
    static String quoted(String value) {
        var line = value.replaceAll("\\p{Cntrl}", " ");
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}
