package com.tableturner.concierge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/** What answers take: seconds, tokens and money, by model; and how often the remote model had to be replaced. */
@Component
class Meters {

    private static final double MILLION = 1_000_000;

    private final MeterRegistry registry;
    private final ConciergeProperties properties;

    Meters(MeterRegistry registry, ConciergeProperties properties) {
        this.registry = registry;
        this.properties = properties;
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void stop(Timer.Sample sample, Asking.Said said) {
        sample.stop(Timer.builder("concierge.turn")
                .description("Time from a message to its whole answer")
                .tag("model", said.model())
                .publishPercentiles(0.5, 0.95)
                .register(registry));
        registry.summary("concierge.tokens", "model", said.model()).record(said.tokens());
        registry.summary("concierge.cost", "model", said.model())
                .record(said.tokens() / MILLION * properties.pricePerMillionTokens());
    }

    void fallback(String model, String why) {
        registry.counter("concierge.fallback", "model", model, "why", why).increment();
    }
}
