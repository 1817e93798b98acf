package com.tableturner.diner;

import com.tableturner.base.OpenToAll;
import com.tableturner.base.SqlTypes;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The diners other modules may look up, lock and count for; callers check who asks. */
@Service
@OpenToAll
public class Diners {

    private final JdbcClient sql;
    private final SqlTypes types;
    private final PhoneNumbers phones;

    Diners(JdbcClient sql, SqlTypes types, PhoneNumbers phones) {
        this.sql = sql;
        this.types = types;
        this.phones = phones;
    }

    /**
     * A number as people write it, in the one form that is stored: E.164.
     *
     * @throws com.tableturner.base.BadInput if it is no phone number
     */
    public String readPhone(String typed) {
        return phones.read(typed).e164();
    }

    /** The calling code of the region of the restaurants, as in {@code +91}. */
    public String callingCode() {
        return phones.callingCode();
    }

    /** The diner who has proved this number, in E.164. */
    @Transactional(readOnly = true)
    public Optional<DinerProfile> withPhone(String e164) {
        return sql.sql("select id from users where phone_number = ?")
                .param(e164)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** Locks the diner's row until the transaction ends: second in the order of locks, after the restaurant. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DinerProfile> lock(long userId) {
        return read(userId, types.lock("for update"));
    }

    @Transactional(readOnly = true)
    public Optional<DinerProfile> find(long userId) {
        return read(userId, "");
    }

    /** Notes that the diner has booked once more, for this service date. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordReservation(long userId, LocalDate date) {
        sql.sql("update users set total_reservations = total_reservations + 1, last_reservation_date = ? where id = ?")
                .params(types.date(date), userId)
                .update();
    }

    private Optional<DinerProfile> read(long userId, String locking) {
        return sql.sql("select id, phone_number, name, total_reservations from users where id = ?" + locking)
                .param(userId)
                .query((row, number) -> new DinerProfile(
                        row.getLong("id"),
                        row.getString("phone_number"),
                        row.getString("name"),
                        row.getInt("total_reservations")))
                .optional();
    }
}
