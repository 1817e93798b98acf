package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads from the audit who changed a restaurant's set-up last, for who edits it. */
@Service
public class SetupHistory {

    private final ReadingSql reading;
    private final SqlTypes types;

    SetupHistory(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /**
     * @param subject what was changed, as the audit calls it, as in {@code table}
     * @throws NotAllowed unless the actor edits this restaurant
     */
    public Optional<LastChange> last(Actor actor, long restaurantId, String subject, long id) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN) || !actor.serves(restaurantId)) {
            throw new NotAllowed("No such restaurant");
        }
        return reading.sql("select actor, at from audit_log where subject = ? and subject_id = ? and restaurant_id = ?"
                        + " order by id desc limit 1")
                .params(subject, id, restaurantId)
                .query((row, number) -> new LastChange(row.getString("actor"), types.readInstant(row, "at")))
                .optional();
    }
}
