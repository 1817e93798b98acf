package com.tableturner.insight;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.SqlTypes;
import com.tableturner.insight.Dashboard.FeedEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the audit what has just happened: to reservations, and in the queue at the door. */
@Component
class Feed {

    private static final int SHOWN = 40;
    private static final int READ = 400;
    /** However long the audit is, only its end is looked at. */
    private static final int LOOKS_BACK = 5_000;

    private static final String QUEUE = "waitlist entry";
    private static final String OF_RESERVATIONS = """
            select a.id, a.at, a.action, a.restaurant_id, a.channel, a.actor, r.party_size, r.date, r.time_slot
            from audit_log a join reservations r on r.id = a.reservation_id
            where a.id > ? and a.action in ('booked', 'requested', 'approved', 'changed', 'cancelled', 'arrived',
                'seated', 'completed', 'no_show', 'extended', 'walked_in', 'undone')
            order by a.id desc limit\s""" + READ;
    private static final String OF_QUEUE = """
            select a.id, a.at, a.action, a.restaurant_id, a.channel, a.actor, w.party_size, w.date, w.slot_order,
                w.quoted_minutes
            from audit_log a join waitlist_entries w on w.id = a.subject_id
            where a.id > ? and a.subject = ? and a.action in ('joined', 'told', 'left')
            order by a.id desc limit\s""" + READ;

    private final ReadingSql reading;
    private final SqlTypes types;

    Feed(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    /** What happened last at these restaurants, newest first. */
    List<FeedEntry> of(List<Place> places) {
        var known = places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
        var since = reading.sql("select coalesce(max(id), 0) from audit_log")
                        .query(Long.class)
                        .single()
                - LOOKS_BACK;
        return Stream.concat(reservations(known, since).stream(), queue(known, since).stream())
                .sorted(Comparator.comparing(FeedEntry::id).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<FeedEntry> reservations(Map<Long, Place> known, long since) {
        return reading
                .sql(OF_RESERVATIONS)
                .param(since)
                .query((row, number) -> known.containsKey(row.getLong("restaurant_id"))
                        ? entry(row, known, "", new Details(types.readTime(row, "time_slot"), null))
                        : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private List<FeedEntry> queue(Map<Long, Place> known, long since) {
        return reading
                .sql(OF_QUEUE)
                .params(since, QUEUE)
                .query((row, number) -> known.containsKey(row.getLong("restaurant_id"))
                        ? entry(row, known, "queue_", queued(row))
                        : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** What only some entries have. */
    private record Details(
            @Nullable LocalTime time, @Nullable Integer quote) {}

    private static Details queued(ResultSet row) throws SQLException {
        var slot = row.getInt("slot_order");
        var time = row.wasNull() ? null : SlotGrid.time(slot);
        var quote = row.getInt("quoted_minutes");
        return new Details(time, row.wasNull() ? null : (Integer) quote);
    }

    private FeedEntry entry(ResultSet row, Map<Long, Place> known, String prefix, Details details) throws SQLException {
        return new FeedEntry(
                row.getLong("id"),
                types.readInstant(row, "at"),
                prefix + row.getString("action"),
                Objects.requireNonNull(known.get(row.getLong("restaurant_id"))),
                row.getInt("party_size"),
                types.readDate(row, "date"),
                details.time(),
                details.quote(),
                row.getString("channel"),
                row.getString("actor").replaceFirst(":.*", ""));
    }
}
