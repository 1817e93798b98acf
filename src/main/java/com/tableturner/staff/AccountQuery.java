package com.tableturner.staff;

import java.util.Optional;

/**
 * Which accounts a list shows.
 *
 * @param text the beginning of a name or a user name; empty: all
 */
public record AccountQuery(String text, Optional<String> role, Optional<Long> restaurantId, Optional<Boolean> active) {

    public static final AccountQuery ALL = new AccountQuery("", Optional.empty(), Optional.empty(), Optional.of(true));
}
