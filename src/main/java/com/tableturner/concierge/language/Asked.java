package com.tableturner.concierge.language;

/** What the assistant asked just before, which decides what a bare "four" answers. */
public enum Asked {
    PEOPLE,
    DATE,
    TIME,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    PHONE,
    CODE,
    RESTAURANT,
    CONFIRMATION,
    CHOICE,
    REQUESTS
}
