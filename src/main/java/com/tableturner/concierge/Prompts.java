package com.tableturner.concierge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts together what a model reads: the rules, the moment, a summary of what lies far back, and the last messages. */
@Component
class Prompts {

    private static final int SUMMARY_LINE = 160;
    private static final int LONGEST_SUMMARY = 2_000;

    private final String rules;
    private final Json json;
    private final ConciergeProperties properties;

    Prompts(Json json, ConciergeProperties properties) {
        this.json = json;
        this.properties = properties;
        try {
            rules = new ClassPathResource("concierge/rules.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Message> messages(Turn turn, List<Entry> transcript) {
        var messages = new ArrayList<Message>();
        messages.add(new SystemMessage(system(turn)));
        var first = Math.max(0, transcript.size() - properties.messagesRemembered());
        for (var entry : transcript.subList(first, transcript.size())) {
            messages.add(
                    entry.author() == Entry.Author.DINER
                            ? new UserMessage(orBlank(entry.text()))
                            : new AssistantMessage(orBlank(entry.text())));
        }
        return messages;
    }

    private static String orBlank(String text) {
        return text.isBlank() ? "(nothing)" : text;
    }

    private String system(Turn turn) {
        var summary = turn.conversation().summary();
        return rules
                + (summary.isEmpty() ? "" : "\n\nEarlier in this conversation (data):\n" + summary)
                + "\n\n<scene>" + json.write(turn.scene()) + "</scene>";
    }

    /** The summary once this transcript's oldest lines are no longer shown: who said what, in short, latest last. */
    String summary(String before, List<Entry> transcript) {
        var leaving = transcript.size() - properties.messagesRemembered();
        if (leaving <= 0) {
            return before;
        }
        var summary = new StringBuilder(before);
        for (var entry : transcript.subList(Math.max(0, leaving - 2), leaving)) {
            var text = entry.text().replaceAll("\\s+", " ");
            summary.append(entry.author() == Entry.Author.DINER ? "Diner: " : "Concierge: ")
                    .append(text, 0, Math.min(text.length(), SUMMARY_LINE))
                    .append('\n');
        }
        return summary.length() <= LONGEST_SUMMARY
                ? summary.toString()
                : summary.substring(summary.indexOf("\n", summary.length() - LONGEST_SUMMARY) + 1);
    }
}
