package com.tableturner.base;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of devices that stay signed in. A device holds a series and a token; the token changes at each use and only
 * hashes are kept. A token that was already changed means two hold it, so its series ends. Call within a transaction.
 */
public final class DeviceRows {

    /** For so long the token before is still taken: two tabs opened at once both send it. */
    public static final Duration GRACE = Duration.ofSeconds(60);

    private static final int SECRET_BYTES = 32;

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final Duration validFor;
    private final String table;
    private final String owner;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param table the table that holds them
     * @param owner its column that says whose a device is
     */
    public DeviceRows(JdbcClient sql, SqlTypes types, Clock clock, Duration validFor, String table, String owner) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.validFor = validFor;
        this.table = table;
        this.owner = owner;
    }

    /** What a device keeps, in plain. */
    public record DeviceToken(String series, String token) {}

    /** What became of a token that a device showed. */
    public sealed interface Shown {

        /** @param next the token to keep from now on; null if another tab of the device has just been given it */
        record Accepted(long owner, @Nullable DeviceToken next) implements Shown {}

        record Refused(String reason) implements Shown {}
    }

    private record Row(
            long owner, String tokenHash, @Nullable String previousHash, Instant rotatedAt, Instant expiresAt) {}

    public DeviceToken issue(long ownerId) {
        var device = new DeviceToken(secret(), secret());
        var now = clock.instant();
        sql.sql("insert into " + table + " (series, " + owner + ", token_hash, rotated_at, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(SecureText.hash(device.series()), ownerId, SecureText.hash(device.token()))
                .params(types.instant(now), types.instant(now), types.instant(now.plus(validFor)))
                .update();
        return device;
    }

    /** Takes a token and changes it for the next; ends the series if the token is one that was changed before. */
    public Shown show(DeviceToken device) {
        var series = SecureText.hash(device.series());
        var now = clock.instant();
        var found = sql.sql("select * from " + table + " where series = ?" + types.lock("for update"))
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
            return new Shown.Accepted(row.owner(), rotate(device.series(), row.tokenHash(), now));
        }
        if (hash.equals(row.previousHash()) && now.isBefore(row.rotatedAt().plus(GRACE))) {
            return new Shown.Accepted(row.owner(), null);
        }
        revokeHashed(series);
        return new Shown.Refused("used before: two devices hold it, so both are signed out");
    }

    public void revoke(String series) {
        revokeHashed(SecureText.hash(series));
    }

    public void revokeAll(long ownerId) {
        sql.sql("delete from " + table + " where " + owner + " = ?")
                .param(ownerId)
                .update();
    }

    public void forgetOld() {
        sql.sql("delete from " + table + " where expires_at <= ?")
                .param(types.instant(clock.instant()))
                .update();
    }

    private DeviceToken rotate(String series, String usedHash, Instant now) {
        var next = new DeviceToken(series, secret());
        sql.sql("update " + table + " set previous_hash = ?, token_hash = ?, rotated_at = ?, expires_at = ?"
                        + " where series = ?")
                .params(usedHash, SecureText.hash(next.token()))
                .params(types.instant(now), types.instant(now.plus(validFor)), SecureText.hash(series))
                .update();
        return next;
    }

    private void revokeHashed(String series) {
        sql.sql("delete from " + table + " where series = ?").param(series).update();
    }

    private String secret() {
        return SecureText.random(random, SECRET_BYTES);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong(owner),
                row.getString("token_hash"),
                row.getString("previous_hash"),
                types.readInstant(row, "rotated_at"),
                types.readInstant(row, "expires_at"));
    }
}
