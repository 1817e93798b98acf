package com.tableturner.base;

import java.util.Set;

/** Who asks or acts. Comes from the session, never from what a form, a model or a URL says. */
public sealed interface Actor {

    /** The actor as idempotency keys and the audit log name it: a kind and an id, nothing personal. */
    String key();

    /** Whether this actor may see and change the book of the restaurant as its staff. */
    default boolean serves(long restaurantId) {
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

    /** A member of staff, with the roles held and the restaurants served; a manager or admin may serve all. */
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
            return restaurants.contains(restaurantId) && !roles.isEmpty();
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
