package com.tableturner.restaurant;

import com.tableturner.base.BadInput;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file may set of a restaurant, and which values make sense; the database checks the same. */
final class RestaurantValues {

    /** Short names, as in addresses. */
    static final String SLUG = "[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*";

    /** The columns that may be set. */
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
            "time_zone",
            "booking_window_days",
            "notice_minutes",
            "change_cutoff_minutes",
            "turn_small_minutes",
            "turn_medium_minutes",
            "turn_large_minutes",
            "online_max_party",
            "auto_no_show");

    private static final Set<String> PRICES = Set.of("₹", "₹₹", "₹₹₹", "₹₹₹₹");
    private static final BigDecimal BEST = BigDecimal.valueOf(5);

    private RestaurantValues() {}

    /** The least and the most. */
    private record Range(int least, int most) {}

    private static final Map<String, Range> RANGES = Map.of(
            "cost_for_two", new Range(1, 1_000_000),
            "booking_window_days", new Range(0, 730),
            "notice_minutes", new Range(0, 20_160),
            "change_cutoff_minutes", new Range(0, 20_160),
            "turn_small_minutes", new Range(30, 600),
            "turn_medium_minutes", new Range(30, 600),
            "turn_large_minutes", new Range(30, 600),
            "online_max_party", new Range(1, 1_000));

    private static final Map<String, Integer> LENGTHS = Map.of(
            "name",
            120,
            "cuisine",
            60,
            "location",
            80,
            "city",
            80,
            "address",
            200,
            "description",
            1_000,
            "specialities",
            400,
            "dietary",
            200,
            "occasions",
            200);

    /**
     * @throws BadInput with the column, if a value makes no sense
     */
    static void requireSense(Map<String, ? extends @Nullable Object> values) {
        values.forEach((column, value) -> {
            var range = RANGES.get(column);
            if (range != null && value instanceof Integer number && (number < range.least || number > range.most)) {
                throw new BadInput(column, "out-of-range", String.valueOf(range.least), String.valueOf(range.most));
            }
            var longest = LENGTHS.get(column);
            if (longest != null && value instanceof String text && text.length() > longest) {
                throw new BadInput(column, "too-long");
            }
        });
        if (values.get("price_range") instanceof String price && !PRICES.contains(price)) {
            throw new BadInput("price_range", "not-a-price-range");
        }
        if (values.get("rating") instanceof BigDecimal rating && (rating.signum() < 0 || rating.compareTo(BEST) > 0)) {
            throw new BadInput("rating", "out-of-range");
        }
        if (values.get("time_zone") instanceof String zone
                && !ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new BadInput("time_zone", "not-a-time-zone");
        }
    }

    /** Whether what a file has is what the database has, which may say 4.50 for 4.5, and 1 for true. */
    static boolean areSame(@Nullable Object stored, @Nullable Object wanted) {
        return text(stored).equals(text(wanted));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "1" : "0";
            case Number number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            default -> Objects.toString(value);
        };
    }
}
