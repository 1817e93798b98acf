package com.tableturner.insight;

/** The part of a service date in which a party starts or a table-slot lies: restaurants name their shifts as they like. */
public enum DayPart {
    LUNCH("lunch", 0, 10),
    /** From 4 pm on, past midnight. */
    DINNER("dinner", 10, 48);

    private final String text;
    private final int from;
    private final int to;

    DayPart(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** As the database and addresses have it. */
    public String text() {
        return text;
    }

    /** Whether a slot (0 to 47) lies in it. */
    public boolean includes(int slot) {
        return slot >= from && slot < to;
    }

    static DayPart of(int slot) {
        return LUNCH.includes(slot) ? LUNCH : DINNER;
    }
}
