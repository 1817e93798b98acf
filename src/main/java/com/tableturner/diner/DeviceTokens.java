package com.tableturner.diner;

import com.tableturner.base.SqlTypes;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The devices that stay signed in. A device holds a series and a token; the token changes at each use and only hashes
 * are kept. A token that was already changed means two hold it, so its series ends.
 */
@Component
class DeviceTokens {

    /** For so long the token before is still taken: two tabs opened at once both send it. */
    static final Duration GRACE = Duration.ofSeconds(60);

    private static final int SECRET_BYTES = 32;

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final Duration validFor;
    private final SecureRandom random = new SecureRandom();

    DeviceTokens(JdbcClient sql, SqlTypes types, Clock clock, SignInProperties properties) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.validFor = properties.staySignedInFor();
    }

    /** What a device keeps, in plain. */
    record DeviceToken(String series, String token) {}

    /** What became of a token that a device showed. */
    sealed interface Shown {

        /** @param next the token to keep from now on; null if another tab of the device has just been given it */
        record Accepted(SignedInDiner diner, @Nullable DeviceToken next) implements Shown {}

        record Refused(String reason) implements Shown {}
    }

    private record Row(
            SignedInDiner diner,
            String tokenHash,
            @Nullable String previousHash,
            Instant rotatedAt,
            Instant expiresAt) {}

    @Transactional
    DeviceToken issue(long userId) {
        var device = new DeviceToken(secret(), secret());
        var now = clock.instant();
        sql.sql("insert into device_tokens (series, user_id, token_hash, rotated_at, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(SecureText.hash(device.series()), userId, SecureText.hash(device.token()))
                .params(types.instant(now), types.instant(now), types.instant(now.plus(validFor)))
                .update();
        return device;
    }

    /** Takes a token and changes it for the next; ends the series if the token is one that was changed before. */
    @Transactional
    Shown show(DeviceToken device) {
        var series = SecureText.hash(device.series());
        var now = clock.instant();
        var found = sql.sql("select d.*, u.phone_number from device_tokens d join users u on u.id = d.user_id"
                        + " where d.series = ? and u.phone_number is not null" + types.lock("for update of d"))
                .param(series)
                .query(this::row)
                .optional();
        if (found.isEmpty()) {
            return new Shown.Refused("unknown device");
        }
        var row = found.get();
        var hash = SecureText.hash(device.token());
        if (!now.isBefore(row.expiresAt())) {
            revokeHashed(series);
            return new Shown.Refused("not used for too long");
        }
        if (row.tokenHash().equals(hash)) {
            return new Shown.Accepted(row.diner(), rotate(device.series(), row.tokenHash(), now));
        }
        if (hash.equals(row.previousHash()) && now.isBefore(row.rotatedAt().plus(GRACE))) {
            return new Shown.Accepted(row.diner(), null);
        }
        revokeHashed(series);
        return new Shown.Refused("used before: two devices hold it, so both are signed out");
    }

    @Transactional
    void revoke(String series) {
        revokeHashed(SecureText.hash(series));
    }

    @Transactional
    void revokeAll(long userId) {
        sql.sql("delete from device_tokens where user_id = ?").param(userId).update();
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetOld() {
        sql.sql("delete from device_tokens where expires_at <= ?")
                .param(types.instant(clock.instant()))
                .update();
    }

    private DeviceToken rotate(String series, String usedHash, Instant now) {
        var next = new DeviceToken(series, secret());
        sql.sql("update device_tokens set previous_hash = ?, token_hash = ?, rotated_at = ?, expires_at = ?"
                        + " where series = ?")
                .params(usedHash, SecureText.hash(next.token()))
                .params(types.instant(now), types.instant(now.plus(validFor)), SecureText.hash(series))
                .update();
        return next;
    }

    private void revokeHashed(String series) {
        sql.sql("delete from device_tokens where series = ?").param(series).update();
    }

    private String secret() {
        return SecureText.random(random, SECRET_BYTES);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var phone = new PhoneNumber(row.getString("phone_number"));
        return new Row(
                new SignedInDiner(row.getLong("user_id"), phone.ending()),
                row.getString("token_hash"),
                row.getString("previous_hash"),
                types.readInstant(row, "rotated_at"),
                types.readInstant(row, "expires_at"));
    }
}
