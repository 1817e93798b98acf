package com.tableturner.staff;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import com.tableturner.base.StartNote;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the first account where there is none: {@code admin}, with the password of {@code TABLETURNER_ADMIN_PASSWORD}
 * or a random one that is printed once. Either way it has to be changed at the first sign-in.
 */
@Component
class FirstAdmin implements ApplicationRunner, StartNote {

    static final String USER_NAME = "admin";

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final Passwords passwords;
    private final AuditLog audit;
    private final String given;
    private final TransactionOperations transaction;
    private volatile List<Line> lines = List.of();

    FirstAdmin(
            JdbcClient sql,
            SqlTypes types,
            Clock clock,
            Passwords passwords,
            StaffProperties properties,
            AuditLog audit,
            TransactionOperations transaction) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.passwords = passwords;
        this.audit = audit;
        this.given = properties.adminPassword();
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts() > 0) {
            return;
        }
        var password = given.isEmpty() ? passwords.random() : given;
        var hash = passwords.hash(password, USER_NAME);
        if (Boolean.TRUE.equals(transaction.execute(running -> insert(hash)))) {
            var shown = given.isEmpty() ? password : "that of TABLETURNER_ADMIN_PASSWORD";
            lines = List.of(
                    new Line("Staff", "/staff, user name " + USER_NAME),
                    new Line("Password", shown + " (to be changed at the first sign-in; not shown again)"));
        }
    }

    @Override
    public List<Line> lines() {
        var once = lines;
        lines = List.of();
        return once;
    }

    private long accounts() {
        return sql.sql("select count(*) from staff_accounts").query(Long.class).single();
    }

    /** Whether this instance was the first; another one may start on the same database at the same time. */
    private boolean insert(String hash) {
        var id = sql.sql("insert into staff_accounts (user_name, name, password_hash, must_change_password,"
                        + " serves_all, created_at) values (?, ?, ?, true, true, ?)"
                        + " on conflict (user_name) do nothing returning id")
                .params(USER_NAME, "Admin", hash, types.instant(clock.instant()))
                .query((row, number) -> row.getLong("id"))
                .optional();
        id.ifPresent(account -> {
            sql.sql("insert into staff_roles (account_id, role) values (?, ?)")
                    .params(account, Roles.ADMIN)
                    .update();
            audit.record(
                    new Actor.Machine(),
                    AuditEntry.of("account", account, "created").changed("roles", null, Roles.ADMIN));
        });
        return id.isPresent();
    }
}
