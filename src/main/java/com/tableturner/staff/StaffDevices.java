package com.tableturner.staff;

import com.tableturner.base.DeviceRows;
import com.tableturner.base.DeviceRows.DeviceToken;
import com.tableturner.base.DeviceRows.Shown;
import com.tableturner.base.SqlTypes;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The devices on which staff stay signed in. */
@Component
class StaffDevices {

    private final DeviceRows rows;

    StaffDevices(JdbcClient sql, SqlTypes types, Clock clock, StaffProperties properties) {
        this.rows = new DeviceRows(sql, types, clock, properties.staySignedInFor(), "staff_devices", "account_id");
    }

    @Transactional
    DeviceToken issue(long accountId) {
        return rows.issue(accountId);
    }

    /** Takes a token and changes it for the next; ends the series if the token is one that was changed before. */
    @Transactional
    Shown show(DeviceToken device) {
        return rows.show(device);
    }

    @Transactional
    void revoke(String series) {
        rows.revoke(series);
    }

    /** Ends them with the password they were kept by. */
    @Transactional(propagation = Propagation.MANDATORY)
    void revokeAll(long accountId) {
        rows.revokeAll(accountId);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetOld() {
        rows.forgetOld();
    }
}
