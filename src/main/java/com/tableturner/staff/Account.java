package com.tableturner.staff;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored.
 *
 * @param version grows with each edit; an edit names the one it was made on
 */
public record Account(
        long id,
        String userName,
        String name,
        Set<String> roles,
        boolean servesAll,
        Set<Long> restaurants,
        boolean active,
        boolean mustChangePassword,
        @Nullable Instant lastSignInAt,
        int version) {

    public Account {
        roles = Set.copyOf(roles);
        restaurants = Set.copyOf(restaurants);
    }
}
