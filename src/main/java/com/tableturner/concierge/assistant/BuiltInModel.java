package com.tableturner.concierge.assistant;

import com.tableturner.concierge.Json;
import com.tableturner.concierge.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.ToolResponseMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.ChatOptions;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.model.tool.ToolCallingChatOptions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A chat model of ours: reads the scene and what tools have answered, and calls the next tool or answers in words. */
@Component
public class BuiltInModel implements ChatModel {

    private static final String SCENE = "<scene>";
    private static final String SCENE_END = "</scene>";
    private static final Pattern CHUNKS = Pattern.compile("(?<=\\s)(?=\\S)");

    private final Policy policy;
    private final Json json;

    BuiltInModel(Policy policy, Json json) {
        this.policy = policy;
        this.json = json;
    }

    /** Tool calling options: with any other kind the tool loop quietly answers nothing. */
    @Override
    public ChatOptions getOptions() {
        return ToolCallingChatOptions.builder().build();
    }

    @Override
    public ChatResponse call(Prompt prompt) {
        return response(answer(prompt));
    }

    /** The answer word by word; the last part carries what it asks. */
    @Override
    public Flux<ChatResponse> stream(Prompt prompt) {
        return Flux.defer(() -> {
            var whole = answer(prompt);
            if (whole.hasToolCalls()) {
                return Flux.just(response(whole));
            }
            var text = whole.getText() == null ? "" : whole.getText();
            var words = Stream.of(CHUNKS.split(text))
                    .map(part ->
                            response(AssistantMessage.builder().content(part).build()));
            var hints = response(AssistantMessage.builder()
                    .content("")
                    .properties(whole.getMetadata())
                    .build());
            return Flux.fromStream(Stream.concat(words, Stream.of(hints)));
        });
    }

    private AssistantMessage answer(Prompt prompt) {
        var scene = scene(prompt);
        var answered = answered(prompt.getInstructions());
        return switch (policy.next(scene, answered)) {
            case Move.Call call -> call(call);
            case Move.Say say -> say(say);
        };
    }

    private Scene scene(Prompt prompt) {
        var text = prompt.getSystemMessage().getText();
        var start = text == null ? -1 : text.lastIndexOf(SCENE);
        if (text == null || start < 0) {
            throw new IllegalArgumentException("The built-in model answers only within a scene");
        }
        return json.read(text.substring(start + SCENE.length(), text.lastIndexOf(SCENE_END)), Scene.class);
    }

    /** What the tools have answered since the diner's last message, in order. */
    private Answered answered(List<Message> messages) {
        var responses = new ArrayList<ToolResponseMessage.ToolResponse>();
        for (var message : messages) {
            if (message instanceof UserMessage) {
                responses.clear();
            } else if (message instanceof ToolResponseMessage answers) {
                responses.addAll(answers.getResponses());
            }
        }
        return new Answered(responses, json);
    }

    private AssistantMessage call(Move.Call call) {
        var id = UUID.randomUUID().toString();
        return AssistantMessage.builder()
                .content("")
                .toolCalls(List.of(
                        new AssistantMessage.ToolCall(id, "function", call.tool(), json.write(call.arguments()))))
                .build();
    }

    private static AssistantMessage say(Move.Say say) {
        return AssistantMessage.builder()
                .content(say.text())
                .properties(Map.of("asked", say.asked().stream().map(Enum::name).toList(), "replies", say.replies()))
                .build();
    }

    private static ChatResponse response(AssistantMessage message) {
        return new ChatResponse(List.of(new Generation(message)));
    }
}
