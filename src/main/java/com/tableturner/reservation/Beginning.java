package com.tableturner.reservation;

import com.tableturner.base.SqlTypes;
import java.util.Locale;

/**
 * What staff type to find somebody: the beginning of a TT number, a phone number or a name. The index that holds it is read
 * from {@link #low} to {@link #high}.
 */
public record Beginning(Kind kind, String low) {

    /** What the text is the beginning of. */
    public enum Kind {
        NUMBER,
        PHONE,
        NAME
    }

    private static final int ENDING = 3;

    /** Reads it; numbers without a country code begin with the one of home. */
    static Beginning of(String typed, SqlTypes types, String home) {
        var text = typed.strip();
        var upper = text.toUpperCase(Locale.ROOT);
        if (upper.matches("TT\\d+")) {
            return new Beginning(Kind.NUMBER, upper);
        }
        var digits = text.replaceAll("[\\s()-]", "");
        if (digits.matches("\\+?\\d{3,}")) {
            return new Beginning(Kind.PHONE, digits.startsWith("+") ? digits : home + digits.replaceFirst("^0+", ""));
        }
        return new Beginning(Kind.NAME, types.isSqlite() ? lowerAscii(text) : text.toLowerCase(Locale.ROOT));
    }

    /** The end of what begins with it, which is not part of it. */
    public String high() {
        return low + '\uffff';
    }

    /** The condition on a column or expression that an index holds, with parameters {@code low} and {@code high}. */
    public static String range(String column, SqlTypes types) {
        var plain = collation(types);
        return column + plain + " >= :low and " + column + plain + " < :high";
    }

    /** The order in which the indexes of beginnings are kept. */
    public static String collation(SqlTypes types) {
        return types.isSqlite() ? "" : " collate \"C\"";
    }

    /** The last digits of a number, which is all that lists show of it. */
    public static String ending(String phone) {
        return phone.substring(Math.max(0, phone.length() - ENDING));
    }

    /** SQLite lowers ASCII only; what is typed has to match what the index holds. */
    private static String lowerAscii(String text) {
        return text.codePoints()
                .map(symbol -> symbol < 128 ? Character.toLowerCase(symbol) : symbol)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
