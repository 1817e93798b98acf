package com.tableturner.notification;

/**
 * Lines of a calendar file, folded so that none is longer than 75 octets of UTF-8 and no character is cut in two:
 * ical4j counts UTF-16 units instead, which cuts an emoji in half.
 */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";
    private static final String FOLD = "\r\n ";

    private ContentLines() {}

    static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / LONGEST * FOLD.length());
        for (var line : text.replace(FOLD, "").split(END)) {
            append(folded, line);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void append(StringBuilder folded, String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = line.codePointAt(at);
            var size = octets(character);
            if (octets + size > LONGEST) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
