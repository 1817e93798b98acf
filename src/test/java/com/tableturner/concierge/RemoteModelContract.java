package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** A remote model's real client against a stub of its HTTP API: same prompt, same tools as the built-in model. */
@SpringBootTest(
        properties = {
            "tableturner.catalogue=src/test/resources/conversations/restaurants.csv",
            "tableturner.concierge.time-limit=3s",
            "tableturner.concierge.messages-per-minute=1000000",
            "tableturner.concierge.messages-per-minute-and-address=1000000",
            "tableturner.sign-in.codes-per-address=1000000"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class, World.class})
abstract class RemoteModelContract {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 25);
    private static final Map<String, Object> TABLE =
            Map.of("restaurant", "Bella Tavola", "date", "2026-11-25", "time", "19:00", "party", 2);

    @Autowired
    private Concierge concierge;

    @Autowired
    private ReservationBook book;

    @Autowired
    private World world;

    @Autowired
    private Models models;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private JdbcClient sql;

    private String number;
    private String token;
    private String code = "";
    private final Quiet listener = new Quiet();
    private final ModelStub model;
    private final String name;

    RemoteModelContract(ModelStub model, String name) {
        this.model = model;
        this.name = name;
    }

    /** What diners read as the model's name. */
    abstract String shownName();

    /** How a tool's answer is marked in what the model is sent. */
    abstract String toolAnswer();

    @BeforeEach
    void begin() {
        world.begin();
        model.reset();
        number = World.newNumber();
        world.signedIn(number, "Asha Rao");
        token = concierge.begin(CurrentActor.get()).token();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private Entry say(String words) {
        var reply = concierge.say(token, Saying.typed(words), world.door());
        if (reply.sent() != null) {
            code = reply.sent().demoCode();
        }
        return reply.answer().run(listener);
    }

    private List<ReservationDetails> reservations() {
        return book.upcoming(CurrentActor.get());
    }

    private void propose() {
        model.calls("proposeBooking", TABLE).says("I keep a table at **Bella Tavola** for you. Shall I book it?");
        say("Bella Tavola tomorrow at 7 pm for 2");
    }

    @Test
    void isNamedAsItIs() {
        assertThat(models.preferred()).isEqualTo(name);
        assertThat(models.shownName(name)).isEqualTo(shownName());
        assertThat(models.shownName(Models.LOCAL)).isEqualTo("Local assistant");
    }

    @Test
    void answersAfterAFunctionHasAnsweredIt() {
        model.calls("checkAvailability", TABLE).says("**Bella Tavola** has a table ", "tomorrow at 7:00 pm.");

        var answer = say("is Bella Tavola free tomorrow at 7 pm for 2?");

        assertThat(answer.text()).isEqualTo("**Bella Tavola** has a table tomorrow at 7:00 pm.");
        assertThat(answer.model()).isEqualTo(name);
        assertThat(answer.cards()).hasSize(1);
        assertThat(model.asked().getLast()).contains(toolAnswer()).contains("Bella Tavola");
    }

    @Test
    void streamsWhatCannotWrite() {
        model.says("Hello. ", "What would you like ", "to eat?");

        say("hello");

        assertThat(listener.streamed.toString()).isEqualTo("Hello. What would you like to eat?");
        assertThat(model.streamed()).containsOnly(true);
    }

    @Test
    void mayCallTwoFunctionsAtOnce() {
        model.callsBoth(
                        "checkAvailability",
                        TABLE,
                        "checkAvailability",
                        Map.of("restaurant", "Trattoria Luna", "date", "2026-11-25", "time", "19:00", "party", 2))
                .says("Both **Bella Tavola** and **Trattoria Luna** have a table.");

        var answer = say("Bella Tavola or Trattoria Luna tomorrow at 7 pm for 2?");

        assertThat(answer.model()).isEqualTo(name);
        assertThat(answer.text()).contains("Both");
    }

    @Test
    void booksAfterAYesAndInOnePiece() {
        propose();
        model.calls("confirmProposal", Map.of()).says("Booked: **Bella Tavola**, Wed 25 Nov at 7:00 pm for 2.");

        var answer = say("yes");

        assertThat(answer.model()).isEqualTo(name);
        assertThat(reservations()).hasSize(1);
        assertThat(reservations().getFirst().date()).isEqualTo(TOMORROW);
        assertThat(model.streamed().getLast()).isFalse();
    }

    @Test
    void booksNothingWhenItCallsWithoutAYes() {
        propose();
        model.calls("confirmProposal", Map.of()).says("Your table is booked.");

        var answer = say("is there parking?");

        assertThat(reservations()).isEmpty();
        assertThat(answer.text()).doesNotContain("is booked");
        assertThat(answer.model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void isOfferedNoToolThatWritesWhileNothingIsProposed() {
        model.says("Hello. What would you like to eat?");

        say("hello");

        assertThat(model.asked().getFirst())
                .contains("\"name\":\"proposeBooking\"")
                .doesNotContain("\"name\":\"confirmProposal\"");
    }

    @Test
    void booksNothingInTheTurnThatProposes() {
        model.calls("proposeBooking", TABLE)
                .calls("confirmProposal", Map.of())
                .says("**Bella Tavola** has a table. Shall I book it?");

        say("yes, book Bella Tavola tomorrow at 7 pm for 2");

        assertThat(reservations()).isEmpty();
    }

    @Test
    void cannotActForAnotherDiner() {
        var other = world.book(world.somebodyElse(), "Green Leaf", TOMORROW, LocalTime.of(19, 0), 2, "Somebody Else");
        model.calls("showReservation", Map.of("number", other, "userId", 1, "phone", "+919800000001"))
                .calls("proposeCancel", Map.of("number", other))
                .says("I find no such reservation of yours.");

        var answer = say("cancel " + other);

        assertThat(answer.cards()).isEmpty();
        assertThat(model.asked().getLast()).contains("NOT_FOUND").doesNotContain("Somebody Else");
    }

    @Test
    void isNotBelievedWhenItInventsARestaurant() {
        model.says("Try **Luigi's Palace** in Indiranagar, it is lovely.");

        var answer = say("somewhere italian");

        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(answer.text()).doesNotContain("Luigi").contains("Bella Tavola");
        assertThat(listener.restarts).isEqualTo(1);
    }

    @Test
    void isNotBelievedWhenItInventsAReservation() {
        model.says("Done. Your number is TT4711.");

        var answer = say("Bella Tavola tomorrow at 7 pm for 2");

        assertThat(answer.text()).doesNotContain("TT4711");
        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(reservations()).isEmpty();
    }

    @Test
    void isReplacedWhenItAnswersNonsense() {
        model.says("}}{{ 0x00 ;;");

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void isReplacedWhenItIsBlocked() {
        model.isBlocked();

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void isReplacedWhenItCallsAToolThatIsNotThere() {
        model.calls("deleteEverything", Map.of()).says("Done.");

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void learnsThatItsArgumentsWereWrong() {
        model.calls("checkAvailability", Map.of("restaurant", "Bella Tavola", "date", "soon", "time", "7", "party", 2))
                .says("For which day and time shall I look?");

        assertThat(say("Bella Tavola soon").model()).isEqualTo(name);
        assertThat(model.asked().getLast()).contains("Check the arguments");
    }

    @Test
    void isAskedAgainAfterATooMany() {
        propose();
        model.fails(429).calls("confirmProposal", Map.of()).says("Booked.");

        say("yes");

        assertThat(reservations()).hasSize(1);
    }

    @Test
    void isReplacedWhenItKeepsFailing() {
        for (var attempt = 0; attempt < 8; attempt++) {
            model.fails(500);
        }

        var answer = say("Bella Tavola tomorrow at 7 pm for 2");

        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(answer.text()).contains("Bella Tavola");
        assertThat(meters.get("concierge.fallback")
                        .tag("why", "failed")
                        .counter()
                        .count())
                .isPositive();
    }

    @Test
    void isReplacedWhenItTakesTooLong() {
        model.isSilent();

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void booksOnceWhenItFailsAfterBooking() {
        propose();
        model.calls("confirmProposal", Map.of());
        for (var attempt = 0; attempt < 8; attempt++) {
            model.fails(500);
        }

        var answer = say("yes");

        assertThat(reservations()).hasSize(1);
        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(answer.text()).contains(reservations().getFirst().number());
    }

    @Test
    void neverSeesADigitOfANumberACodeOrACard() {
        SecurityContextHolder.clearContext();
        token = concierge.begin(new Actor.Anonymous()).token();
        var mine = World.newNumber();
        for (var turn = 0; turn < 4; turn++) {
            model.says("Gladly. What else?");
        }
        say("book Bella Tavola tomorrow at 7 pm for 2, this is Asha Rao, " + mine);
        say("my card is 4111 1111 1111 1111 and my mail is asha@example.com");
        say(code);
        say("hello again");

        var sent = String.join("\n", model.asked());
        assertThat(sent).contains("[phone]", "[card]", "[email]", "[code]");
        assertThat(sent).doesNotContain(mine, mine.substring(0, 5), mine.substring(5), "4111", "asha@", code);
        assertThat(CurrentActor.get()).isInstanceOf(Actor.Diner.class);
    }

    @Test
    void readsWhatRestaurantsWroteAsData() {
        model.calls("restaurantDetails", Map.of("restaurant", "Mirage Kitchen"))
                .says("**Mirage Kitchen** serves North Indian food in Whitefield.");

        var answer = say("tell me about Mirage Kitchen");

        assertThat(answer.model()).isEqualTo(name);
        assertThat(reservations()).isEmpty();
    }

    @Test
    void countsWhatAnAnswerCosts() {
        model.says("Hello. What would you like to eat?");

        say("hello");

        assertThat(meters.get("concierge.tokens").tag("model", name).summary().totalAmount())
                .isGreaterThanOrEqualTo(120);
        assertThat(meters.get("concierge.turn").tag("model", name).timer().count())
                .isPositive();
    }

    @Test
    void showsNoSentenceThatNamesAnInventedRestaurant() {
        model.says("There is much to choose from. ", "Try **Luigi's ", "Palace** in Indiranagar. ", "It is lovely.");

        say("somewhere italian");

        assertThat(listener.everything.toString())
                .contains("There is much to choose from.")
                .doesNotContain("Luigi", "lovely");
    }

    @Test
    void showsNoSentenceThatClaimsABooking() {
        model.says("Gladly. ", "Your table at Bella Tavola is now ", "booked for 7 pm. ", "See you.");

        var answer = say("Bella Tavola tomorrow at 7 pm for 2");

        assertThat(listener.everything.toString()).doesNotContain("is now booked", "See you");
        assertThat(answer.text()).doesNotContain("is now booked");
        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(reservations()).isEmpty();
    }

    @Test
    void showsNothingThatIsNotTrueOfATurnThatMayWrite() {
        propose();
        model.says("Booked! Your number is TT4711.");

        var answer = say("yes");

        assertThat(listener.everything.toString()).doesNotContain("TT4711", "Booked! ");
        assertThat(reservations()).as(answer.text()).hasSize(1);
        assertThat(answer.text()).contains(reservations().getFirst().number());
    }

    @Test
    void isShownSentenceBySentence() {
        model.says("Bella", " Tavola is open. It has", " 4.5 stars. What", " day?");

        say("hello");

        assertThat(listener.pieces).containsExactly("Bella Tavola is open. ", "It has 4.5 stars. ", "What day?");
    }

    @Test
    void isLeftWhereTheDinerStopsIt() {
        model.calls("checkAvailability", TABLE).says("**Bella Tavola** has a table.");
        var reply = concierge.say(token, Saying.typed("Bella Tavola tomorrow at 7 pm for 2?"), world.door());

        var answer = reply.answer().run(listener.stopping(reply));

        assertThat(answer.text()).isEqualTo("Stopped. Nothing was booked or changed.");
        assertThat(listener.everything).isEmpty();
        assertThat(listener.restarts).isZero();
    }

    @Test
    void isAskedNoMoreWhenAConversationHasUsedItsShare() {
        sql.sql("update conversations set tokens = 200000 where token = ?")
                .param(token)
                .update();

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void isToldInShortWhatLiesFarBack() {
        for (var turn = 0; turn < 12; turn++) {
            model.says("Gladly. What else?");
            say(turn == 0 ? "we love aubergines" : "hello");
        }

        assertThat(model.asked().getLast()).contains("Earlier in this conversation", "aubergines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Of course, Asha. Bella Tavola in Indiranagar is open until late; what day would you like?",
                "Nothing is booked yet. Once you say yes, your table is booked.",
                "I have not booked anything. Try Trattoria Luna, or Green Leaf in Koramangala.",
                "I can look for a table at Noon on Friday, if you like Italian.",
                "There are 10 restaurants:\n- **Bella Tavola**, Italian\n- **Sakura House**, Japanese\n\nWhich one?"
            })
    void isBelievedWhenItSaysWhatIsTrue(String truth) {
        model.says(truth);

        assertThat(say("hello").model()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your reservation is confirmed.",
                "All done! See you on Friday.",
                "I've booked it for you.",
                "I went ahead and reserved a table.",
                "Great news: booked!",
                "I could not find that at first. Booked now.",
                "You’re all set.",
                "Luigi's Palace has a table for you.",
                "You could visit Luigi in Indiranagar."
            })
    void isNotBelievedWhenItSaysWhatIsNot(String untruth) {
        model.says(untruth);

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
        assertThat(listener.everything.toString()).doesNotContain(untruth);
    }
}
