package com.tableturner.concierge.language;

import static com.tableturner.concierge.language.Reader.day;
import static com.tableturner.concierge.language.Reader.people;
import static com.tableturner.concierge.language.Reader.places;
import static com.tableturner.concierge.language.Reader.read;
import static com.tableturner.concierge.language.Reader.time;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    @Test
    void takesEverythingFromOneMessage() {
        var said = read("Book Bella Tavola tomorrow at 7 pm for 4, this is Asha Rao, 98450 12345");

        assertThat(said.intents()).containsExactly(Intent.BOOK);
        assertThat(places(said, Term.Kind.RESTAURANT)).containsExactly("bella-tavola");
        assertThat(day(said)).contains(LocalDate.of(2026, 11, 24));
        assertThat(time(said)).contains(LocalTime.of(19, 0));
        assertThat(people(said)).contains(4);
        assertThat(said.last(Mention.Name.class)).map(Mention.Name::name).contains("Asha Rao");
        assertThat(said.last(Mention.Phone.class)).map(Mention.Phone::e164).contains("+919845012345");
    }

    @Test
    void readsSpeechWithoutPunctuationOrCapitals() {
        var said = read(
                "hi can i get a table for five at tamarind yard tomorrow evening around eight my name is meera iyer");

        assertThat(places(said, Term.Kind.RESTAURANT)).containsExactly("tamarind-yard");
        assertThat(people(said)).contains(5);
        assertThat(day(said)).contains(LocalDate.of(2026, 11, 24));
        assertThat(time(said)).contains(LocalTime.of(20, 0));
        assertThat(said.last(Mention.Name.class)).map(Mention.Name::name).contains("meera iyer");
    }

    @Test
    void readsAnOpenWish() {
        var said =
                read("somewhere romantic for our anniversary, not too expensive, near Indiranagar, we are both vegan");

        assertThat(said.intents()).containsExactly(Intent.SEARCH);
        assertThat(said.all(Mention.For.class))
                .extracting(Mention.For::occasion)
                .contains(Occasion.ROMANTIC);
        assertThat(said.last(Mention.Price.class)).map(Mention.Price::highest).contains(3);
        assertThat(places(said, Term.Kind.AREA)).containsExactly("Indiranagar");
        assertThat(said.last(Mention.Eats.class)).map(Mention.Eats::diet).contains(Diet.VEGAN);
    }

    @Test
    void keepsTheSpanOfEachMention() {
        var text = "A table for my wife and me on Friday the 27th at half past seven please";
        var said = read(text);

        assertThat(said.people().orElseThrow().span().of(text)).isEqualTo("my wife and me");
        assertThat(said.day().orElseThrow().span().of(text)).isEqualTo("Friday the 27th");
        assertThat(said.time().orElseThrow().span().of(text)).isEqualTo("half past seven");
    }

    @ParameterizedTest
    @CsvSource({
        "bela tavola, bella-tavola",
        "bella tavolla, bella-tavola",
        "bellatavola, bella-tavola",
        "Tamarind, tamarind-yard",
        "nine bowl, nine-bowls",
        "begums quarter, begums-quarter",
    })
    void findsRestaurantsThatAreMisspelt(String typed, String found) {
        assertThat(places(read("a table at " + typed + " tomorrow"), Term.Kind.RESTAURANT))
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "chineese, Chinese",
        "itallian, Italian",
        "thia, Thai",
        "cafe, Café",
        "south indain, South Indian",
        "pizza, Italian",
        "dosas, South Indian"
    })
    void findsCuisinesThatAreMisspeltOrNamedByADish(String typed, String found) {
        assertThat(places(read("any good " + typed + " places?"), Term.Kind.CUISINE))
                .containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"koramangla, Koramangala", "indira nagar, Indiranagar", "mg road, MG Road", "kormangala, Koramangala"})
    void findsAreasThatAreMisspelt(String typed, String found) {
        assertThat(places(read("somewhere in " + typed), Term.Kind.AREA)).containsExactly(found);
    }

    @Test
    void namesAllRestaurantsThatOneWordMayMean() {
        assertThat(places(read("book monsoon for two"), Term.Kind.RESTAURANT))
                .containsExactlyInAnyOrder("jade-monsoon", "third-monsoon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that would be fine, thanks",
                "what time then",
                "can you think of something",
                "the table is for us",
                "is this a good place to talk",
                "we are running late",
                "my father will join",
                "it is too far",
                "a nice bowl of soup"
            })
    void mistakesNoEverydayWordForAPlace(String message) {
        assertThat(read(message).all(Mention.Place.class)).isEmpty();
    }

    @Test
    void takesBackAPlaceThatIsNotWanted() {
        assertThat(places(read("not italian, thai please"), Term.Kind.CUISINE)).containsExactly("Thai");
    }

    @Test
    void takesTheCorrectionOfAValue() {
        assertThat(day(read("Thursday, no, Friday"))).contains(LocalDate.of(2026, 11, 27));
        assertThat(time(read("at 7 pm, sorry, I meant 8 pm"))).contains(LocalTime.of(20, 0));
        assertThat(day(read("Saturday instead of Friday"))).contains(LocalDate.of(2026, 11, 28));
        assertThat(people(read("we are not 4 people but 6 people"))).contains(6);
    }

    @Test
    void tellsWhatIsBookedFromWhatIsWanted() {
        var said = read("Move my 7 pm table at Nine Bowls to 8:30");

        assertThat(said.intents()).containsExactly(Intent.CHANGE);
        assertThat(time(said)).contains(LocalTime.of(20, 30));
        assertThat(said.all(Mention.Time.class))
                .extracting(Mention.Time::stance)
                .containsExactly(Stance.EXISTING, Stance.WANTED);
    }

    @Test
    void readsABareNumberAsTheAnswerToWhatWasAsked() {
        assertThat(people(read("four", Asked.PEOPLE))).contains(4);
        assertThat(time(read("8", Asked.TIME))).contains(LocalTime.of(20, 0));
        assertThat(day(read("the 14th", Asked.DATE))).contains(LocalDate.of(2026, 12, 14));
        assertThat(day(read("14", Asked.DATE))).contains(LocalDate.of(2026, 12, 14));
        assertThat(read("2", Asked.CHOICE).last(Mention.Choice.class))
                .map(Mention.Choice::position)
                .contains(2);
    }

    @ParameterizedTest
    @CsvSource({
        "the second one, 2",
        "option 3, 3",
        "the last one, -1",
        "the first restaurant, 1",
        "second option please, 2"
    })
    void readsWhichOfSeveralIsMeant(String message, int position) {
        assertThat(read(message).last(Mention.Choice.class))
                .map(Mention.Choice::position)
                .contains(position);
    }

    @ParameterizedTest
    @CsvSource({
        "my name is Ravi Kumar, Ravi Kumar",
        "this is asha, asha",
        "Please book it under Meera Nair, Meera Nair",
        "Ravi Kumar here, Ravi Kumar",
        "call me Zoya, Zoya",
        "I'm Arjun Rao and I need a table for 2, Arjun Rao",
    })
    void findsNames(String message, String name) {
        assertThat(read(message).last(Mention.Name.class))
                .map(Mention.Name::name)
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm allergic to nuts",
                "I am looking for a table",
                "this is great",
                "I'm not sure",
                "it's for my birthday",
                "I am vegetarian",
                "I'm running late"
            })
    void takesNoEverydayWordForAName(String message) {
        assertThat(read(message).all(Mention.Name.class)).isEmpty();
    }

    @Test
    void readsABareNameWhereItWasAsked() {
        var said = read("Asha Rao", Asked.NAME);

        assertThat(said.last(Mention.Name.class)).hasValueSatisfying(name -> {
            assertThat(name.first().orElseThrow().of("Asha Rao")).isEqualTo("Asha");
            assertThat(name.last().orElseThrow().of("Asha Rao")).isEqualTo("Rao");
        });
        assertThat(read("yes please", Asked.NAME).all(Mention.Name.class)).isEmpty();
    }

    @Test
    void leavesWhatIsOpenOpen() {
        var said = read("anything for 5-6 people in the evening this weekend under 2000");

        assertThat(said.people().orElseThrow().size()).isEqualTo(Readings.oneOf(List.of(5, 6)));
        assertThat(said.time().orElseThrow().range()).contains(new TimeRange(LocalTime.of(18, 0), LocalTime.of(22, 0)));
        assertThat(said.day().orElseThrow().date().certain()).isEmpty();
        assertThat(said.last(Mention.Budget.class)).map(Mention.Budget::amount).contains(2000);
    }

    @Test
    void readsARangeOfTimes() {
        assertThat(read("a table between 7 and 9 tomorrow").time().orElseThrow().range())
                .contains(new TimeRange(LocalTime.of(19, 0), LocalTime.of(21, 0)));
        assertThat(read("10-11 am works").time().orElseThrow().range())
                .contains(new TimeRange(LocalTime.of(10, 0), LocalTime.of(11, 0)));
    }

    @Test
    void countsPeopleWhoAreAdded() {
        assertThat(read("add two more guests to my booking").last(Mention.More.class))
                .map(Mention.More::people)
                .contains(2);
        assertThat(read("one person less").last(Mention.More.class)).isEmpty();
        assertThat(read("one less please").last(Mention.More.class))
                .map(Mention.More::people)
                .contains(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"make it 8", "8 instead please", "can we do 8"})
    void leavesANumberUnclearThatMayBeATimeOrAPartySize(String message) {
        assertThat(read(message).last(Mention.Unclear.class))
                .map(Mention.Unclear::number)
                .contains(8);
        assertThat(read(message).people()).isEmpty();
        assertThat(read(message).time()).isEmpty();
    }

    @Test
    void takesThePersonATableIsForForNoPartySize() {
        assertThat(read("book a table for my friend on Saturday").people()).isEmpty();
    }

    @Test
    void readsWishesInTheDinersWords() {
        var said = read("window seat please, and I am allergic to peanuts");

        assertThat(said.all(Mention.Wish.class))
                .extracting(Mention.Wish::text)
                .containsExactly("window seat", "allergic to peanuts");
    }

    @Test
    void readsReservationNumbersInAnyCase() {
        assertThat(read("cancel tt 1003").last(Mention.Reservation.class))
                .map(Mention.Reservation::number)
                .contains("TT1003");
    }

    @Test
    void cutsAMessageThatAsksForTwoThings() {
        var said = read("book Nine Bowls for 2 tomorrow at 7 and cancel my booking on Friday");

        assertThat(said.requests()).hasSize(2);
        assertThat(said.requests().get(0).intents()).containsExactly(Intent.BOOK);
        assertThat(time(said.requests().get(0))).contains(LocalTime.of(19, 0));
        assertThat(said.requests().get(1).intents()).containsExactly(Intent.CANCEL);
        assertThat(read("book a table for 2 tomorrow").requests()).isEmpty();
    }

    @Test
    void cutsAMessageThatNamesTwoRestaurantsForPartiesOfTheirOwn() {
        var said = read("Bella for 2 and Nine Bowls for 4");

        assertThat(said.requests()).hasSize(2);
        assertThat(places(said.requests().get(0), Term.Kind.RESTAURANT)).containsExactly("bella-tavola");
        assertThat(people(said.requests().get(0))).contains(2);
        assertThat(places(said.requests().get(1), Term.Kind.RESTAURANT)).containsExactly("nine-bowls");
        assertThat(people(said.requests().get(1))).contains(4);
        assertThat(read("a table for 2 at Bella and for 4 at Nine Bowls on Friday")
                        .requests())
                .hasSize(2);
        assertThat(read("Bella or Nine Bowls for 4").requests()).isEmpty();
        assertThat(read("Bella and Nine Bowls for 4").requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of us is vegan",
                "one of us is strictly vegan",
                "two of us are vegan",
                "I'm vegan",
                "one of my friends is vegan"
            })
    void readsWhatSomebodyEatsWithoutCountingThem(String text) {
        var said = read(text, Asked.PEOPLE);

        assertThat(said.people()).isEmpty();
        assertThat(places(said, Term.Kind.CUISINE)).isEmpty();
        assertThat(said.last(Mention.Eats.class)).map(Mention.Eats::diet).contains(Diet.VEGAN);
    }

    @Test
    void readsAPartyBesideWhatSomeOfItEat() {
        var said = read("9845015989. One of us is vegan, for 2, a high chair please");

        assertThat(people(said)).contains(2);
        assertThat(said.last(Mention.Eats.class)).map(Mention.Eats::diet).contains(Diet.VEGAN);
        assertThat(said.all(Mention.Wish.class)).extracting(Mention.Wish::text).containsExactly("high chair");
    }

    @Test
    void looksForACuisineThatIsADietToo() {
        assertThat(places(read("somewhere vegan in Indiranagar"), Term.Kind.CUISINE))
                .containsExactly("Vegan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok 6", "6", "make it 6", "no, 6", "6 instead"})
    void leavesANumberOpenThatAnswersAProposal(String text) {
        var said = read(text, Asked.CONFIRMATION);

        assertThat(said.last(Mention.Unclear.class))
                .map(Mention.Unclear::number)
                .contains(6);
        assertThat(said.has(Intent.YES)).isFalse();
    }

    @Test
    void readsAllOfAPartyWhoAreComing() {
        assertThat(people(read("six of us are coming"))).contains(6);
        assertThat(people(read("4 of us are looking for a table"))).contains(4);
    }

    @Test
    void readsDaysInTheOrderOfTheRestaurantsCountry() {
        assertThat(day(read("on 3/12"))).contains(LocalDate.of(2026, 12, 3));
    }
}
