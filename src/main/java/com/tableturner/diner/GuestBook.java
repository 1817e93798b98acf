package com.tableturner.diner;

import com.tableturner.base.Actor;
import com.tableturner.base.AuditEntry;
import com.tableturner.base.AuditLog;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import com.tableturner.diner.GuestProfile.Facts;
import com.tableturner.diner.GuestProfile.Note;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the house knows of its guests: notes, tags, preferences, allergies. For staff who serve a restaurant the guest
 * has booked at; {@link GuestScope} knows. Reading allergies or a phone number in full leaves an audit row.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.HOST + "', '" + Roles.STAFF + "', '" + Roles.MANAGER + "', '" + Roles.ADMIN + "')")
public class GuestBook {

    /** The longest note, and the longest preferences and allergies, in characters. */
    public static final int LONGEST_NOTE = 1000;

    public static final int LONGEST_FACT = 500;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_NOTES = 200;
    private static final String GUEST = "guest";

    private final JdbcClient sql;
    private final SqlTypes types;
    private final GuestScope scope;
    private final AuditLog audit;
    private final Clock clock;

    GuestBook(JdbcClient sql, SqlTypes types, GuestScope scope, AuditLog audit, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.scope = scope;
        this.audit = audit;
        this.clock = clock;
    }

    private record Bare(String name, @Nullable String phone, String preferences, String allergies, int version) {}

    /**
     * @throws NotAllowed if there is no such guest, or the actor may not see them
     */
    @Transactional(readOnly = true)
    public GuestProfile profile(Actor actor, long userId) {
        var bare = read(actor, userId);
        return new GuestProfile(
                userId,
                bare.name(),
                bare.phone() == null ? "" : new PhoneNumber(bare.phone()).ending(),
                tags(userId),
                bare.preferences(),
                !bare.allergies().isEmpty(),
                notes(userId),
                bare.version());
    }

    /**
     * Adds a guest who has not booked yet, and returns their id. For admins: nobody else would see them before they do.
     *
     * @param phone in E.164
     * @throws BadInput if the name is {@code too-long}, or the number is {@code taken}
     */
    public long add(Actor actor, String phone, String name) {
        if (!actor.holds(Roles.ADMIN)) {
            throw new NotAllowed("Only admins add guests");
        }
        require("name", name, LONGEST_NAME);
        var id = sql.sql("insert into users (phone_number, name, created_at) values (?, ?, ?)"
                        + " on conflict (phone_number) do nothing returning id")
                .params(phone, name.strip(), types.instant(clock.instant()))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new BadInput("phone", "taken"));
        audit.record(
                actor,
                AuditEntry.of(GUEST, id, "added")
                        .changedPersonal("phone", null, phone)
                        .changedPersonal("name", null, name));
        return id;
    }

    /** The allergies in words; that they were read is logged. */
    public String readAllergies(Actor actor, long userId) {
        var bare = read(actor, userId);
        audit.record(actor, AuditEntry.of(GUEST, userId, "allergies read"));
        return bare.allergies();
    }

    /** The phone number in full; that it was shown is logged. Empty if there is none. */
    public Optional<String> revealPhone(Actor actor, long userId) {
        var bare = read(actor, userId);
        audit.record(actor, AuditEntry.of(GUEST, userId, "phone shown"));
        return Optional.ofNullable(bare.phone());
    }

    /**
     * Replaces tags, preferences and, if they were looked at, allergies.
     *
     * @throws ChangedMeanwhile if somebody else saved since {@code version}
     * @throws BadInput if something is {@code too-long}
     */
    public void edit(Actor actor, long userId, int version, Facts facts) {
        var before = read(actor, userId);
        var tagsBefore = tags(userId);
        var tags = facts.tags().stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        tags.forEach(tag -> require("tags", tag, LONGEST_TAG));
        require("preferences", facts.preferences(), LONGEST_FACT);
        var allergies = facts.allergies() == null
                ? before.allergies()
                : facts.allergies().strip();
        require("allergies", allergies, LONGEST_FACT);
        if (before.version() != version
                || !write(userId, version, facts.preferences().strip(), allergies)) {
            throw new ChangedMeanwhile("The guest");
        }
        sql.sql("delete from guest_tags where user_id = ?").param(userId).update();
        tags.forEach(tag -> sql.sql("insert into guest_tags (user_id, tag) values (?, ?)")
                .params(userId, tag)
                .update());
        audit.record(
                actor,
                AuditEntry.of(GUEST, userId, "edited")
                        .changed("tags", new TreeSet<>(tagsBefore), new TreeSet<>(tags))
                        .changedPersonal(
                                "preferences",
                                before.preferences(),
                                facts.preferences().strip())
                        .changedPersonal("allergies", before.allergies(), allergies));
    }

    /**
     * @throws BadInput if it is {@code empty} or {@code too-long}
     */
    public void addNote(Actor actor, long userId, String text) {
        read(actor, userId);
        var note = text.strip();
        if (note.isEmpty()) {
            throw new BadInput("note", "empty");
        }
        require("note", note, LONGEST_NOTE);
        sql.sql("insert into guest_notes (user_id, note, author, created_at) values (?, ?, ?, ?)")
                .params(userId, note, actor.key(), types.instant(clock.instant()))
                .update();
        audit.record(actor, AuditEntry.of(GUEST, userId, "note added").changedPersonal("note", null, note));
    }

    public void removeNote(Actor actor, long userId, long noteId) {
        read(actor, userId);
        if (sql.sql("delete from guest_notes where id = ? and user_id = ?")
                        .params(noteId, userId)
                        .update()
                == 1) {
            audit.record(actor, AuditEntry.of(GUEST, userId, "note removed"));
        }
    }

    private Bare read(Actor actor, long userId) {
        return sql.sql("select u.name, u.phone_number, coalesce(f.preferences, '') as preferences,"
                        + " coalesce(f.allergies, '') as allergies, coalesce(f.version, 0) as version"
                        + " from users u left join guest_facts f on f.user_id = u.id"
                        + " where u.id = ? and u.erased_at is null")
                .param(userId)
                .query((row, number) -> new Bare(
                        row.getString("name"),
                        row.getString("phone_number"),
                        row.getString("preferences"),
                        row.getString("allergies"),
                        row.getInt("version")))
                .optional()
                .filter(found -> scope.maySee(actor, userId))
                .orElseThrow(() -> new NotAllowed("No such guest"));
    }

    private boolean write(long userId, int version, String preferences, String allergies) {
        return version == 0
                        && sql.sql("insert into guest_facts (user_id, preferences, allergies, version)"
                                                + " values (?, ?, ?, 1) on conflict (user_id) do nothing")
                                        .params(userId, preferences, allergies)
                                        .update()
                                == 1
                || sql.sql("update guest_facts set preferences = ?, allergies = ?, version = version + 1"
                                        + " where user_id = ? and version = ?")
                                .params(preferences, allergies, userId, version)
                                .update()
                        == 1;
    }

    private List<String> tags(long userId) {
        return sql.sql("select tag from guest_tags where user_id = ? order by tag")
                .param(userId)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Note> notes(long userId) {
        return sql.sql("select * from guest_notes where user_id = ? order by id desc limit ?")
                .params(userId, MOST_NOTES)
                .query((row, number) -> new Note(
                        row.getLong("id"),
                        row.getString("note"),
                        row.getString("author"),
                        types.readInstant(row, "created_at")))
                .list();
    }

    private static void require(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new BadInput(field, "too-long");
        }
    }
}
