package com.tableturner.concierge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checks what a remote model said against what the tools told it. An answer that names a reservation or a restaurant
 * nobody knows, or claims a booking that was not made in this turn, is not shown.
 */
@Component
class Grounding {

    private static final Pattern NUMBER = Pattern.compile("\\bTT\\s?-?(\\d{3,})\\b", Pattern.CASE_INSENSITIVE);
    private static final String DONE = "(?:booked|reserved|confirmed|secured|cancelled|canceled|moved|rescheduled)\\b";
    private static final Pattern STATE = Pattern.compile(
            "(?:\\b(?:is|are|has been|have been|been)|'s|'re)\\s+(?:now |just |successfully |all )?" + DONE
                    + "|\\b(?:booking|reservation|table)\\s+" + DONE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DEED = Pattern.compile(
            "\\b(?:i|we)(?:'ve| have)?\\s+(?:now |just |successfully |already |(?:went|gone) ahead and )?" + DONE
                    + "|(?:^|(?<=[.!?:\\n]))[\\s*]*(?:all )?(?:done\\b|" + DONE + ")|\\byou(?:'re| are) all set\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED =
            Pattern.compile("\\b(?:not|nothing|no|never|once|if|when|until|before|after)\\b|n't\\b");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{2,60})\\*\\*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:at|try|visit|recommend|suggest|called|like)\\s+)((?:[\\p{Lu}][\\p{L}'’&-]+(?:\\s+(?:&|and|of|the)\\s+|\\s+)?){1,5})");
    private static final Pattern SUBJECT = Pattern.compile(
            "((?:[\\p{Lu}][\\p{L}'’&-]+\\s+(?:(?:&|and|of|the)\\s+)?){2,5})(?:has|is|offers|serves|can|takes|seats|would)\\b");
    /** Words that are no names, though they may begin with a capital letter. */
    private static final Set<String> PLAIN = Set.of(("monday tuesday wednesday thursday friday saturday sunday january"
                    + " february march april may june july august september october november december today tomorrow"
                    + " tonight noon midnight lunch dinner brunch breakfast evening morning afternoon table turner bangalore"
                    + " bengaluru india yes no not booked yet the and of or for people person guests please phone name date"
                    + " time party reservation reservations booking waitlist what which here there your our you all both it"
                    + " this that another one two three four am pm tt")
            .split(" "));

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TECHNICAL =
            Pattern.compile("\"(?:name|args|functionCall|tool)\"\\s*:|```|<scene>|</|\\bconfirmProposal\\b");

    private final Gazetteer gazetteer;
    private final Json json;

    Grounding(Gazetteer gazetteer, Json json) {
        this.gazetteer = gazetteer;
        this.json = json;
    }

    /** The check of this turn's answer. */
    Release.Check of(Turn turn, List<Entry> transcript) {
        var before = before(turn, transcript);
        return (answer, whole) -> problem(turn, answer, whole, before);
    }

    private Optional<String> problem(Turn turn, String answer, boolean whole, String before) {
        if (whole && !WORDS.matcher(answer).find() || TECHNICAL.matcher(answer).find()) {
            return Optional.of("no words");
        }
        var stored = turn.cards().stream().anyMatch(card -> card instanceof Card.Stored);
        if (!stored && claims(answer, turn)) {
            return Optional.of("it claims what was not done");
        }
        var known = before + " " + told(turn);
        if (NUMBER.matcher(answer).results().anyMatch(found -> !known.contains("tt" + found.group(1)))) {
            return Optional.of("it names a reservation that no tool named");
        }
        return Stream.of(BOLD, NAMED, SUBJECT)
                .flatMap(pattern -> pattern.matcher(answer).results())
                .map(found -> Gazetteer.fold(found.group(1)))
                .filter(name -> !isKnown(name, known))
                .findFirst()
                .map(name -> "it names what no tool named");
    }

    /**
     * Says that something was booked, moved or cancelled although this turn wrote nothing. The diner's own reservations
     * may be listed with their states, but nobody has just done anything to them.
     */
    private static boolean claims(String answer, Turn turn) {
        var plain = answer.replace('’', '\'');
        var listed = turn.cards().stream().anyMatch(card -> card instanceof Card.Mine);
        return Stream.of(DEED, STATE)
                .filter(pattern -> pattern == DEED || !listed)
                .flatMap(pattern -> pattern.matcher(plain).results())
                .anyMatch(found -> !isDenied(plain, found.start()));
    }

    /** "Nothing is booked", "once it is booked". */
    private static boolean isDenied(String answer, int at) {
        var start = Math.max(answer.lastIndexOf('.', at - 1), answer.lastIndexOf('\n', at - 1)) + 1;
        return DENIED.matcher(answer.substring(Math.min(start, at), at).toLowerCase(Locale.ROOT))
                .find();
    }

    /** What was known before this answer: the conversation, the catalogue, the scene. */
    private String before(Turn turn, List<Entry> transcript) {
        var said = transcript.stream().map(entry -> entry.text() + json.writeCards(entry.cards()));
        var names = gazetteer.all().stream()
                .map(facts -> facts.name() + " " + facts.cuisine() + " " + facts.location() + " "
                        + String.join(" ", facts.specialities()) + " " + facts.address());
        return folded(
                Stream.of(said, names, Stream.of(json.write(turn.scene()))).flatMap(parts -> parts));
    }

    /** What tools have told since. */
    private String told(Turn turn) {
        return folded(Stream.concat(Stream.of(json.writeCards(turn.cards())), turn.told()));
    }

    private static String folded(Stream<String> parts) {
        return parts.map(Gazetteer::fold).collect(Collectors.joining(" "));
    }

    /** Dates, times and counts are written by code or checked by it; names have to be known word for word. */
    private static boolean isKnown(String name, String known) {
        return name.isEmpty()
                || known.contains(name)
                || name.chars().anyMatch(Character::isDigit)
                || Stream.of(name.split(" ")).allMatch(PLAIN::contains);
    }
}
