package com.tableturner.concierge;

import java.util.List;

/**
 * One scripted conversation.
 *
 * @param now wall time in Bangalore; Tuesday, 24 November 2026, 12:00 if empty
 * @param diner who speaks: empty for a stranger, else the name of a diner who is signed in
 * @param given what is there before
 * @param say the diner's messages; {@code <number>} is their number, {@code <code>} the code just sent, {@code <tt>} the
 *     number of their first given reservation, {@code <other>} that of somebody else's
 * @param then what must be true at the end
 */
record Script(String name, String now, String diner, List<Given> given, List<String> say, Then then) {

    Script {
        now = now == null ? "" : now;
        diner = diner == null ? "" : diner;
        given = given == null ? List.of() : given;
    }

    /**
     * @param booked by the diner, unless {@code other}
     * @param full all tables taken at that start
     * @param visited a visit in the past
     */
    record Given(Table booked, Table other, Table full, Table visited) {}

    record Table(
            String at,
            String date,
            String time,
            Integer party,
            String status,
            String note,
            String name,
            Boolean late) {}

    /**
     * @param reservations the diner's, exactly these, by date and time
     * @param said each must be in what the concierge said
     * @param unsaid none may be
     * @param last each must be in the last answer
     * @param waiting how many places on waitlists the diner has
     * @param steps the most messages until then; 0: any
     */
    record Then(List<Table> reservations, List<String> said, List<String> unsaid, List<String> last, Integer waiting) {
        Then {
            reservations = reservations == null ? List.of() : reservations;
            said = said == null ? List.of() : said;
            unsaid = unsaid == null ? List.of() : unsaid;
            last = last == null ? List.of() : last;
        }
    }
}
