package com.tableturner.concierge.assistant;

import com.tableturner.concierge.language.Asked;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the built-in model does next: call one tool, or answer. */
sealed interface Move {

    /** Calls a tool. */
    record Call(String tool, Map<String, Object> arguments) implements Move {

        static Call to(String tool) {
            return new Call(tool, Map.of());
        }

        /** The same call with one more argument, if there is a value for it. */
        Call with(String name, @Nullable Object value) {
            if (value == null || value.equals("") || value.equals(List.of())) {
                return this;
            }
            var more = new LinkedHashMap<>(arguments);
            more.put(name, value instanceof Number || value instanceof List ? value : value.toString());
            return new Call(tool, more);
        }
    }

    /**
     * Answers in words.
     *
     * @param asked what the answer asks the diner
     * @param replies at most three, what the diner may want to say next
     */
    record Say(String text, Set<Asked> asked, List<String> replies) implements Move {

        private static final int MOST_REPLIES = 3;

        public Say {
            asked = Set.copyOf(asked);
            replies = replies.stream().distinct().limit(MOST_REPLIES).toList();
        }

        static Say that(String text) {
            return new Say(text, Set.of(), List.of());
        }

        Say asking(Asked... what) {
            var all = EnumSet.noneOf(Asked.class);
            all.addAll(List.of(what));
            return new Say(text, all, replies);
        }

        Say offering(List<String> more) {
            return new Say(text, asked, more);
        }

        Say offering(String... more) {
            return offering(List.of(more));
        }

        Say after(List<String> sentences) {
            var all = new ArrayList<>(sentences);
            all.add(text);
            return new Say(joined(all), asked, replies);
        }

        Say then(String sentence) {
            return new Say(joined(List.of(text, sentence)), asked, replies);
        }

        private static String joined(List<String> sentences) {
            return String.join(
                    " ", sentences.stream().filter(part -> !part.isBlank()).toList());
        }

        static List<String> first(Stream<String> replies) {
            return replies.limit(MOST_REPLIES).toList();
        }
    }
}
