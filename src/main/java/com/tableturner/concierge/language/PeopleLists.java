package com.tableturner.concierge.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists of people: "me, my wife and 2 kids", "3 adults two children", "6 people including 2 kids", "two plus a child". */
final class PeopleLists {

    private static final Set<String> LINKS = Words.of("and & + plus n und , with also");
    private static final Set<String> PART_OF =
            Words.of("including includes incl included inclusive counting whom which");
    private static final Set<String> COMING =
            Words.of("am coming going come go dine dining eat eating arrive arriving there be it's its just");
    private static final Set<String> NOT_COMPANY = Words.of(
            "table booking restaurant place somewhere seat menu help up problem people guests adults speak talk agree ok fine");
    private static final Set<String> THEM = Words.of("them whom which us");
    private static final int MOST_ITEMS = 20;

    private final PeopleItems items;

    PeopleLists(PeopleItems items) {
        this.items = items;
    }

    @Nullable
    Found<PartySize> at(Tokens tokens, int at) {
        var sum = new PeopleSum();
        var start = at;
        if (tokens.is(at, "with") && isCompany(tokens, at)) {
            sum.speakerToo = true;
            start++;
        }
        var next = read(tokens, start, sum);
        if (next < 0 || sum.items.isEmpty() || !isPeople(tokens, at, sum)) {
            return null;
        }
        return new Found<>(new PartySize(sum.reading(), sum.isSure(), isTold(tokens, start, sum)), next);
    }

    /** "lunch with my wife" has one more at the table than "a table with my wife". */
    private boolean isCompany(Tokens tokens, int at) {
        if (at == 0 || tokens.isAny(at - 1, COMING)) {
            return true;
        }
        var first = items.at(tokens, at + 1);
        var kind = first == null ? null : first.item().kind();
        return (kind == PeopleItem.Kind.KIN || kind == PeopleItem.Kind.SPEAKER) && !tokens.isAny(at - 1, NOT_COMPANY);
    }

