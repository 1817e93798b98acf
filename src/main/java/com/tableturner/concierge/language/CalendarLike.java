package com.tableturner.concierge.language;

/** Words that begin a day even where a name could go on: "Asha Monday 7 pm". */
final class CalendarLike {

    private CalendarLike() {}

    static boolean is(Tokens tokens, int at) {
        return CalendarWords.weekday(tokens.text(at)) != null
                || CalendarWords.month(tokens.text(at)) != null
                || tokens.text(at).startsWith("tomor")
                || tokens.is(at, "today")
                || tokens.is(at, "tonight");
    }
}
