package com.tableturner.concierge;

import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Reading;
import com.tableturner.concierge.language.Stance;
import com.tableturner.concierge.language.TimeRange;
import com.tableturner.concierge.language.Understood;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what a message mentions into wishes: what is said later replaces what was said before. */
@Component
class WishReader {

    private static final LocalTime OPENING = LocalTime.of(11, 0);
    private static final LocalTime LUNCH = LocalTime.of(13, 0);
    private static final int NOON = 12;
    private static final int LAST_MORNING_HOUR = 11;
    private static final LocalTime DINNER = LocalTime.of(19, 30);
    private static final Pattern BARE = Pattern.compile("\\W*(?:(?:ok|at|no)\\W+)?\\w+\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?", Pattern.CASE_INSENSITIVE);

    private final PlaceReader places;

    WishReader(PlaceReader places) {
        this.places = places;
    }

    Wishes apply(Wishes known, Understood said, Dialogue before, Hearing heard) {
        var wishes = places.apply(known, said, before, heard);
        wishes = day(wishes, said, before, heard);
        wishes = time(wishes, said, before, heard);
        wishes = party(wishes, said, before, heard);
        wishes = number(wishes, said, before, heard);
        wishes = TasteReader.apply(wishes, said);
        heard.compare(wishes);
        return wishes;
    }

    private static Wishes day(Wishes wishes, Understood said, Dialogue before, Hearing heard) {
        var day = said.day();
        if (day.isEmpty()) {
            return isTakenBack(said.all(Mention.Day.class).map(Mention.Day::stance)) ? wishes.on(null) : wishes;
        }
        return switch (day.get().date()) {
            case Reading.Clear<LocalDate> clear ->
                wishes.on(meant(clear.value(), day.get().span().of(said.text()), before));
            case Reading.Ambiguous<LocalDate> several -> {
                heard.dates(several.candidates());
                if (several.candidates().isEmpty()) {
                    heard.impossible(Wishes.Field.DATE);
                }
                yield wishes.on(null);
            }
            case Reading.Impossible<LocalDate> none -> {
                heard.impossible(Wishes.Field.DATE);
                yield wishes.on(null);
            }
        };
    }

    /** "Tuesday then" is the Tuesday that was just offered, if one was. */
    private static LocalDate meant(LocalDate date, String words, Dialogue before) {
        var offered = before.offered().stream()
                .filter(day -> day.getDayOfWeek() == date.getDayOfWeek())
                .toList();
        return offered.size() == 1 && WEEKDAY.matcher(words).matches() ? offered.getFirst() : date;
    }

    private static boolean isTakenBack(Stream<Stance> stances) {
        return stances.anyMatch(stance -> stance == Stance.REJECTED);
    }

    private static Wishes time(Wishes wishes, Understood said, Dialogue before, Hearing heard) {
        var shift = said.last(Mention.Shift.class).map(Mention.Shift::minutes);
        var present = wishes.time() == null ? before.last().time() : wishes.time();
        if (shift.isPresent() && present != null) {
            return wishes.from(present.plusMinutes(shift.get()), null);
        }
        var time = said.time();
        if (time.isEmpty()) {
            return isTakenBack(said.all(Mention.Time.class).map(Mention.Time::stance))
                    ? wishes.from(null, null)
                    : wishes;
        }
        var range = time.get().range();
        if (range.isPresent()) {
            return within(wishes, range.get());
        }
        return switch (time.get().time()) {
            case Reading.Clear<LocalTime> clear -> wishes.from(clear.value(), null);
            case Reading.Ambiguous<LocalTime> several -> {
                heard.times(several.candidates());
                yield wishes.from(null, null);
            }
            case Reading.Impossible<LocalTime> none -> {
                heard.impossible(Wishes.Field.TIME);
                yield wishes.from(null, null);
            }
        };
    }

    /** A fair start within "evening", "lunch", "after 8" or "before 9"; a time already wanted stays if it fits. */
    private static Wishes within(Wishes wishes, TimeRange range) {
        if (wishes.time() != null && wishes.latest() == null && range.contains(wishes.time())) {
            return wishes;
        }
        var fair = range.first().isBefore(OPENING) && range.last().isAfter(OPENING)
                ? range.last()
                : Stream.of(DINNER, LUNCH)
                        .filter(range::contains)
                        .filter(usual -> !usual.minusHours(2).isAfter(range.first()))
                        .findFirst()
                        .orElse(range.first());
        return wishes.from(fair, range.last());
    }

    private static Wishes party(Wishes wishes, Understood said, Dialogue before, Hearing heard) {
        var people = said.all(Mention.People.class)
                .filter(some -> some.stance() == Stance.WANTED)
                .reduce((earlier, later) -> later);
        var more = said.last(Mention.More.class);
        if (more.isPresent() && wishes.party() != null && !GoalReader.isAnother(before, said, null)) {
            return wishes.forParty(Math.max(1, wishes.party() + more.get().people()));
        }
        if (people.isEmpty()) {
            return wishes;
        }
        return switch (people.get().size()) {
            case Reading.Clear<Integer> clear -> wishes.forParty(clear.value());
            case Reading.Ambiguous<Integer> several -> {
                heard.parties(several.candidates());
                if (several.candidates().isEmpty()) {
                    heard.impossible(Wishes.Field.PARTY);
                }
                yield wishes.forParty(null);
            }
            case Reading.Impossible<Integer> none -> {
                heard.impossible(Wishes.Field.PARTY);
                yield wishes.forParty(null);
            }
        };
    }

    /** "Make it 8" may be a time or guests: whichever it is not already; if it is neither, that is asked. */
    private static Wishes number(Wishes wishes, Understood said, Dialogue before, Hearing heard) {
        var number = said.last(Mention.Unclear.class)
                .map(Mention.Unclear::number)
                .or(() -> said.last(Mention.Choice.class)
                        .map(Mention.Choice::position)
                        .filter(position -> position > before.shown().size())
                        .filter(any -> BARE.matcher(said.text()).matches()));
        if (number.isEmpty() || number.get() < 1) {
            return wishes;
        }
        var guests = number.get();
        var time = guests > NOON ? null : LocalTime.of(guests < LAST_MORNING_HOUR ? guests + NOON : guests, 0);
        if (time == null || time.equals(wishes.time())) {
            return wishes.forParty(guests);
        }
        var onlyTime = wishes.party() != null && (wishes.time() == null || wishes.latest() != null);
        if (onlyTime || number.get().equals(wishes.party())) {
            return wishes.from(time, null);
        }
        heard.times(List.of(time));
        heard.parties(List.of(guests));
        return wishes;
    }
}
