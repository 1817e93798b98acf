package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import com.tableturner.diner.Diners;
import com.tableturner.diner.GuestRecords;
import com.tableturner.diner.GuestScope;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guests of the restaurants a member of staff serves: found, looked at, joined and, when they ask, forgotten. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOST + "', '" + Roles.STAFF + "', '" + Roles.MANAGER + "', '" + Roles.ADMIN + "')")
public class Guests {

    private static final String GUEST = "guest";

    private final GuestSearch search;
    private final GuestScope scope;
    private final Diners diners;
    private final GuestRecords records;
    private final JdbcClient sql;
    private final SqlTypes types;
    private final AuditLog audit;
    private final Clock clock;

    Guests(
            GuestSearch search,
            GuestScope scope,
            Diners diners,
            GuestRecords records,
            JdbcClient sql,
            SqlTypes types,
            AuditLog audit,
            Clock clock) {
        this.search = search;
        this.scope = scope;
        this.diners = diners;
        this.records = records;
        this.sql = sql;
        this.types = types;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Guests whose name, phone number or TT number begins with the text; without one, by name.
     *
     * @param text TT1017, digits of a number with or without country code, or the beginning of a name
     */
    public List<GuestRow> find(Actor actor, String text, int offset, int limit) {
        return page(actor, text, new GuestPages(), offset, limit);
    }

    /** The same for a list that is scrolled through, fast at any position: it keeps where its pages began. */
    public List<GuestRow> page(Actor actor, String text, GuestPages pages, int offset, int limit) {
        return search.find(staff(actor), text, pages, offset, limit);
    }

    /** How many {@link #find} would find; counting stops at the limit. */
    public long count(Actor actor, String text, int limit) {
        return search.count(staff(actor), text, limit);
    }

    /**
     * @throws NotAllowed if the actor may not see the guest
     */
    public GuestVisits visits(Actor actor, long userId) {
        requireSees(actor, userId);
        return search.visits(staff(actor), userId, clock.instant());
    }

    /**
     * Two guests turn out to be one: reservations and what is known of {@code gone} become {@code kept}'s. Their audit
     * rows stay as they are. For managers.
     *
     * @throws BadInput if they are the {@code same}
     */
    @Transactional
    public void merge(Actor actor, long kept, long gone) {
        requireManager(actor);
        if (kept == gone) {
            throw new BadInput("guest", "same");
        }
        requireSees(actor, kept);
        requireSees(actor, gone);
        LongStream.of(kept, gone)
                .sorted()
                .forEach(id -> diners.lock(id).orElseThrow(() -> new NotAllowed("No such guest")));
        sql.sql("delete from holds where user_id = ?").param(gone).update();
        var moved = sql.sql("update reservations set user_id = ?, version = version + 1 where user_id = ?")
                .params(kept, gone)
                .update();
        records.merge(kept, gone);
        audit.record(
                actor,
                AuditEntry.of(GUEST, kept, "merged").changed("from", null, gone).changed("reservations", null, moved));
    }

    /**
     * Forgets who a guest was. Their covers stay, without a name. For managers.
     *
     * @throws BadInput if they still have an {@code upcoming} reservation
     */
    @Transactional
    public void erase(Actor actor, long userId) {
        requireManager(actor);
        requireSees(actor, userId);
        diners.lock(userId).orElseThrow(() -> new NotAllowed("No such guest"));
        var upcoming = sql.sql("select count(*) from reservations where user_id = ?"
                        + " and status in ('requested', 'confirmed', 'arrived', 'seated') and ends_at > ?")
                .params(userId, types.instant(clock.instant()))
                .query(Integer.class)
                .single();
        if (upcoming > 0) {
            throw new BadInput("guest", "upcoming");
        }
        sql.sql("delete from holds where user_id = ?").param(userId).update();
        sql.sql("update reservations set customer_name = null, phone_number = null, special_requests = '',"
                        + " version = version + 1 where user_id = ?")
                .param(userId)
                .update();
        records.erase(userId);
        audit.record(actor, AuditEntry.of(GUEST, userId, "erased"));
    }

    private void requireSees(Actor actor, long userId) {
        if (!scope.maySee(actor, userId)) {
            throw new NotAllowed("No such guest");
        }
    }

    private static Actor.Staff staff(Actor actor) {
        if (actor instanceof Actor.Staff staff && !staff.roles().isEmpty()) {
            return staff;
        }
        throw new NotAllowed("Only staff see guests");
    }

    private static void requireManager(Actor actor) {
        if (!actor.holds(Roles.MANAGER, Roles.ADMIN)) {
            throw new NotAllowed("Only managers do this");
        }
    }
}
