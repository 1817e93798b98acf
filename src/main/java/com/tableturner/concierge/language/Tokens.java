package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A message cut into tokens. Reading before the first or past the last one gives an empty sign, never an error. */
final class Tokens {

    private static final Token NONE = new Token(Token.Kind.SIGN, "", 0, 0, false);
    /** How words that grammars look for are typed in a hurry. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "nxt", "next", "wk", "week", "wks", "weeks", "evng", "evening", "mrng", "morning", "nite", "night", "aftr",
            "after");

    private static final String APOSTROPHES = "'’‘ʼ`´";

    private final String message;
    private final List<Token> tokens = new ArrayList<>();

    Tokens(String message) {
        this.message = message;
        var at = 0;
        var glued = false;
        while (at < message.length()) {
            var point = message.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point) || isFormat(point)) {
                at += Character.charCount(point);
                glued = glued && isFormat(point);
                continue;
            }
            var kind = kindOf(point);
            var end = endOf(kind, at);
            tokens.add(new Token(kind, plain(at, end), at, end, glued));
            glued = true;
            at = end;
        }
    }

    int size() {
        return tokens.size();
    }

    String message() {
        return message;
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    String text(int index) {
        return at(index).text();
    }

    boolean is(int index, String text) {
        return text(index).equals(text);
    }

    boolean isAny(int index, Set<String> texts) {
        return texts.contains(text(index));
    }

    boolean isNumber(int index) {
        return at(index).isNumber();
    }

    /** The first token that begins at that character or behind it. */
    int indexAt(int character) {
        var low = 0;
        var high = tokens.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether these words stand here, one after the other. */
    boolean follows(int index, String... words) {
        for (var i = 0; i < words.length; i++) {
            if (!is(index + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The span of the tokens from one up to, not including, another. */
    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** The message's characters under the tokens from one up to, not including, another. */
    String original(int from, int to) {
        return message.substring(at(from).start(), at(to - 1).end());
    }

    boolean startsUpperCase(int index) {
        var token = at(index);
        return token.isWord() && Character.isUpperCase(message.codePointAt(token.start()));
    }

    private static boolean isFormat(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    /** Digits of all scripts, full width, circled and raised ones too. */
    private static boolean isDigit(int point) {
        if (Character.getType(point) == Character.OTHER_NUMBER) {
            var value = Character.getNumericValue(point);
            return value >= 0 && value <= 9;
        }
        return Character.isDigit(point);
    }

    private static Token.Kind kindOf(int point) {
        if (isDigit(point)) {
            return Token.Kind.NUMBER;
        }
        return Character.isLetter(point) ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private int endOf(Token.Kind kind, int start) {
        var at = start + Character.charCount(message.codePointAt(start));
        while (kind != Token.Kind.SIGN && at < message.length()) {
            var point = message.codePointAt(at);
            if (!continues(kind, point, at)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private boolean continues(Token.Kind kind, int point, int at) {
        if (kind == Token.Kind.NUMBER) {
            return isDigit(point);
        }
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || isInnerApostrophe(point, at);
    }

    private boolean isInnerApostrophe(int point, int at) {
        return APOSTROPHES.indexOf(point) >= 0
                && at + 1 < message.length()
                && Character.isLetter(message.codePointAt(at + 1));
    }

    private String plain(int start, int end) {
        var text = new StringBuilder(end - start);
        for (var at = start; at < end; ) {
            var point = message.codePointAt(at);
            at += Character.charCount(point);
            if (isDigit(point)) {
                text.append(Character.getNumericValue(point));
            } else if (APOSTROPHES.indexOf(point) >= 0) {
                text.append('\'');
            } else {
                text.appendCodePoint(Character.toLowerCase(point));
            }
        }
        var word = text.toString();
        return SHORT_FORMS.getOrDefault(word, word);
    }
}
