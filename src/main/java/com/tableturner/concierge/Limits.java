package com.tableturner.concierge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How many messages somebody, or some address, may send a minute. */
@Component
class Limits {

    private static final int KNOWN = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(KNOWN)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final ConciergeProperties properties;
    private final TimeMeter time;

    Limits(ConciergeProperties properties, Clock clock) {
        this.properties = properties;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one message from both shares; false if either is used up. */
    boolean admit(String person, String address) {
        return bucket(person, properties.messagesPerMinute()).tryConsume(1)
                && bucket("from " + address, properties.messagesPerMinuteAndAddress())
                        .tryConsume(1);
    }

    private Bucket bucket(String whose, int perMinute) {
        return buckets.get(
                whose,
                any -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(Bandwidth.builder()
                                .capacity(perMinute)
                                .refillGreedy(perMinute, Duration.ofMinutes(1))
                                .build())
                        .build());
    }
}
