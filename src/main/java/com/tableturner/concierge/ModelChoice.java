package com.tableturner.concierge;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Chooses the remote model unless {@code spring.ai.model.chat} does: Gemini where there is an API key or a Vertex AI
 * project, else none. Without either, Gemini's own configuration would stop the start.
 */
class ModelChoice implements EnvironmentPostProcessor, Ordered {

    static final String CHOICE = "spring.ai.model.chat";

    private static final String PREFIX = "spring.ai.google.genai.";

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty(CHOICE, "").isBlank()) {
            var gemini = isSet(environment, "api-key") || isSet(environment, "project-id");
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("modelChoice", Map.of(CHOICE, gemini ? "google-genai" : "none")));
        }
    }

    private static boolean isSet(ConfigurableEnvironment environment, String name) {
        return !environment.getProperty(PREFIX + name, "").isBlank();
    }
}
