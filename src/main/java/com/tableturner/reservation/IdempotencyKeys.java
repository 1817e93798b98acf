package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.SqlTypes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for 24 hours which write came of a key, so that the same form sent twice, or twice at once, has one effect.
 * The key is inserted before anything else; a second sender waits for the first one's commit and then reads its result.
 * A refusal rolls the key back with everything else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;

    IdempotencyKeys(JdbcClient sql, SqlTypes types, Clock clock) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
    }

    /**
     * Claims the key for this request.
     *
     * @return the reservation the same request led to before; empty if it is new
     * @throws Refused with KEY_REUSED if the key stands for another request
     */
    Optional<Long> begin(Actor actor, String key, String action, Object request) {
        var hash = hash(action + '\n' + request);
        var inserted = sql.sql("insert into idempotency_keys (actor, key, action, request_hash, created_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(actor.key(), key, action, hash, types.instant(clock.instant()))
                .update();
        return inserted == 1 ? Optional.empty() : Optional.of(earlier(actor, key, hash));
    }

    /** Notes what the key led to. */
    void finish(Actor actor, String key, long reservationId) {
        sql.sql("update idempotency_keys set reservation_id = ? where actor = ? and key = ?")
                .params(reservationId, actor.key(), key)
                .update();
    }

    private long earlier(Actor actor, String key, String hash) {
        record Known(String hash, long reservationId) {}
        var known = sql.sql("select request_hash, reservation_id from idempotency_keys where actor = ? and key = ?")
                .params(actor.key(), key)
                .query((row, number) -> new Known(row.getString(1), row.getLong(2)))
                .single();
        if (!known.hash().equals(hash)) {
            throw new Refused(Reason.KEY_REUSED);
        }
        return known.reservationId();
    }

    /** Forgets keys that are older than a day. */
    void forgetOld() {
        sql.sql("delete from idempotency_keys where created_at < ?")
                .param(types.instant(clock.instant().minus(KEPT)))
                .update();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
