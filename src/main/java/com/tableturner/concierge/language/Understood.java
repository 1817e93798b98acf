package com.tableturner.concierge.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything one message says.
 *
 * @param text the message as it was read
 * @param mentions in the order of the text
 * @param requests the message's parts, where it asks for more than one thing ("book … and cancel …"); a message that
 *     asks for one thing has none
 */
public record Understood(String text, List<Mention> mentions, Set<Intent> intents, List<Understood> requests) {

    public Understood {
        mentions = List.copyOf(mentions);
        intents = Set.copyOf(intents);
        requests = List.copyOf(requests);
    }

    public boolean has(Intent intent) {
        return intents.contains(intent);
    }

    public <M extends Mention> Stream<M> all(Class<M> kind) {
        return mentions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The last mention of that kind: what is said later corrects what was said before. */
    public <M extends Mention> Optional<M> last(Class<M> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** The day wanted: the last one that is neither taken back nor tells of a booking that exists. */
    public Optional<Mention.Day> day() {
        return all(Mention.Day.class)
                .filter(day -> day.stance() == Stance.WANTED)
                .reduce((a, b) -> b);
    }

    /** The time wanted. */
    public Optional<Mention.Time> time() {
        return all(Mention.Time.class)
                .filter(time -> time.stance() == Stance.WANTED)
                .reduce((a, b) -> a.range().isEmpty() && b.range().isPresent() ? a : b);
    }

    /** The party size wanted. */
    public Optional<Mention.People> people() {
        return all(Mention.People.class)
                .filter(people -> people.stance() == Stance.WANTED)
                .reduce((a, b) -> b);
    }

    /** The restaurants, areas, cuisines or specialities wanted. */
    public List<Mention.Place> places(Term.Kind kind) {
        return all(Mention.Place.class)
                .filter(place -> place.term().kind() == kind && place.stance() != Stance.REJECTED)
                .toList();
    }
}
