package com.tableturner.concierge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final Pattern CLAIM = Pattern.compile(
            "\\b(?:is|are|'s|has been|have been|been|i(?:'ve| have))\\s+(?:now |just |successfully |all )?"
                    + "(?:booked|reserved|confirmed|cancelled|canceled|moved|rescheduled)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\n]{2,60})\\*\\*");
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:at|try|visit|recommend|suggest|called|like)\\s+)((?:[\\p{Lu}][\\p{L}'’&-]+(?:\\s+(?:&|and|of|the)\\s+|\\s+)?){2,5})");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TECHNICAL =
            Pattern.compile("\"(?:name|args|functionCall|tool)\"\\s*:|```|<scene>|</|\\bconfirmProposal\\b");

    private final Gazetteer gazetteer;
    private final Json json;

    Grounding(Gazetteer gazetteer, Json json) {
        this.gazetteer = gazetteer;
        this.json = json;
    }

    /** What is wrong with the answer; empty if nothing is. */
    Optional<String> problem(Turn turn, String answer, List<Entry> transcript) {
        if (!WORDS.matcher(answer).find() || TECHNICAL.matcher(answer).find()) {
            return Optional.of("no words");
        }
        var stored = turn.cards().stream().anyMatch(card -> card instanceof Card.Stored);
        if (!stored && claims(answer, turn)) {
            return Optional.of("it claims what was not done");
        }
        var known = known(turn, transcript);
        if (NUMBER.matcher(answer).results().anyMatch(found -> !known.contains("tt" + found.group(1)))) {
            return Optional.of("it names a reservation that no tool named");
        }
        return Stream.concat(
                        BOLD.matcher(answer).results(), NAMED.matcher(answer).results())
                .map(found -> Gazetteer.fold(found.group(1)))
                .filter(name -> !isKnown(name, known))
                .findFirst()
                .map(name -> "it names what no tool named");
    }

    /** Says that something is booked although this turn wrote nothing; the diner's own reservations may be listed. */
    private static boolean claims(String answer, Turn turn) {
        var listed = turn.cards().stream().anyMatch(card -> card instanceof Card.Mine);
        return !listed && CLAIM.matcher(answer).results().anyMatch(found -> !isDenied(answer, found.start()));
    }

    private static boolean isDenied(String answer, int at) {
        var before = answer.substring(Math.max(0, at - 25), at).toLowerCase(Locale.ROOT);
        return before.contains("not")
                || before.contains("nothing")
                || before.contains("once")
                || before.contains("if ");
    }

    private String known(Turn turn, List<Entry> transcript) {
        var told = transcript.stream().map(entry -> entry.text() + json.writeCards(entry.cards()));
        var names = gazetteer.all().stream()
                .map(facts -> facts.name() + " " + facts.cuisine() + " " + facts.location() + " "
                        + String.join(" ", facts.specialities()) + " " + facts.address());
        return Stream.of(told, names, Stream.of(json.write(turn.scene()), json.writeCards(turn.cards())), turn.told())
                .flatMap(parts -> parts)
                .map(Gazetteer::fold)
                .collect(Collectors.joining(" "));
    }

    /** Dates, times and counts are written by code or checked by it; names have to be known word for word. */
    private static boolean isKnown(String name, String known) {
        return name.isEmpty()
                || known.contains(name)
                || name.chars().anyMatch(Character::isDigit)
                || Stream.of(name.split(" ")).allMatch(PLAIN::contains);
    }

    private static final java.util.Set<String> PLAIN = java.util.Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "tomorrow",
            "tonight",
            "lunch",
            "dinner",
            "evening",
            "morning",
            "table",
            "turner",
            "bangalore",
            "yes",
            "no",
            "not",
            "booked",
            "yet",
            "the",
            "and",
            "of",
            "or",
            "for",
            "people",
            "person",
            "guests",
            "please",
            "phone",
            "name",
            "date",
            "time",
            "party",
            "reservation",
            "reservations",
            "booking",
            "waitlist");
}
