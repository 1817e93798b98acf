package com.tableturner.exchange;

import java.util.regex.Pattern;

/**
 * Text of guests in a spreadsheet. What begins so that a spreadsheet may run it as a formula gets an apostrophe before
 * it, and so does such text that already has apostrophes: one is taken off when it is read, and the text is as it was.
 */
final class SafeText {

    /** Signs that begin a formula in Excel, LibreOffice or Google Sheets; the wide ones do in East Asian editions. */
    private static final String SIGNS = "[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern DANGEROUS = Pattern.compile("'*" + SIGNS + "[\\s\\S]*");
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGNS + "[\\s\\S]*");

    private SafeText() {}

    /** The text as no spreadsheet runs it. */
    static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** What was guarded. */
    static String restore(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
