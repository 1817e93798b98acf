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

    /**
     * Asks this model. An answer that was stopped is what was let out of it until then.
     *
     * @throws Release.Ungrounded if the answer says what the check does not let out
     */
    Said ask(Turn turn, ChatClient client, String model, List<Message> messages, Release.Check check) {
        var request = client.prompt()
                .messages(messages)
                .tools(toolbox.offered(turn.shown() != null).toArray())
                .toolContext(Map.of(Turn.KEY, turn));
        var release = new Release(check, turn.listener()::text);
        var collected = new Collected(model, release);
        try {
            if (turn.mayWrite()) {
                inOnePiece(request, collected);
            } else {
                stream(turn, request, collected);
            }
            return collected.said();
        } catch (RuntimeException ended) {
            if (turn.isStopped()) {
                return collected.said();
            }
            throw ended;
        } finally {
            release.close();
        }
    }

    private void inOnePiece(ChatClient.ChatClientRequestSpec request, Collected collected) {
        var response = Mono.defer(() -> Mono.justOrEmpty(request.call().chatResponse()))
                .subscribeOn(Schedulers.boundedElastic())
                .block(properties.timeLimit());
        if (response != null) {
            collected.add(response);
        }
        collected.release.finish();
    }

    private void stream(Turn turn, ChatClient.ChatClientRequestSpec request, Collected collected) {
        request.stream()
                .chatResponse()
                .takeUntil(any -> turn.isStopped())
                .filter(any -> !turn.isStopped())
                .doOnNext(collected::add)
                .blockLast(properties.timeLimit());
        if (!turn.isStopped()) {
            collected.release.finish();
        }
    }

    /** The parts of one answer put together. */
    private static final class Collected {

        private final String model;
        private final Release release;
        private final AtomicInteger tokens = new AtomicInteger();
        private final AtomicReference<Map<String, Object>> hints = new AtomicReference<>(Map.of());

        Collected(String model, Release release) {
            this.model = model;
            this.release = release;
        }

        void add(ChatResponse part) {
            var usage = part.getMetadata().getUsage();
            if (usage != null && usage.getTotalTokens() != null) {
                tokens.accumulateAndGet(usage.getTotalTokens(), Math::max);
            }
            if (part.getResult() == null || part.hasToolCalls()) {
                return;
            }
            var message = part.getResult().getOutput();
            if (message.getMetadata().containsKey("asked")) {
                hints.set(message.getMetadata());
            }
            release.add(message.getText() == null ? "" : message.getText());
        }

        Said said() {
            var asked = EnumSet.noneOf(Asked.class);
            texts("asked").forEach(name -> asked.add(Asked.valueOf(name)));
            return new Said(release.released(), asked, texts("replies"), model, tokens.get());
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
