package com.tableturner.staff;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as lists show it.
 *
 * @param restaurants how many restaurants are given to it one by one
 * @param servesAll whether it serves every restaurant, also those to come
 */
public record AccountRow(
        long id,
        String userName,
        String name,
        Set<String> roles,
        int restaurants,
        boolean servesAll,
        boolean active,
        @Nullable Instant lastSignInAt) {

    public AccountRow {
        roles = Set.copyOf(roles);
    }

    AccountRow with(Set<String> itsRoles) {
        return new AccountRow(id, userName, name, itsRoles, restaurants, servesAll, active, lastSignInAt);
    }
}
