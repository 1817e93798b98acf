package com.tableturner.concierge;

import com.tableturner.concierge.language.Setting;
import com.tableturner.reservation.ui.SentenceReader;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets the search on the home page understand what the concierge understands. Nothing of it is kept. */
@Component
class SearchSentences implements SentenceReader {

    private static final int LONGEST = 500;

    private final Gazetteer gazetteer;
    private final WishReader wishes;

    SearchSentences(Gazetteer gazetteer, WishReader wishes) {
        this.gazetteer = gazetteer;
        this.wishes = wishes;
    }

    @Override
    public Optional<Wanted> read(String sentence) {
        if (sentence.length() > LONGEST) {
            return Optional.empty();
        }
        var said = gazetteer.language().read(sentence, new Setting(gazetteer.nowAt(null)));
        var understood = wishes.apply(Wishes.NONE, said, Dialogue.START, new Hearing(Wishes.NONE));
        var text = Stream.concat(
                        Stream.of(understood.restaurant(), understood.dish(), understood.occasion()),
                        understood.diets().stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return Optional.of(new Wanted(
                        understood.party(),
                        understood.date(),
                        understood.time(),
                        understood.cuisine(),
                        understood.area(),
                        text))
                .filter(Wanted::isSearch);
    }
}
