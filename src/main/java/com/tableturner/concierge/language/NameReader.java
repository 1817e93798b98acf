package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the diner's name: behind "my name is", "under", "this is"; before "here"; or alone, where it was asked. */
final class NameReader {

    private final NameCues cues = new NameCues();
    private final NameWords words = new NameWords();

    List<Mention> read(Tokens tokens, Setting setting, Taken taken) {
        var names = new ArrayList<Mention>();
        for (var at = 0; at < tokens.size(); at++) {
            var found = at(tokens, at, taken);
            if (found != null) {
                names.add(found.value());
                at = found.end() - 1;
            }
        }
        if (names.isEmpty() && asksName(setting)) {
            var answer = answer(tokens, setting, taken);
            if (answer != null) {
                names.add(answer);
            }
        }
        return names;
    }

    private static boolean asksName(Setting setting) {
        return setting.asks(Asked.NAME) || setting.asks(Asked.FIRST_NAME) || setting.asks(Asked.LAST_NAME);
    }

    private @Nullable Found<Mention> at(Tokens tokens, int at, Taken taken) {
        var cue = cues.at(tokens, at);
        if (cue != null) {
            var name = words.name(tokens, cue.end(), cue.value(), taken);
            if (name != null && (!cue.value().group() || tokens.is(name.end(), "party"))) {
                return new Found<>(mention(tokens, name, cue.value().part()), name.end());
            }
        }
        if (taken.at(tokens, at)) {
            return null;
        }
        var before = words.name(tokens, at, NameCue.BEFORE, taken);
        if (before == null) {
            return null;
        }
        if (cues.isNamedBefore(tokens, before.end())) {
            return new Found<>(mention(tokens, before, NameCue.Part.BOTH), before.end());
        }
        var written = words.name(tokens, at, NameCue.WRITTEN, taken);
        return written != null && cues.isWrittenName(tokens, at, written.end())
                ? new Found<>(mention(tokens, written, NameCue.Part.BOTH), written.end())
                : null;
    }

    /** The name that answers a question, when nothing else is said. */
    private @Nullable Mention answer(Tokens tokens, Setting setting, Taken taken) {
        var start = cues.skipFillers(tokens, 0);
        var name = words.name(tokens, start, NameCue.ANSWER, taken);
        if (name == null) {
            return null;
        }
        var lastOnly = setting.asks(Asked.LAST_NAME) && !setting.asks(Asked.FIRST_NAME) && !setting.asks(Asked.NAME);
        var single = name.tokens().size() == 1;
        return mention(tokens, name, single && lastOnly ? NameCue.Part.LAST : NameCue.Part.BOTH);
    }

    private static Mention mention(Tokens tokens, NameAt name, NameCue.Part part) {
        var first = tokens.span(
                name.tokens().getFirst().from(), name.tokens().getFirst().to());
        var last = tokens.span(
                name.tokens().getLast().from(), name.tokens().getLast().to());
        var whole = new Span(first.start(), last.end());
        var text = name.tokens().size() == 1 ? whole.of(tokens.message()) : joined(tokens, name);
        if (part == NameCue.Part.LAST) {
            return new Mention.Name(whole, text, Optional.empty(), Optional.of(whole));
        }
        return name.tokens().size() == 1
                ? new Mention.Name(whole, text, Optional.of(whole), Optional.empty())
                : new Mention.Name(whole, text, Optional.of(first), Optional.of(last));
    }

    private static String joined(Tokens tokens, NameAt name) {
        var parts = new ArrayList<String>();
        for (var word : name.tokens()) {
            parts.add(tokens.original(word.from(), word.to()));
        }
        return String.join(" ", parts);
    }
}
