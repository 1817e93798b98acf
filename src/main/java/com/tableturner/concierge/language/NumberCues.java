package com.tableturner.concierge.language;

import java.util.Set;

/** What the words before and behind a bare number say about it. */
final class NumberCues {

    /** What the words before a number point to. */
    enum Cue {
        TIME,
        PEOPLE,
        /** "around". */
        ABOUT,
        /** "for": people first, then a time. */
        FOR,
        /** "to": what is being changed. */
        TO,
        NONE
    }

    private static final Set<String> TIME =
            Words.of("at @ around by until till before after past from like between circa");
    private static final Set<String> SEATS = Words.of("top seater seating total altogether");
    private static final Set<String> THINGS_BEFORE_ONE =
            Words.of("have like you if need want book do that get which is had got another any no some first");
    private static final Set<String> OF_TIME = Words.of("time later earlier reschedule push postpone");
    private static final Set<String> OF_PEOPLE =
            Words.of("there's expect expecting include people guests party persons size seats number pax");
    private static final Set<String> SOFT = Words.of(
            "about approximately roughly maybe exactly like say only just all the probably actually now a",
            "total up perhaps possibly precisely");
    private static final Set<String> PEOPLE = Words.of(
            "seat seats seating accommodate accomodate fit fits are we're were host have total totaling feed",
            "party count us people guests size holds sit takes hold includes handle");
    private static final Set<String> OF = Words.of(
            "party group table family team gang total crowd bunch reservation booking parties seating number",
            "maximum minimum consisting consist tables groups size capacity one all class company set dinner",
            "lunch");
    private static final Set<String> BE = Words.of("be is are was were");
    private static final Set<String> NOT_BEFORE = Words.of(
            "rs rs. inr ₹ $ € £ number option # under below above over this that which no. any every each last",
            "next rating rated stars room tt tables");
    private static final Set<String> NOT_BEHIND = Words.of(
            "table tables minute minutes mins min hour hours star stars % rupees rs day days week weeks month",
            "months menus courses times high highchair highchairs k lakh thousand dollars bucks inr ₹ reservation",
            "reservations booking bookings bottle bottles plates dishes cakes cake candles of more extra another",
            "percent main cross km kms miles restaurants places options generations starters years year yrs window");

    private final Tokens tokens;
    private final boolean speakOfTime;
    private final boolean speakOfPeople;
    private final int words;

    NumberCues(Tokens tokens) {
        this.tokens = tokens;
        this.speakOfTime = has(OF_TIME);
        this.speakOfPeople = has(OF_PEOPLE);
        var count = 0;
        for (var i = 0; i < tokens.size(); i++) {
            count += tokens.at(i).isWord() && !tokens.is(i, "please") ? 1 : 0;
        }
        this.words = count;
    }

    /** What the words before a number point to. */
    Cue before(int at, int end) {
        var before = at - 1;
        var soft = 0;
        while (soft < 3 && tokens.isAny(before, SOFT)) {
            before--;
            soft++;
        }
        var ofGroup = tokens.is(before, "of") && tokens.isAny(before - 1, OF);
        if (ofGroup || tokens.is(before, "for") && tokens.is(before - 1, "table") || isCounted(at, end)) {
            return Cue.PEOPLE;
        }
        return preposition(at, before, end);
    }

    private Cue preposition(int at, int before, int end) {
        var near = tokens.text(at - 1);
        if (tokens.is(before, "for") || tokens.is(before, "fir") || tokens.is(before, "4") && tokens.isNumber(at)) {
            return Cue.FOR;
        }
        if (tokens.is(before, "to")) {
            return Cue.TO;
        }
        if (near.equals("around") || near.equals("about")) {
            return Cue.ABOUT;
        }
        if (TIME.contains(near) || tokens.isAny(before, TIME)) {
            return Cue.TIME;
        }
        return people(before, end);
    }

