package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.NotAllowed;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a guest's whole phone number to the restaurant's staff, and notes who has seen it. */
@Service
@Transactional
public class GuestNumbers {

    private final JdbcClient sql;
    private final OwnReservations own;
    private final AuditLog audit;

    GuestNumbers(JdbcClient sql, OwnReservations own, AuditLog audit) {
        this.sql = sql;
        this.own = own;
        this.audit = audit;
    }

    /** The number in E.164; empty if the reservation has none. */
    public Optional<String> reveal(Actor actor, String number) {
        var found = own.require(actor, number);
        if (!actor.serves(found.restaurantId())) {
            throw new NotAllowed("Only the restaurant's staff call its guests");
        }
        var phone = sql.sql("select phone_number from reservations where id = ? and phone_number is not null")
                .param(found.id())
                .query(String.class)
                .optional();
        if (phone.isPresent()) {
            audit.record(
                    actor,
                    AuditEntry.of("reservation", found.id(), "phone_shown").at(found.restaurantId()));
        }
        return phone;
    }
}
