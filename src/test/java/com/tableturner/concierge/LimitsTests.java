package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitsTests {

    private final TestClock clock = new TestClock(Instant.parse("2026-11-24T06:30:00Z"));
    private final Limits limits = new Limits(
            new ConciergeProperties(1000, 2, 3, 12, 1000, 16, Duration.ofSeconds(20), 0, "", Duration.ofDays(30)),
            clock);

    @Test
    void admitSoManyMessagesAMinute() {
        assertThat(limits.admit("asha", "192.0.2.1")).isTrue();
        assertThat(limits.admit("asha", "192.0.2.1")).isTrue();
        assertThat(limits.admit("asha", "192.0.2.1")).isFalse();
    }

    @Test
    void admitAgainAfterAMinute() {
        limits.admit("asha", "192.0.2.1");
        limits.admit("asha", "192.0.2.1");

        clock.advance(Duration.ofMinutes(1));

        assertThat(limits.admit("asha", "192.0.2.1")).isTrue();
    }

    @Test
    void countAnAddressWhoeverWritesFromIt() {
        limits.admit("one", "192.0.2.1");
        limits.admit("two", "192.0.2.1");
        limits.admit("three", "192.0.2.1");

        assertThat(limits.admit("four", "192.0.2.1")).isFalse();
        assertThat(limits.admit("four", "192.0.2.2")).isTrue();
    }
}
