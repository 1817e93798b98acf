package com.tableturner.staff;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Who works here. For admins only; passwords leave it once, when they are made. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class StaffAccounts {

    private final AccountSearch search;
    private final AccountRows rows;
    private final Passwords passwords;
    private final Standings standings;
    private final StaffDevices devices;
    private final AuditLog audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    StaffAccounts(
            AccountSearch search,
            AccountRows rows,
            Passwords passwords,
            Standings standings,
            StaffDevices devices,
            AuditLog audit,
            TransactionOperations transaction,
            Clock clock) {
        this.search = search;
        this.rows = rows;
        this.passwords = passwords;
        this.standings = standings;
        this.devices = devices;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A password that was made for somebody, shown once.
     *
     * @param password in plain
     */
    public record Issued(long accountId, String userName, String password) {
        @Override
        public String toString() {
            return "A password for " + userName;
        }
    }

    public List<AccountRow> page(Actor actor, AccountQuery query, Pageable page) {
        requireAdmin(actor);
        return search.page(query, page);
    }

    public long count(Actor actor, AccountQuery query) {
        requireAdmin(actor);
        return search.count(query);
    }

    /**
     * @throws NotAllowed if there is none
     */
    public Account find(Actor actor, long id) {
        requireAdmin(actor);
        return search.find(id).orElseThrow(() -> new NotAllowed("No such account"));
    }

    /**
     * Makes an account with a random password, to be changed at its first sign-in.
     *
     * @throws BadInput if the user name is {@code taken}
     */
    public Issued create(Actor actor, AccountDraft draft) {
        requireAdmin(actor);
        var password = passwords.random();
        var hash = passwords.hash(password, draft.userName());
        var id = Objects.requireNonNull(transaction.execute(running -> {
            var account =
                    rows.insert(draft, hash, clock.instant()).orElseThrow(() -> new BadInput("userName", "taken"));
            audit.record(actor, changes(AuditEntry.of("account", account, "created"), null, draft));
            return account;
        }));
        return new Issued(id, draft.userName(), password);
    }

    /**
     * Edits an account.
     *
     * @param version that of the account the edit was made on
     * @throws ChangedMeanwhile if somebody else saved since
     * @throws BadInput if the user name is {@code taken}, or the {@code last-admin} would lose that role
     */
    public void edit(Actor actor, long id, int version, AccountDraft draft) {
        requireAdmin(actor);
        transaction.executeWithoutResult(running -> {
            var before = find(actor, id);
            if (before.version() != version) {
                throw new ChangedMeanwhile("The account");
            }
            if (!before.userName().equals(draft.userName()) && rows.isTaken(draft.userName())) {
                throw new BadInput("userName", "taken");
            }
            if (before.active()
                    && before.roles().contains(Roles.ADMIN)
                    && !draft.roles().contains(Roles.ADMIN)) {
                refuseLastAdmin(id, "roles");
            }
            if (!rows.update(id, version, draft)) {
                throw new ChangedMeanwhile("The account");
            }
            audit.record(actor, changes(AuditEntry.of("account", id, "edited"), before, draft));
        });
        standings.forget(id);
    }

    /**
     * Ends an account, with its sessions and devices; what it did keeps its name.
     *
     * @throws BadInput if it is the actor's {@code own}, or that of the {@code last-admin}
     */
    public void deactivate(Actor actor, long id) {
        requireAdmin(actor);
        if (actor instanceof Actor.Staff staff && staff.accountId() == id) {
            throw new BadInput("account", "own");
        }
        transaction.executeWithoutResult(running -> {
            refuseLastAdmin(id, "account");
            if (rows.setActive(id, false)) {
                devices.revokeAll(id);
                audit.record(actor, AuditEntry.of("account", id, "deactivated").changed("active", true, false));
            }
        });
        standings.forget(id);
    }

    /** Takes the end of an account back. */
    public void reactivate(Actor actor, long id) {
        requireAdmin(actor);
        transaction.executeWithoutResult(running -> {
            if (rows.setActive(id, true)) {
                audit.record(actor, AuditEntry.of("account", id, "reactivated").changed("active", false, true));
            }
        });
        standings.forget(id);
    }

    /** Gives an account a random password in place of its own, and ends its sessions and devices. */
    public Issued resetPassword(Actor actor, long id) {
        requireAdmin(actor);
        var account = find(actor, id);
        var password = passwords.random();
        var hash = passwords.hash(password, account.userName());
        transaction.executeWithoutResult(running -> {
            rows.setPassword(id, hash);
            devices.revokeAll(id);
            audit.record(actor, AuditEntry.of("account", id, "password reset"));
        });
        standings.forget(id);
        return new Issued(id, account.userName(), password);
    }

    private void refuseLastAdmin(long id, String field) {
        if (rows.lockActiveAdmins().equals(List.of(id))) {
            throw new BadInput(field, "last-admin");
        }
    }

    private static AuditEntry changes(AuditEntry entry, @Nullable Account before, AccountDraft after) {
        return entry.changed("user name", before == null ? null : before.userName(), after.userName())
                .changedPersonal("name", before == null ? null : before.name(), after.name())
                .changed("roles", before == null ? null : new TreeSet<>(before.roles()), new TreeSet<>(after.roles()))
                .changed("all restaurants", before == null ? null : before.servesAll(), after.servesAll())
                .changed(
                        "restaurants",
                        before == null ? null : new TreeSet<>(before.restaurants()),
                        new TreeSet<>(after.restaurants()));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.holds(Roles.ADMIN)) {
            throw new NotAllowed("Only admins see accounts");
        }
    }
}
