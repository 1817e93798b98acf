package com.tableturner.concierge;

import com.google.auth.oauth2.GoogleCredentials;
import com.google.genai.Client;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.HttpRetryOptions;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** Gemini's client with our time limit, by API key or by a Vertex AI project and its credentials. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = ModelChoice.CHOICE, havingValue = "google-genai")
class GeminiConfiguration {

    private static final String PREFIX = "spring.ai.google.genai.";
    private static final int ATTEMPTS = 2;
    private static final double DELAY = 0.3;

    /** {@code tableturner.gemini.base-url} says where the service is, if not at Google's own address. */
    @Bean
    Client geminiClient(Environment settings, ResourceLoader resources, ConciergeProperties properties)
            throws IOException {
        var again = HttpRetryOptions.builder()
                .attempts(ATTEMPTS)
                .initialDelay(DELAY)
                .maxDelay(DELAY);
        var http = HttpOptions.builder()
                .timeout(Math.toIntExact(properties.timeLimit().toMillis()))
                .retryOptions(again.build());
        var baseUrl = settings.getProperty("tableturner.gemini.base-url", "");
        if (!baseUrl.isBlank()) {
            http.baseUrl(baseUrl);
        }
        var client = Client.builder().httpOptions(http.build());
        var key = settings.getProperty(PREFIX + "api-key", "");
        if (!key.isBlank()) {
            return client.apiKey(key).build();
        }
        client.project(settings.getRequiredProperty(PREFIX + "project-id"))
                .location(settings.getProperty(PREFIX + "location", "asia-south1"))
                .vertexAI(true);
        var credentials = settings.getProperty(PREFIX + "credentials-uri", "");
        if (!credentials.isBlank()) {
            try (var file = resources.getResource(credentials).getInputStream()) {
                client.credentials(GoogleCredentials.fromStream(file));
            }
        }
        return client.build();
    }
}
