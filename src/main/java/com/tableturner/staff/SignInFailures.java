package com.tableturner.staff;

import com.tableturner.base.SecureText;
import com.tableturner.base.SqlTypes;
import com.tableturner.staff.StaffSignInResult.Paused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed sign-ins in a row, by user name (existing or not) and by network address, and makes each pause longer
 * than the one before. A try is counted before its password is looked at, so tries that arrive at once share nothing.
 */
@Component
class SignInFailures {

    /** After so long without a failure the count begins anew. */
    private static final Duration FORGIVEN = Duration.ofHours(24);

    private final JdbcClient sql;
    private final SqlTypes types;
    private final Clock clock;
    private final StaffProperties properties;

    SignInFailures(JdbcClient sql, SqlTypes types, Clock clock, StaffProperties properties) {
        this.sql = sql;
        this.types = types;
        this.clock = clock;
        this.properties = properties;
    }

    /** What is counted, hashed: somebody may have typed a password into the wrong field. */
    private record Subject(String key, int allowed) {}

    /** Counts a try as failed until {@link #succeeded} says otherwise; the pause, if there is one, is not a try. */
    @Transactional
    Optional<Paused> begin(String userName, String address) {
        var now = clock.instant();
        var subjects = subjects(userName, address);
        var waits = subjects.stream().map(subject -> pausedUntil(subject, now)).flatMap(Optional::stream);
        var longest = waits.max(Instant::compareTo);
        if (longest.isPresent()) {
            return Optional.of(new Paused(
                    Duration.between(now, longest.get()).plusMillis(999).toSeconds()));
        }
        subjects.forEach(subject -> count(subject, now));
        return Optional.empty();
    }

    @Transactional
    void succeeded(String userName, String address) {
        subjects(userName, address)
                .forEach(subject -> sql.sql("delete from staff_sign_in_failures where subject = ?")
                        .param(subject.key())
                        .update());
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetOld() {
        sql.sql("delete from staff_sign_in_failures where failed_at < ?")
                .param(types.instant(clock.instant().minus(FORGIVEN)))
                .update();
    }

    private List<Subject> subjects(String userName, String address) {
        return List.of(
                new Subject(SecureText.hash("address " + address), properties.failuresPerAddress()),
                new Subject(
                        SecureText.hash("name " + userName.toLowerCase(Locale.ROOT)), properties.failuresPerName()));
    }

    private Optional<Instant> pausedUntil(Subject subject, Instant now) {
        return sql.sql("select paused_until from staff_sign_in_failures where subject = ? and paused_until > ?"
                        + types.lock("for update"))
                .params(subject.key(), types.instant(now))
                .query((row, number) -> types.readInstant(row, "paused_until"))
                .optional();
    }

    private void count(Subject subject, Instant now) {
        var failures = sql.sql("insert into staff_sign_in_failures (subject, failures, failed_at, paused_until)"
                        + " values (?, 1, ?, ?) on conflict (subject) do update set"
                        + " failures = staff_sign_in_failures.failures + 1, failed_at = excluded.failed_at"
                        + " returning failures")
                .params(subject.key(), types.instant(now), types.instant(now))
                .query(SignInFailures::failures)
                .single();
        sql.sql("update staff_sign_in_failures set paused_until = ? where subject = ?")
                .params(types.instant(now.plus(pause(failures, subject.allowed()))), subject.key())
                .update();
    }

    /** Nothing up to the allowed number, then doubling with each failure. */
    Duration pause(int failures, int allowed) {
        if (failures < allowed) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - allowed, 20);
        var pause = properties.firstPause().multipliedBy(1L << doublings);
        return pause.compareTo(properties.longestPause()) < 0 ? pause : properties.longestPause();
    }

    private static int failures(ResultSet row, int number) throws SQLException {
        return row.getInt("failures");
    }
}
