package com.tableturner.staff;

import com.tableturner.base.Actor;
import com.tableturner.base.ReadingSql;
import com.tableturner.base.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What accounts may do at present, read again every few seconds: other instances change accounts too. */
@Component
class Standings {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ReadingSql reading;
    private final Clock clock;
    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

    Standings(ReadingSql reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    private record Seen(Optional<Standing> standing, Instant at) {}

    /** The account's standing, at most a few seconds old; empty if there is no such account. */
    Optional<Standing> of(long accountId) {
        var now = clock.instant();
        var known = seen.get(accountId);
        if (known != null && now.isBefore(known.at().plus(FRESH)) && !now.isBefore(known.at())) {
            return known.standing();
        }
        var standing = read(accountId);
        seen.put(accountId, new Seen(standing, now));
        return standing;
    }

    /** Lets an edit count at once; call it once the edit is committed. */
    void forget(long accountId) {
        seen.remove(accountId);
    }

    private record Row(
            long id,
            String userName,
            String name,
            int passwordVersion,
            boolean mustChange,
            boolean active,
            boolean servesAll) {}

    private Optional<Standing> read(long accountId) {
        return reading.sql("select * from staff_accounts where id = ?")
                .param(accountId)
                .query(Standings::row)
                .optional()
                .map(this::standing);
    }

    private Standing standing(Row row) {
        var roles = Set.copyOf(reading.sql("select role from staff_roles where account_id = ?")
                .param(row.id())
                .query(String.class)
                .list());
        var restaurants = row.servesAll() || roles.contains(Roles.ADMIN) ? everyRestaurant() : restaurantsOf(row.id());
        return new Standing(
                new Actor.Staff(row.id(), roles, restaurants),
                row.userName(),
                row.name(),
                row.passwordVersion(),
                row.mustChange(),
                row.active());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("user_name"),
                row.getString("name"),
                row.getInt("password_version"),
                row.getBoolean("must_change_password"),
                row.getBoolean("is_active"),
                row.getBoolean("serves_all"));
    }

    private Set<Long> everyRestaurant() {
        return Set.copyOf(
                reading.sql("select id from restaurants").query(Long.class).list());
    }

    private Set<Long> restaurantsOf(long accountId) {
        return Set.copyOf(reading.sql("select restaurant_id from staff_restaurants where account_id = ?")
                .param(accountId)
                .query(Long.class)
                .list());
    }
}
