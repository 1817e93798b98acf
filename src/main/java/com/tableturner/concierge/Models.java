package com.tableturner.concierge;

import com.tableturner.concierge.assistant.BuiltInModel;
import io.micrometer.observation.ObservationRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.client.advisor.ToolCallingAdvisor;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.model.tool.ToolCallingManager;
import org.springframework.ai.tool.execution.ToolExecutionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The models that can answer: the built-in one always, a remote one where one is configured. */
@Component
public class Models {

    /** The built-in model's name in transcripts, badges and metrics. */
    public static final String LOCAL = "local";

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private static final Map<String, String> MAKERS = Map.of(
            "gemini",
            "Gemini",
            "openai",
            "OpenAI",
            "anthropic",
            "Anthropic",
            "ollama",
            "Ollama",
            "mistralai",
            "Mistral");

    private final ChatClient local;
    private final Optional<Remote> remote;
    private final Words words;
    private final ConciergeProperties properties;

    Models(
            BuiltInModel builtIn,
            ObjectProvider<ChatModel> configured,
            ObservationRegistry observations,
            Words words,
            ConciergeProperties properties) {
        this.words = words;
        this.properties = properties;
        local = client(builtIn, observations);
        remote = configured.stream()
                .filter(model -> !(model instanceof BuiltInModel))
                .findFirst()
                .map(model -> new Remote(name(model), client(model, observations)));
    }

    /** @param name short, as in {@code gemini} */
    record Remote(String name, ChatClient client) {}

    private static ChatClient client(ChatModel model, ObservationRegistry observations) {
        var manager = ToolCallingManager.builder()
                .observationRegistry(observations)
                .toolExecutionExceptionProcessor(Models::told)
                .build();
        return ChatClient.builder(
                        model,
                        observations,
                        null,
                        null,
                        ToolCallingAdvisor.builder().toolCallingManager(manager))
                .build();
    }

    /** What a model is told of a tool that failed: enough to ask again, nothing of why. */
    private static String told(ToolExecutionException failed) {
        if (failed.getCause() instanceof Turn.TurnEnded ended) {
            throw ended;
        }
        LOG.warn("The tool {} failed", failed.getToolDefinition().name(), failed.getCause());
        return Results.FAILED;
    }

    private static String name(ChatModel model) {
        var name = model.getClass().getSimpleName().toLowerCase(Locale.ROOT).replace("chatmodel", "");
        return name.startsWith("googlegenai") ? "gemini" : name.substring(0, Math.min(12, name.length()));
    }

    /** What people call a model: the local one, the one that is configured, or one that answered in the past. */
    public String shownName(String model) {
        if (model.equals(LOCAL)) {
            return words.text("concierge.model.local");
        }
        var named = properties.modelName();
        return !named.isBlank() && model.equals(preferred()) ? named : MAKERS.getOrDefault(model, model);
    }

    ChatClient local() {
        return local;
    }

    Optional<Remote> remote() {
        return remote;
    }

    /** The name of the model that answers while nothing is wrong. */
    public String preferred() {
        return remote.map(Remote::name).orElse(LOCAL);
    }
}