    /** "only 4 will come", "all 4 seated", "8 is the number of people", "5 at 7:30". */
    private boolean isCounted(int at, int end) {
        var isNumberOf = (tokens.is(end, "is") || tokens.is(end, "are"))
                && (tokens.is(end + 2, "number") || tokens.is(end + 2, "amount") || tokens.is(end + 1, "coming"));
        if (isNumberOf
                || tokens.is(at - 1, "all") && tokens.is(end, "seated")
                || tokens.isAny(end, SEATS)
                || tokens.is(end, "to") && tokens.is(end + 1, "be")) {
            return true;
        }
        var coming = tokens.is(end, "will")
                || tokens.is(end, "coming")
                || tokens.is(end, "attending")
                || tokens.is(end, "going");
        if (coming && !tokens.is(at - 1, "at")) {
            return true;
        }
        var only = tokens.is(at - 1, "only") || tokens.is(at - 1, "just");
        var atTime = tokens.is(end, "at") && (tokens.isNumber(end + 1) || tokens.is(end + 1, "noon"));
        return (only || atTime) && !TIME.contains(tokens.text(at - 1)) && !tokens.is(at - 2, "at");
    }

    private Cue people(int before, int end) {
        if (tokens.isAny(before, PEOPLE)) {
            return Cue.PEOPLE;
        }
        var subject = tokens.text(before - 1);
        var being = tokens.isAny(before, BE);
        if (being
                && Words.of("people guests we there number size party us will now")
                        .contains(subject)) {
            return Cue.PEOPLE;
        }
        if (being && subject.equals("time")) {
            return Cue.TIME;
        }
        var told = being || tokens.is(before, "it's") || tokens.is(before, "its") || tokens.is(before, "gonna");
        return told && speakOfPeople ? Cue.PEOPLE : Cue.NONE;
    }

    boolean isOfSomethingElse(int at, int end) {
        var near = tokens.text(at - 1);
        var ofUs = tokens.is(end, "of") && tokens.is(end + 1, "us") && !tokens.is(at, "one");
        if (tokens.isAny(end, NOT_BEHIND) && !ofUs) {
            return true;
        }
        if (NOT_BEFORE.contains(near) && !tokens.follows(at - 2, "make", "that")
                || near.equals("-")
                        && tokens.at(at).glued()
                        && !tokens.at(at - 1).glued()) {
            return true;
        }
        if (tokens.is(at, "one") && tokens.isAny(at - 1, THINGS_BEFORE_ONE)) {
            return true;
        }
        var one = tokens.is(at, "one");
        return one
                && (near.equals("the")
                        || near.equals("good")
                        || near.equals("another")
                        || near.equals("a")
                        || tokens.at(end).isWord() && !tokens.is(end, "please") && near.isEmpty());
    }

    boolean standsAlone(int at, int end) {
        return words == ownWords(at, end);
    }

    /** "ok 6", "no, 8". */
    boolean standsNearlyAlone(int at, int end) {
        return words - ownWords(at, end) <= 1;
    }

    private int ownWords(int at, int end) {
        var own = 0;
        for (var i = at; i < end; i++) {
            own += tokens.at(i).isWord() ? 1 : 0;
        }
        return own;
    }

    boolean speakOfTime() {
        return speakOfTime;
    }

    boolean speakOfPeople() {
        return speakOfPeople;
    }

    boolean isFourDigits(int at) {
        return tokens.text(at).length() > 2 && tokens.isNumber(at);
    }

    /** "make it 8", "8 instead", "do 8": a wish, though not of what. */
    boolean isMeant(int at) {
        var one = tokens.is(at, "one");
        var before = tokens.is(at - 1, "it")
                || tokens.follows(at - 2, "make", "that")
                || tokens.is(at - 1, "do")
                || tokens.is(at - 1, "say")
                || tokens.is(at - 1, "actually");
        return !one
                && (before || tokens.is(at + 1, "instead") || tokens.is(at - 2, "how") || tokens.is(at - 2, "what"));
    }

    boolean isFrom(int at) {
        return tokens.is(at - 1, "from");
    }

    boolean is(int at, String text) {
        return tokens.is(at, text);
    }

    private boolean has(Set<String> words) {
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.isAny(i, words)) {
                return true;
            }
        }
        return false;
    }
}
