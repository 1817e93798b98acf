package com.tableturner.base;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Whoever asks for the profile {@code memory} gets it, also where {@code TABLETURNER_DB} names a file. */
class MemoryProfile implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.matchesProfiles("memory")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "memoryProfile", Map.of("tableturner.db", DatabaseProperties.IN_MEMORY)));
        }
    }
}
