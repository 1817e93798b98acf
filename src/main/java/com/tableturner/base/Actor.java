package com.tableturner.base;

import java.util.Set;
import java.util.stream.Stream;

/** Who asks or acts. Comes from the session, never from what a form, a model or a URL says. */
public sealed interface Actor {

    /** The actor as idempotency keys and the audit log name it: a kind and an id, nothing personal. */
    String key();

    /** Whether this actor may see and change the book of the restaurant as its staff. */
    default boolean serves(long restaurantId) {
        return false;
    }

    /** Whether this actor holds one of the roles of {@link Roles}. */
    default boolean holds(String... roles) {
        return false;
    }

    /** Somebody who has not signed in: may look, may not claim. */
    record Anonymous() implements Actor {
        @Override
        public String key() {
            return "anonymous";
        }
    }

    /** A diner who proved their phone number. */
    record Diner(long userId) implements Actor {
        @Override
        public String key() {
            return "diner:" + userId;
        }
    }

    /**
     * A member of staff, with the roles held and the restaurants served. An admin serves every restaurant; the set then
     * holds those that existed when the session was last looked at.
     */
    record Staff(long accountId, Set<String> roles, Set<Long> restaurants) implements Actor {

        public Staff {
            roles = Set.copyOf(roles);
            restaurants = Set.copyOf(restaurants);
        }

        @Override
        public String key() {
            return "staff:" + accountId;
        }

        @Override
        public boolean serves(long restaurantId) {
            return servesAll() || restaurants.contains(restaurantId) && !roles.isEmpty();
        }

        @Override
        public boolean holds(String... wanted) {
            return Stream.of(wanted).anyMatch(roles::contains);
        }

        /** Whether no query needs to be narrowed to the restaurants served. */
        public boolean servesAll() {
            return roles.contains(Roles.ADMIN);
        }
    }

    /** The application itself, in its scheduled jobs. */
    record Machine() implements Actor {
        @Override
        public String key() {
            return "system";
        }

        @Override
        public boolean serves(long restaurantId) {
            return true;
        }
    }
}
