package com.tableturner.staff;

import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes accounts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountRows {

    private final JdbcClient sql;
    private final SqlTypes types;

    AccountRows(JdbcClient sql, SqlTypes types) {
        this.sql = sql;
        this.types = types;
    }

    /** Locks the accounts of all admins, so that two who end each other at once cannot leave none. */
    List<Long> lockActiveAdmins() {
        return sql.sql(
                        "select a.id from staff_accounts a where a.is_active = true and exists (select 1 from staff_roles r"
                                + " where r.account_id = a.id and r.role = ?) order by a.id"
                                + types.lock("for update of a"))
                .param(Roles.ADMIN)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    boolean isTaken(String userName) {
        return sql.sql("select count(*) from staff_accounts where user_name = ?")
                        .param(userName)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The new account's id; empty if the user name was taken in the same moment. */
    Optional<Long> insert(AccountDraft draft, String hash, Instant now) {
        var id = sql.sql("insert into staff_accounts (user_name, name, password_hash, must_change_password, serves_all,"
                        + " created_at) values (?, ?, ?, true, ?, ?) on conflict (user_name) do nothing returning id")
                .params(draft.userName(), draft.name(), hash, draft.servesAll(), types.instant(now))
                .query((row, number) -> row.getLong("id"))
                .optional();
        id.ifPresent(account -> give(account, draft));
        return id;
    }

    /** Whether it was still of this version. */
    boolean update(long id, int version, AccountDraft draft) {
        var updated = sql.sql("update staff_accounts set user_name = ?, name = ?, serves_all = ?, version = version + 1"
                        + " where id = ? and version = ?")
                .params(draft.userName(), draft.name(), draft.servesAll(), id, version)
                .update();
        if (updated == 1) {
            sql.sql("delete from staff_roles where account_id = ?").param(id).update();
            sql.sql("delete from staff_restaurants where account_id = ?")
                    .param(id)
                    .update();
            give(id, draft);
        }
        return updated == 1;
    }

    private void give(long id, AccountDraft draft) {
        draft.roles()
                .forEach(role -> sql.sql("insert into staff_roles (account_id, role) values (?, ?)")
                        .params(id, role)
                        .update());
        draft.restaurants()
                .forEach(
                        restaurant -> sql.sql("insert into staff_restaurants (account_id, restaurant_id) values (?, ?)")
                                .params(id, restaurant)
                                .update());
    }

    boolean setActive(long id, boolean active) {
        return sql.sql("update staff_accounts set is_active = ?, version = version + 1 where id = ? and is_active <> ?")
                        .params(active, id, active)
                        .update()
                == 1;
    }

    void setPassword(long id, String hash) {
        sql.sql("update staff_accounts set password_hash = ?, must_change_password = true,"
                        + " password_version = password_version + 1, version = version + 1 where id = ?")
                .params(hash, id)
                .update();
    }
}
