package com.tableturner.diner;

import com.tableturner.base.SecureText;
import com.tableturner.base.SqlTypes;
import com.tableturner.diner.SignInResult.CodeExpired;
import com.tableturner.diner.SignInResult.Refused;
import com.tableturner.diner.SignInResult.TriesUsedUp;
import com.tableturner.diner.SignInResult.WrongCode;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The codes sent to phones. The newest code of a number is the only one that counts. */
@Component
class OneTimeCodes {

    static final int DIGITS = 6;

    private static final int CODES = 1_000_000;
    private static final int SALT_BYTES = 16;
    private static final String NEWEST = "id = (select max(id) from one_time_codes where phone_number = ?)";

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final CodeSeal seal;
    private final SignInProperties properties;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(JdbcClient sql, SqlTypes types, Clock clock, CodeSeal seal, SignInProperties properties) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.seal = seal;
        this.properties = properties;
    }

    /** A code that was made, in plain: it exists only here and on the phone. */
    record Issued(String code, Instant expiresAt) {}

    private record Tried(long id, String salt, String hash, int tries) {}

    /**
     * Makes a code in place of any earlier one of that number.
     *
     * @throws TooManyCodes if the number or the address has had its share
     */
    @Transactional
    Issued issue(PhoneNumber phone, String address) {
        var now = clock.instant();
        oneAtATime("codes for " + phone.e164());
        oneAtATime("codes from " + address);
        refuseBeyond(properties.codesPerNumber(), "phone_number", phone.e164(), now);
        refuseBeyond(properties.codesPerAddress(), "address", address, now);
        var code = "%06d".formatted(random.nextInt(CODES));
        var salt = SecureText.random(random, SALT_BYTES);
        var expiresAt = now.plus(properties.codeValidFor());
        sql.sql("insert into one_time_codes (phone_number, address, salt, code_hash, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(phone.e164(), address, salt, seal.seal(phone, salt, code))
                .params(types.instant(now), types.instant(expiresAt))
                .update();
        return new Issued(code, expiresAt);
    }

    /** Spends one try; the refusal if the code is not the one, nothing if it is, which also uses it up. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Refused> use(PhoneNumber phone, String code) {
        var now = clock.instant();
        // the update both counts and locks, so guesses that arrive at once cannot share a try
        var tried = sql.sql("update one_time_codes set tries = tries + 1 where " + NEWEST
                        + " and used_at is null and expires_at > ? and tries < ? returning id, salt, code_hash, tries")
                .params(phone.e164(), types.instant(now), properties.triesPerCode())
                .query(OneTimeCodes::tried)
                .optional();
        if (tried.isEmpty()) {
            return Optional.of(whyNot(phone, now));
        }
        if (!CodeSeal.same(tried.get().hash(), seal.seal(phone, tried.get().salt(), code))) {
            var left = properties.triesPerCode() - tried.get().tries();
            return Optional.of(left > 0 ? new WrongCode(left) : new TriesUsedUp());
        }
        sql.sql("update one_time_codes set used_at = ? where id = ?")
                .params(types.instant(now), tried.get().id())
                .update();
        return Optional.empty();
    }

    /** Forgets codes that neither work nor count any more; they hold phone numbers. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetOld() {
        var kept = properties.window().plus(properties.codeValidFor());
        sql.sql("delete from one_time_codes where created_at < ?")
                .param(types.instant(clock.instant().minus(kept)))
                .update();
    }

    private Refused whyNot(PhoneNumber phone, Instant now) {
        var guessedAtTooOften = sql.sql("select count(*) from one_time_codes where " + NEWEST
                        + " and used_at is null and expires_at > ? and tries >= ?")
                .params(phone.e164(), types.instant(now), properties.triesPerCode())
                .query(Integer.class)
                .single();
        return guessedAtTooOften > 0 ? new TriesUsedUp() : new CodeExpired();
    }

    private void refuseBeyond(int limit, String column, String value, Instant now) {
        var newest = sql.sql("select created_at from one_time_codes where " + column
                        + " = ? and created_at > ? order by created_at desc limit ?")
                .params(value, types.instant(now.minus(properties.window())), limit)
                .query((row, number) -> types.readInstant(row, "created_at"))
                .list();
        if (newest.size() >= limit) {
            var wait = Duration.between(now, newest.getLast().plus(properties.window()));
            throw new TooManyCodes(wait.plusMinutes(1).minusMillis(1).toMinutes());
        }
    }

    /** Counting and inserting must not overlap with another request's; SQLite's single writer sees to it alone. */
    private void oneAtATime(String what) {
        if (!types.isSqlite()) {
            sql.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 0))) as waited")
                    .param(what)
                    .query(Integer.class)
                    .single();
        }
    }

    private static Tried tried(ResultSet row, int number) throws SQLException {
        return new Tried(row.getLong("id"), row.getString("salt"), row.getString("code_hash"), row.getInt("tries"));
    }
}
