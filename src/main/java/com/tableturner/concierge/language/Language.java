package com.tableturner.concierge.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads messages against one vocabulary. Unchangeable and safe to share; make a new one when the catalogue changes. */
public final class Language {

    private static final String INDIA = "IN";
    private static final Set<String> BEING =
            Words.of("is are am i'm im we're she's he's they're who's be being eat eats");
    private static final Set<String> FULLY = Words.of("strictly fully completely pure strict also both all a");

    private final PlaceFinder places;
    private final Secrets secrets = new Secrets();
    private final SecretMentions secretMentions;
    private final ValueReader values = new ValueReader();
    private final NameReader names = new NameReader();
    private final Stances stances = new Stances();
    private final TimeRanges times = new TimeRanges(stances);
    private final Amounts amounts = new Amounts();
    private final Choices choices = new Choices();
    private final Lexicon lexicon = new Lexicon();
    private final IntentReader intents = new IntentReader();
    private final Requests requests = new Requests();
    private final Existing existing = new Existing();

    /** Phone numbers without a country's code are read as India's. */
    public Language(List<Term> vocabulary) {
        this(vocabulary, INDIA);
    }

    /** @param phoneRegion the country, as in {@code IN}, of phone numbers without a country's code */
    public Language(List<Term> vocabulary, String phoneRegion) {
        this.places = new PlaceFinder(vocabulary);
        this.secretMentions = new SecretMentions(phoneRegion);
    }

    /** Everything the message says; never fails, whatever the message holds. */
    public Understood read(String message, Setting setting) {
        var tokens = new Tokens(message);
        var whole = read(tokens, setting);
        var parts = new ArrayList<Understood>();
        var spans = requests.cut(tokens);
        for (var span : spans.isEmpty() ? requests.cut(tokens, whole.mentions()) : spans) {
            parts.add(read(new Tokens(span.of(message)), setting));
        }
        return new Understood(whole.text(), whole.mentions(), whole.intents(), parts);
    }

    private Understood read(Tokens tokens, Setting setting) {
        var taken = new Taken();
        var mentions = new ArrayList<Mention>();
        for (var secret : secrets.find(tokens, setting.asked())) {
            secretMentions.of(secret).ifPresent(mentions::add);
            taken.add(secret.span());
        }
        mentions.addAll(amounts.find(tokens, taken));
        namesAndPlaces(tokens, setting, taken, mentions);
        choices.find(tokens, setting, taken).ifPresent(mentions::add);
        values(tokens, setting, taken, mentions);
        mentions.addAll(lexicon.meanings(tokens, taken));
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        var questions = lexicon.questions(tokens, IntentReader.isQuestion(tokens));
        var wanted = intents.read(tokens, setting, mentions, questions);
        mentions.addAll(questions);
        var settled = existing.settle(tokens, mentions, wanted);
        return new Understood(tokens.message(), settled, wanted, List.of());
    }

    /** A name is stronger than a misspelt restaurant, a restaurant as it is written stronger than a name. */
    private void namesAndPlaces(Tokens tokens, Setting setting, Taken taken, List<Mention> mentions) {
        var found = places.find(tokens, taken);
        var written = new Taken();
        for (var place : found) {
            if (place.exact() && place.to() - place.from() > 1) {
                written.add(tokens.span(place.from(), place.to()));
            }
        }
        var named = new Taken();
        for (var name : names.read(tokens, setting, taken.and(written))) {
            mentions.add(name);
            named.add(name.span());
        }
        for (var place : found) {
            var span = tokens.span(place.from(), place.to());
            if (!named.overlaps(span) && !isDiet(tokens, place)) {
                mentions.add(new Mention.Place(
                        span, place.term(), place.exact(), stances.of(tokens, place.from(), place.to())));
                named.add(place.exact() ? span : new Span(span.start(), span.start()));
            }
        }
        mentions.forEach(mention -> taken.add(mention.span()));
    }

    /** "One of us is vegan" tells what somebody eats, and looks for no cuisine of that name. */
    private boolean isDiet(Tokens tokens, PlaceFinder.Place place) {
        return place.term().kind() == Term.Kind.CUISINE
                && lexicon.isDiet(tokens, place.from())
                && tokens.isAny(tokens.isAny(place.from() - 1, FULLY) ? place.from() - 2 : place.from() - 1, BEING);
    }

    /** Whether the message answers the question for a day and nothing else: then 14 and 14.12 are days. */
    private static boolean isOnlyDate(Tokens tokens, Setting setting) {
        return setting.asks(Asked.DATE)
                && !setting.asks(Asked.TIME)
                && !setting.asks(Asked.PEOPLE)
                && tokens.size() <= 5;
    }

    private void values(Tokens tokens, Setting setting, Taken taken, List<Mention> mentions) {
        var clock = new ArrayList<Value.OfTime>();
        for (var value : values.read(tokens, new Today(setting.now(), isOnlyDate(tokens, setting)), setting, taken)) {
            var span = tokens.span(value.start(), value.end());
            var stance = stances.of(tokens, value.start(), value.end());
            switch (value) {
                case Value.OfDay day -> mentions.add(new Mention.Day(span, day.date(), stance));
                case Value.OfTime time -> clock.add(time);
                case Value.OfPeople people -> mentions.add(new Mention.People(span, people.size(), stance));
                case Value.OfNumber number -> mentions.add(new Mention.Unclear(span, number.number()));
                case Value.OfShift shift -> mentions.add(new Mention.Shift(span, shift.minutes()));
                case Value.OfMore more -> mentions.add(new Mention.More(span, more.more()));
            }
        }
        mentions.addAll(times.mentions(tokens, clock));
    }
}
