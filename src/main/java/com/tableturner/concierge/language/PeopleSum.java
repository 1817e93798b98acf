package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;

/** A list of people while it is read, and how many they are in the end. */
final class PeopleSum {

    final List<PeopleItem> items = new ArrayList<>();

    /** Whether somebody of the speaker's was named: with "my wife" the speaker may or may not come. */
    boolean ofSpeaker;

    /** Whether the speaker comes without being named: "with my wife". */
    boolean speakerToo;

    /** Whether it was said that the speaker is counted already: "six including me". */
    boolean listed;

    /** Whether the second item followed the first by a comma or "with": it may be part of the first. */
    boolean loose;

    /** From which item on all are part of the first; -1 if none are. */
    int partOf = -1;

    boolean has(PeopleItem.Kind kind) {
        return items.stream().anyMatch(item -> item.kind() == kind);
    }

    boolean isOpen() {
        return items.stream().anyMatch(PeopleItem::open);
    }

    boolean isSure() {
        return listed || items.size() > 1 || items.getFirst().kind() != PeopleItem.Kind.BARE;
    }

    /** A high chair counts for a child, unless the child was named too. */
    int people() {
        var child = has(PeopleItem.Kind.CHILD);
        return items.stream()
                .filter(item -> item.kind() != PeopleItem.Kind.SEAT || !child)
                .mapToInt(PeopleItem::count)
                .sum();
    }

    Reading<Integer> reading() {
        var first = items.getFirst().count();
        var all = people();
        if (isBrokenDown(first, all)) {
            return known(first);
        }
        if (isOpen()) {
            return Readings.unnamed();
        }
        if (isWhole() && loose && items.size() == 2 && items.getFirst().kind() != PeopleItem.Kind.ANYONE) {
            return Readings.oneOf(List.of(first, all));
        }
        if (has(PeopleItem.Kind.SPEAKER)) {
            return known(all);
        }
        if (speakerToo) {
            return known(all + 1);
        }
        return ofSpeaker && !isWhole() ? Readings.oneOf(List.of(all, all + 1)) : known(all);
    }

    /** "4 people, 3 adults and 1 baby": what follows only says who they are. */
    private boolean isBrokenDown(int first, int all) {
        return isWhole() && (partOf > 0 || loose && items.size() > 2 && all - first == first);
    }

    /** Whether the first item may stand for everybody. */
    private boolean isWhole() {
        return switch (items.getFirst().kind()) {
            case ALL, ANYONE, BARE -> true;
            default -> false;
        };
    }

    private static Reading<Integer> known(int count) {
        return count > 0 ? new Reading.Clear<>(count) : new Reading.Impossible<>();
    }
}
