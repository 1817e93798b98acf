package com.tableturner.staff;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What members of staff do with their own account. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final JdbcClient sql;
    private final ReadingSql reading;
    private final Passwords passwords;
    private final Standings standings;
    private final StaffDevices devices;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    OwnAccount(
            JdbcClient sql,
            ReadingSql reading,
            Passwords passwords,
            Standings standings,
            StaffDevices devices,
            AuditLog audit,
            TransactionOperations transaction) {
        this.sql = sql;
        this.reading = reading;
        this.passwords = passwords;
        this.standings = standings;
        this.devices = devices;
        this.audit = audit;
        this.transaction = transaction;
    }

    private record Stored(String userName, String hash, int version) {}

    /**
     * Changes the password of whoever is signed in. Their other sessions and kept devices end; this session goes on.
     *
     * @throws BadInput if the present password is {@code wrong}, or the new one {@code too-short}, {@code too-long},
     *     {@code like-name} or the {@code same}
     */
    public void changePassword(Actor actor, String present, String wanted) {
        if (!(actor instanceof Actor.Staff staff)) {
            throw new NotAllowed("Only staff have passwords");
        }
        var stored = reading.sql("select user_name, password_hash, password_version from staff_accounts where id = ?")
                .param(staff.accountId())
                .query((row, number) -> new Stored(row.getString(1), row.getString(2), row.getInt(3)))
                .single();
        if (!passwords.matches(present, stored.hash())) {
            throw new BadInput("present", "wrong");
        }
        if (present.equals(wanted)) {
            throw new BadInput("password", "same");
        }
        var hash = passwords.hash(wanted, stored.userName());
        transaction.executeWithoutResult(running -> keep(staff, hash, stored.version()));
        standings.forget(staff.accountId());
        goOn(staff.accountId(), stored.version() + 1);
    }

    private void keep(Actor.Staff staff, String hash, int version) {
        var updated = sql.sql("update staff_accounts set password_hash = ?, must_change_password = false,"
                        + " password_version = password_version + 1, version = version + 1"
                        + " where id = ? and password_version = ?")
                .params(hash, staff.accountId(), version)
                .update();
        if (updated != 1) {
            throw new NotAllowed("The password was changed elsewhere");
        }
        devices.revokeAll(staff.accountId());
        audit.record(staff, AuditEntry.of("account", staff.accountId(), "password changed"));
    }

    /** The session that changed the password is the one that stays. */
    private void goOn(long accountId, int passwordVersion) {
        var context = SecurityContextHolder.getContext();
        if (context.getAuthentication() instanceof StaffAuthentication) {
            context.setAuthentication(
                    new StaffAuthentication(new SignedInStaff(accountId, passwordVersion, standings)));
        }
    }
}
