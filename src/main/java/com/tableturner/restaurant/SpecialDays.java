package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes special days, within an edit that has locked the restaurant. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SpecialDays {

    private static final int LONGEST_NAME = 80;

    private final SetupRepository setup;
    private final EntityManager entities;
    private final AuditLog audit;

    SpecialDays(SetupRepository setup, EntityManager entities, AuditLog audit) {
        this.setup = setup;
        this.entities = entities;
        this.audit = audit;
    }

    void set(Actor actor, long restaurantId, LocalDate date, String name, List<ServicePeriod> periods) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new BadInput("name", name.isBlank() ? "empty" : "too-long");
        }
        var present = setup.specialDay(restaurantId, date).orElse(null);
        var before = present == null ? null : present.plan();
        if (present == null) {
            entities.persist(new SpecialDay(restaurantId, date, name, periods));
        } else {
            present.replaceWith(name, periods);
        }
        record(actor, restaurantId, "set", date, before, new RestaurantPlan.SpecialDayPlan(name, periods));
    }

    void remove(Actor actor, long restaurantId, LocalDate date) {
        var present = setup.specialDay(restaurantId, date).orElseThrow(() -> new BadInput("date", "not-special"));
        var before = present.plan();
        entities.remove(present);
        record(actor, restaurantId, "removed", date, before, null);
    }

    private void record(
            Actor actor,
            long restaurantId,
            String action,
            LocalDate date,
            RestaurantPlan.@Nullable SpecialDayPlan before,
            RestaurantPlan.@Nullable SpecialDayPlan after) {
        audit.record(
                actor,
                AuditEntry.of("special day", restaurantId, action)
                        .at(restaurantId)
                        .changed("date", null, date)
                        .changed("name", before == null ? null : before.name(), after == null ? null : after.name())
                        .changed(
                                "shifts",
                                before == null ? null : before.shifts(),
                                after == null ? null : after.shifts()));
    }
}
