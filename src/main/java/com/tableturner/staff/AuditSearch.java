package com.tableturner.staff;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.Roles;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit log, newest first. For admins; nobody changes it. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class AuditSearch {

    private static final String JOINED = " from audit_log a left join reservations r on r.id = a.reservation_id"
            + " left join restaurants e on e.id = a.restaurant_id";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<LinkedHashMap<String, @Nullable String>> FIELDS = new TypeReference<>() {};

    private final ReadingSql reading;
    private final SqlTypes types;

    AuditSearch(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    private record Where(String clause, List<Object> parameters) {}

    public List<AuditRow> page(Actor actor, AuditQuery query, int offset, int limit) {
        requireAdmin(actor);
        var where = where(query);
        where.parameters().add(limit);
        where.parameters().add(offset);
        return reading.sql("select a.*, r.reservation_id as number, e.name as restaurant" + JOINED + where.clause()
                        + " order by a.at desc, a.id desc limit ? offset ?")
                .params(where.parameters())
                .query(this::row)
                .list();
    }

    /** How many rows match; counting stops at the limit. */
    public long count(Actor actor, AuditQuery query, int limit) {
        requireAdmin(actor);
        var where = where(query);
        where.parameters().add(limit);
        return reading.sql("select count(*) from (select 1" + JOINED + where.clause() + " limit ?) counted")
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private Where where(AuditQuery query) {
        var clause = new StringBuilder(" where a.at >= ? and a.at < ?");
        var parameters = new ArrayList<Object>();
        parameters.add(types.instant(query.from()));
        parameters.add(types.instant(query.to()));
        query.restaurantId().ifPresent(restaurant -> {
            clause.append(" and a.restaurant_id = ?");
            parameters.add(restaurant);
        });
        if (!query.userName().isBlank()) {
            clause.append(" and a.actor in (select 'staff:' || s.id from staff_accounts s where s.user_name = ?)");
            parameters.add(query.userName().strip().toLowerCase(Locale.ROOT));
        }
        var subject = query.subject().strip();
        if (subject.toUpperCase(Locale.ROOT).matches("TT\\d+")) {
            clause.append(" and a.reservation_id = (select n.id from reservations n where n.reservation_id = ?)");
            parameters.add(subject.toUpperCase(Locale.ROOT));
        } else if (subject.equalsIgnoreCase("reservation")) {
            clause.append(" and a.reservation_id is not null");
        } else if (!subject.isEmpty()) {
            clause.append(" and a.subject = ?");
            parameters.add(subject.toLowerCase(Locale.ROOT));
        }
        return new Where(clause.toString(), parameters);
    }

    private AuditRow row(ResultSet row, int number) throws SQLException {
        var tt = row.getString("number");
        var subject = row.getString("subject");
        return new AuditRow(
                row.getLong("id"),
                types.readInstant(row, "at"),
                row.getString("actor"),
                row.getString("channel"),
                row.getString("action"),
                tt != null ? tt : subject != null ? subject + " " + row.getLong("subject_id") : "",
                row.getString("restaurant"),
                first(words(row.getString("before_values")), row.getString("status_before")),
                (first(words(row.getString("after_values")), row.getString("status_after")) + " "
                                + row.getString("changes"))
                        .strip(),
                row.getString("origin"));
    }

    /** As in {@code name: Dinner, from: –}. */
    private static @Nullable String words(@Nullable String json) {
        if (json == null) {
            return null;
        }
        return JSON.readValue(json, FIELDS).entrySet().stream()
                .map(field -> field.getKey() + ": " + Objects.requireNonNullElse(field.getValue(), "–"))
                .collect(Collectors.joining(", "));
    }

    private static String first(@Nullable String one, @Nullable String other) {
        return Objects.requireNonNullElse(one, Objects.requireNonNullElse(other, ""));
    }

    private static void requireAdmin(Actor actor) {
        if (!actor.holds(Roles.ADMIN)) {
            throw new NotAllowed("Only admins read the audit");
        }
    }
}
