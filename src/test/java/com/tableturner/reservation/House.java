package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A restaurant made for one test: its tables and combinations in the order they were described. */
record House(long id, ZoneId zone, List<Long> tables) {

    Actor.Staff host() {
        return new Actor.Staff(1, Set.of(Roles.HOST, Roles.MANAGER), Set.of(id));
    }

    long table(int position) {
        return tables.get(position);
    }
}
