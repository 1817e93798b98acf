package com.tableturner.concierge;

import com.google.auth.oauth2.GoogleCredentials;
import com.google.genai.Client;
import com.google.genai.types.HttpOptions;
import java.io.IOException;
import org.springframework.ai.model.google.genai.autoconfigure.chat.GoogleGenAiConnectionProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gemini's client with our time limit, by API key or by a Vertex AI project and its credentials. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = ModelChoice.CHOICE, havingValue = "google-genai")
@EnableConfigurationProperties(GoogleGenAiConnectionProperties.class)
class GeminiConfiguration {

    /** @param baseUrl where the service is, if not at Google's own address */
    @Bean
    Client geminiClient(
            GoogleGenAiConnectionProperties connection,
            ConciergeProperties properties,
            @Value("${tableturner.gemini.base-url:}") String baseUrl)
            throws IOException {
        var http = HttpOptions.builder()
                .timeout(Math.toIntExact(properties.timeLimit().toMillis()));
        if (!baseUrl.isBlank()) {
            http.baseUrl(baseUrl);
        }
        var client = Client.builder().httpOptions(http.build());
        var key = connection.getApiKey();
        if (key != null && !key.isBlank()) {
            return client.apiKey(key).build();
        }
        client.project(connection.getProjectId())
                .location(connection.getLocation())
                .vertexAI(true);
        if (connection.getCredentialsUri() != null) {
            client.credentials(
                    GoogleCredentials.fromStream(connection.getCredentialsUri().getInputStream()));
        }
        return client.build();
    }
}
