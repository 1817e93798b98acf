package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The spans of a message as RESTAURANTS-8K marks them, which is not always what a reader would: "AM" behind a space
 * belongs to a time below ten o'clock only, "of us" never to a number of people, "the" never to a date.
 */
final class LabelledSpans {

    /** A span under the name of its slot. */
    record Labelled(String slot, Span span) {}

    private static final String FIRST_NAME = "first_name";
    private static final String LAST_NAME = "last_name";

    private static final Pattern LATE_CLOCK = Pattern.compile(
            "(?i)(1[0-2][:.]?\\d\\d(?= )|(?:1[3-9]|2\\d)[:.]\\d\\d|.* 1[0-2](?= ))\\s*(?:[ap]\\.?\\s?m.*|(?:in the )?(?:morning|evening|afternoon).*)");
    private static final Pattern O_CLOCK = Pattern.compile("(?i)(.+?)\\s*o'?\\s?clock.*");
    private static final Pattern ISH = Pattern.compile("(?i)(.+) (?:ish|sharp)");
    private static final Pattern A_QUARTER = Pattern.compile("(?i)a (quarter .+)");
    private static final Pattern NIGHT = Pattern.compile("(?i)(?:tomorrow|the) ((?:night|evening) (?:at|around) )$");
    private static final Pattern IN_FROM_NOW = Pattern.compile("(?i)in (.+ from now)");
    private static final Pattern IN_TIME = Pattern.compile("(?i)(in .+?)'? time");
    private static final Pattern THIS_COMING = Pattern.compile("(?i)this (coming .+)");
    private static final Pattern OF_MONTH = Pattern.compile("(?i)(\\d.*) of (?:this|the|next) month");
    private static final Pattern HALF = Pattern.compile("(?i)m\\.?$");
    private static final Pattern PAST = Pattern.compile("(?i)yesterday|ago$");
    private static final Pattern THE = Pattern.compile("(?i)the (.+)");
    private static final Pattern US = Pattern.compile("(?i)us (\\w+)");
    private static final Pattern OTHER = Pattern.compile("(?i)(.+ other) people");
    private static final Pattern INCLUDING = Pattern.compile("(?i)(.+?),? including me");
    private static final Pattern AT_NIGHT = Pattern.compile("(?i)(\\d\\d?:\\d\\d) at night");
    private static final Pattern JUST = Pattern.compile("(?i)(?:just|only)(?: for)? (.+)");
    private static final Pattern UNMARKED = Pattern.compile(
            "(?i)(.*\\d|.*?) (?:individuals?|persons|guest|folks|members?|diners?|seats|chairs|heads|person table)");
    private static final Pattern SEATS = Pattern.compile("(?i)(an? \\w+) (?:person|seater)");
    private static final Pattern RANGE = Pattern.compile("(?i)\\w+ ?(?:or|to|-) ?(\\w+.*)");
    private static final Pattern OF_US = Pattern.compile("(?i)(.+?) of (?:us|them|you)\\b.*");

    private LabelledSpans() {}

    static List<Labelled> of(Understood understood) {
        var spans = new ArrayList<Labelled>();
        for (var mention : understood.mentions()) {
            add(spans, understood, mention);
        }
        return spans;
    }

    /** What the assistant had asked; of both names the one that is asked more often, or earlier, is still missing. */
    static Set<Asked> asked(List<String> requestedSlots) {
        var asked = EnumSet.noneOf(Asked.class);
        for (var slot : requestedSlots) {
            switch (slot) {
                case "people" -> asked.add(Asked.PEOPLE);
                case "date" -> asked.add(Asked.DATE);
                case "time" -> asked.add(Asked.TIME);
                case FIRST_NAME -> asked.add(Asked.FIRST_NAME);
                case LAST_NAME -> asked.add(Asked.LAST_NAME);
                default -> {}
            }
        }
        if (asked.contains(Asked.FIRST_NAME) && asked.contains(Asked.LAST_NAME)) {
            asked.remove(isLastNameMissing(requestedSlots) ? Asked.FIRST_NAME : Asked.LAST_NAME);
        }
        return asked;
    }

    private static boolean isLastNameMissing(List<String> slots) {
        var first = Collections.frequency(slots, FIRST_NAME);
        var last = Collections.frequency(slots, LAST_NAME);
        return last > first || last == first && slots.indexOf(LAST_NAME) < slots.indexOf(FIRST_NAME);
    }

    private static void add(List<Labelled> spans, Understood understood, Mention mention) {
        var text = understood.text();
        var asksHours = understood.has(Intent.ASK_FACT) && !understood.has(Intent.BOOK);
        switch (mention) {
            case Mention.Day day when asksHours -> {}
            case Mention.Day day
            when isMarked(understood, day, day.stance()) -> spans.add(new Labelled("date", date(text, day.span())));
            case Mention.Time time
            when isMarked(understood, time, time.stance()) && !isOpen(time.time()) ->
                spans.add(new Labelled("time", time(text, time.span())));
            case Mention.People people
            when isMarked(understood, people, people.stance()) && !isOpen(people.size()) ->
                spans.add(new Labelled("people", people(text, people)));
            case Mention.Name name -> {
                name.first().ifPresent(span -> spans.add(new Labelled(FIRST_NAME, span)));
                name.last().ifPresent(span -> spans.add(new Labelled(LAST_NAME, span)));
            }
            default -> {}
        }
    }

    private static Span time(String text, Span marked) {
        var span = marked;
        for (var pattern : List.of(LATE_CLOCK, O_CLOCK, AT_NIGHT, ISH, A_QUARTER, IN_FROM_NOW)) {
            span = cut(text, span, pattern);
        }
        return withNight(text, span);
    }

    /** What is booked already is marked where it is all that is said of its kind, but for days gone by. */
    private static boolean isMarked(Understood understood, Mention mention, Stance stance) {
        if (stance != Stance.EXISTING) {
            return stance == Stance.WANTED;
        }
        var told = understood.has(Intent.CANCEL) || understood.has(Intent.SHOW);
        return told && !PAST.matcher(mention.span().of(understood.text())).find();
    }

    private static boolean isOpen(Reading<?> reading) {
        return reading instanceof Reading.Ambiguous<?> ambiguous
                && ambiguous.candidates().isEmpty();
    }

    private static Span people(String text, Mention.People people) {
        var span = people.span();
        for (var pattern : List.of(OF_US, UNMARKED, SEATS, JUST, US, OTHER, INCLUDING)) {
            span = cut(text, span, pattern);
        }
        return people.size() instanceof Reading.Ambiguous<?> ? cut(text, span, RANGE) : span;
    }

    private static Span cut(String text, Span span, Pattern pattern) {
        var matcher = pattern.matcher(span.of(text));
        return matcher.matches() ? new Span(span.start() + matcher.start(1), span.start() + matcher.end(1)) : span;
    }

    /** "tomorrow night at 8" is marked as a day and "night at 8". */
    private static Span withNight(String text, Span span) {
        var before = text.substring(Math.max(0, span.start() - 20), span.start());
        var matcher = NIGHT.matcher(before);
        return matcher.find() && !HALF.matcher(span.of(text)).find()
                ? new Span(span.start() - before.length() + matcher.start(1), span.end())
                : span;
    }

    private static Span date(String text, Span marked) {
        var span = marked;
        for (var pattern : List.of(THE, IN_FROM_NOW, IN_TIME, THIS_COMING, OF_MONTH)) {
            span = cut(text, span, pattern);
        }
        return span;
    }
}
