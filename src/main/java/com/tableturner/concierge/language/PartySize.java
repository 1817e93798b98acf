package com.tableturner.concierge.language;

/**
 * A party size as it is said.
 *
 * @param sure whether nothing but people looks like this; "4" alone does not
 * @param told whether people are only spoken of, without a number: "my wife", "the family"
 */
record PartySize(Reading<Integer> reading, boolean sure, boolean told) {}
