package com.tableturner.diner;

import com.tableturner.base.DeviceRows;
import com.tableturner.base.DeviceRows.DeviceToken;
import com.tableturner.base.DeviceRows.Shown;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which diners stay signed in. */
@Component
class DeviceTokens {

    private final JdbcClient sql;
    private final DeviceRows rows;

    DeviceTokens(JdbcClient sql, SqlTypes types, Clock clock, SignInProperties properties) {
        this.sql = sql;
        this.rows = new DeviceRows(sql, types, clock, properties.staySignedInFor(), "device_tokens", "user_id");
    }

    @Transactional
    DeviceToken issue(long userId) {
        return rows.issue(userId);
    }

    /** Takes a token and changes it for the next; ends the series if the token is one that was changed before. */
    @Transactional
    Shown show(DeviceToken device) {
        return rows.show(device);
    }

    /** The diner; empty once erased. */
    @Transactional(readOnly = true)
    Optional<SignedInDiner> owner(long userId) {
        return sql.sql("select phone_number from users where id = ? and phone_number is not null")
                .param(userId)
                .query(String.class)
                .optional()
                .map(phone -> new SignedInDiner(userId, new PhoneNumber(phone).ending()));
    }

    @Transactional
    void revoke(String series) {
        rows.revoke(series);
    }

    @Transactional
    void revokeAll(long userId) {
        rows.revokeAll(userId);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetOld() {
        rows.forgetOld();
    }
}