    private int read(Tokens tokens, int start, PeopleSum sum) {
        var end = add(tokens, start, sum);
        while (end > 0 && sum.items.size() < MOST_ITEMS) {
            var next = link(tokens, end, sum);
            var more = next < 0 ? -1 : add(tokens, next, sum);
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end > 0 ? closing(tokens, end, sum) : end;
    }

    private int add(Tokens tokens, int at, PeopleSum sum) {
        if (tokens.is(at, "no") || tokens.is(at, "without") || tokens.is(at, "zero")) {
            var none = PeopleWords.noun(tokens, at + 1);
            return none == null || sum.items.isEmpty() ? -1 : none.end();
        }
        var found = items.at(tokens, at);
        if (found == null || !fits(tokens, found, sum)) {
            return -1;
        }
        sum.items.add(found.item());
        var possessive = tokens.is(at, "my") || tokens.is(at, "our");
        sum.ofSpeaker |= possessive && found.item().kind() == PeopleItem.Kind.KIN;
        return found.end();
    }

    /** Whether an item can follow what was listed: "and I" begins a sentence more often than it ends a list. */
    private static boolean fits(Tokens tokens, PeopleItemAt found, PeopleSum sum) {
        var kind = found.item().kind();
        if (sum.items.isEmpty()) {
            return true;
        }
        var last = sum.items.getLast().kind();
        if (kind == PeopleItem.Kind.SPEAKER) {
            var personal = last == PeopleItem.Kind.KIN || last == PeopleItem.Kind.CHILD;
            var pronoun = tokens.is(found.start(), "i") || tokens.is(found.start(), "i'm");
            return !sum.has(PeopleItem.Kind.SPEAKER) && !tokens.is(found.start(), "i'm") && (personal || !pronoun);
        }
        if (kind == PeopleItem.Kind.SEAT && tokens.is(found.start() - 1, ",") && last != PeopleItem.Kind.SOME) {
            return false; // "for 2, a high chair please": a wish, and nobody more
        }
        if (kind == PeopleItem.Kind.BARE) {
            var linked = tokens.text(found.start() - 1);
            var plus = linked.equals("plus") || linked.equals("+") || linked.equals("and");
            return plus && (last == PeopleItem.Kind.SPEAKER || !linked.equals("and") && last != PeopleItem.Kind.ALL);
        }
        return kind != PeopleItem.Kind.ALL;
    }

    /** The token where the next item may begin, or -1. */
    private int link(Tokens tokens, int at, PeopleSum sum) {
        var next = at;
        while (next < at + 3 && (tokens.isAny(next, LINKS) || tokens.is(next, "(") || tokens.isAny(next, PART_OF))) {
            if (tokens.is(next, "(") || tokens.isAny(next, PART_OF)) {
                sum.partOf = sum.items.size();
            }
            next++;
        }
        if (tokens.is(next, "along") && tokens.is(next + 1, "with")) {
            next += 2;
        }
        if (tokens.is(next, "as") && tokens.follows(next + 1, "well", "as")) {
            next += 3;
        }
        if (tokens.is(next, "of") && sum.partOf >= 0) {
            next++;
        }
        var loose = next == at || next == at + 1 && tokens.is(at, ",") || tokens.is(at, "with");
        if (next == at && !mayStand(tokens, at, sum)) {
            return -1;
        }
        sum.loose |= loose && sum.items.size() == 1;
        return next;
    }

    /** Without any link only a number of some kind of people or "my …" goes on: "2 adults 2 kids", "me my wife". */
    private boolean mayStand(Tokens tokens, int at, PeopleSum sum) {
        if (sum.items.getLast().kind() == PeopleItem.Kind.BARE) {
            return false;
        }
        var found = items.at(tokens, at);
        if (found == null || found.item().kind() == PeopleItem.Kind.BARE) {
            return false;
        }
        return Numbers.cardinal(tokens, at) != null
                || tokens.is(at, "my")
                        && (found.item().kind() == PeopleItem.Kind.KIN
                                || found.item().kind() == PeopleItem.Kind.CHILD);
    }

    private static int closing(Tokens tokens, int end, PeopleSum sum) {
        if (tokens.isAny(end, PART_OF) && (tokens.is(end + 1, "me") || tokens.is(end + 1, "myself"))) {
            sum.listed = true;
            return end + 2;
        }
        var some = tokens.is(end, ",") ? Numbers.cardinal(tokens, end + 1) : null;
        if (some != null && tokens.is(some.end(), "of") && tokens.isAny(some.end() + 1, THEM)) {
            var are = tokens.is(some.end() + 2, "are") ? some.end() + 3 : some.end() + 2;
            return PeopleWords.noun(tokens, are) instanceof Found<PeopleWords.Noun> noun ? noun.end() : are;
        }
        if (sum.partOf >= 0 && tokens.is(end, ")")) {
            return end + 1;
        }
        var withMe = tokens.follows(end, "with", "me") || tokens.follows(end, "besides", "me");
        if (withMe && !sum.has(PeopleItem.Kind.SPEAKER)) {
            sum.speakerToo = true;
            return end + 2;
        }
        return end;
    }

    private static boolean isPeople(Tokens tokens, int at, PeopleSum sum) {
        var only = sum.items.getFirst();
        if (sum.items.size() > 1) {
            return sum.people() > 0 || sum.isOpen();
        }
        return switch (only.kind()) {
            case SEAT -> false;
            case SPEAKER -> isOnlySpeaker(tokens, at);
            case BARE -> only.count() > 0 || tokens.is(at, "0") || tokens.is(at, "zero");
            default -> true;
        };
    }

    /** "just me", "only for me", "for myself"; "for me" alone asks for help. */
    private static boolean isOnlySpeaker(Tokens tokens, int at) {
        var linked = tokens.is(at - 1, "for") ? at - 2 : at - 1;
        var only = tokens.is(linked, "just") || tokens.is(linked, "only") || tokens.is(at - 1, "be");
        var alone = tokens.size() == 1 || tokens.size() == 2 && tokens.is(1, "please");
        return alone && !tokens.is(at, "i")
                || only && !tokens.is(at, "i")
                || tokens.is(at, "myself") && tokens.is(at - 1, "for");
    }

    /** One word for people without a number. */
    private static boolean isTold(Tokens tokens, int start, PeopleSum sum) {
        if (sum.items.size() > 1 || sum.speakerToo) {
            return false;
        }
        var kind = sum.items.getFirst().kind();
        if (kind == PeopleItem.Kind.SPEAKER) {
            return false;
        }
        var first = tokens.isAny(start, PeopleWords.ARTICLES) ? start + 1 : start;
        return kind != PeopleItem.Kind.ALL && kind != PeopleItem.Kind.BARE && PeopleItems.number(tokens, first) == null;
    }
}
