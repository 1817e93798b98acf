package com.tableturner.concierge;

import com.tableturner.concierge.language.Asked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks one model for one answer: streamed where nothing can be written, in one piece where something may be. */
@Component
class Asking {

    private final Toolbox toolbox;
    private final ConciergeProperties properties;

    Asking(Toolbox toolbox, ConciergeProperties properties) {
        this.toolbox = toolbox;
        this.properties = properties;
    }

    /**
     * An answer.
     *
     * @param asked what the answer asks the diner, as far as the model says so
     * @param replies what the diner may want to say next
     * @param tokens what it cost
     */
    record Said(String text, Set<Asked> asked, List<String> replies, String model, int tokens) {}

    Said ask(Turn turn, ChatClient client, String model, List<Message> messages) {
        var request = client.prompt()
                .messages(messages)
                .tools(toolbox.offered(turn).toArray())
                .toolContext(Map.of(Turn.KEY, turn));
        return turn.mayWrite() ? inOnePiece(turn, request, model) : streamed(turn, request, model);
    }

    private Said inOnePiece(Turn turn, ChatClient.ChatClientRequestSpec request, String model) {
        var response = Mono.defer(() -> Mono.justOrEmpty(request.call().chatResponse()))
                .subscribeOn(Schedulers.boundedElastic())
                .block(properties.timeLimit());
        var collected = new Collected(model);
        if (response != null) {
            collected.add(response);
        }
        turn.listener().text(collected.text.toString());
        return collected.said();
    }

    private Said streamed(Turn turn, ChatClient.ChatClientRequestSpec request, String model) {
        var collected = new Collected(model);
        request.stream()
                .chatResponse()
                .takeUntil(any -> turn.isStopped())
                .doOnNext(part -> {
                    var more = collected.add(part);
                    if (!more.isEmpty() && !turn.isStopped()) {
                        turn.listener().text(more);
                    }
                })
                .blockLast(properties.timeLimit());
        return collected.said();
    }

    /** The parts of one answer put together. */
    private static final class Collected {

        private final String model;
        private final StringBuffer text = new StringBuffer();
        private final AtomicInteger tokens = new AtomicInteger();
        private final AtomicReference<Map<String, Object>> hints = new AtomicReference<>(Map.of());

        Collected(String model) {
            this.model = model;
        }

        String add(ChatResponse part) {
            var usage = part.getMetadata().getUsage();
            if (usage != null && usage.getTotalTokens() != null) {
                tokens.accumulateAndGet(usage.getTotalTokens(), Math::max);
            }
            if (part.getResult() == null || part.hasToolCalls()) {
                return "";
            }
            var message = part.getResult().getOutput();
            if (message.getMetadata().containsKey("asked")) {
                hints.set(message.getMetadata());
            }
            var more = message.getText() == null ? "" : message.getText();
            text.append(more);
            return more;
        }

        Said said() {
            var asked = EnumSet.noneOf(Asked.class);
            texts("asked").forEach(name -> asked.add(Asked.valueOf(name)));
            return new Said(text.toString().strip(), asked, texts("replies"), model, tokens.get());
        }

        private List<String> texts(String key) {
            var found = new ArrayList<String>();
            if (hints.get().get(key) instanceof Collection<?> values) {
                values.forEach(value -> found.add(String.valueOf(value)));
            }
            return found;
        }
    }
}
