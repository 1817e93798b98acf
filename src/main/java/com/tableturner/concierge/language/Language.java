package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads messages against one vocabulary. Unchangeable and safe to share; make a new one when the catalogue changes. */
public final class Language {

    private final ValueReader values = new ValueReader();
    private final NameReader names = new NameReader();
    private final Stances stances = new Stances();

    public Language(List<Term> vocabulary) {}

    /** Everything the message says; never fails, whatever the message holds. */
    public Understood read(String message, Setting setting) {
        var tokens = new Tokens(message);
        var taken = new Taken();
        var today = new Today(setting.now(), false);
        var mentions = new ArrayList<Mention>();
        for (var name : names.read(tokens, setting, taken)) {
            mentions.add(name);
            taken.add(name.span());
        }
        for (var value : values.read(tokens, today, setting, taken)) {
            mentions.add(mention(tokens, value));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return new Understood(message, mentions, Set.of(), List.of());
    }

    private Mention mention(Tokens tokens, Value value) {
        var span = tokens.span(value.start(), value.end());
        var stance = stances.of(tokens, value.start(), value.end());
        return switch (value) {
            case Value.OfDay day -> new Mention.Day(span, day.date(), stance);
            case Value.OfTime time -> new Mention.Time(span, time.time().resolve(null), Optional.empty(), stance);
            case Value.OfPeople people -> new Mention.People(span, people.size(), stance);
            case Value.OfMore more -> new Mention.More(span, more.more());
        };
    }
}
