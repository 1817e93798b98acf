package com.tableturner.concierge.language;

/** An item of a list of people and the tokens it takes, {@code [start, end)}. */
record PeopleItemAt(PeopleItem item, int start, int end) {}
