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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real Gemini client against a stub of its HTTP API: same prompt, same tools as the built-in model. */
@SpringBootTest(
        properties = {
            "tableturner.catalogue=src/test/resources/conversations/restaurants.csv",
            "spring.ai.google.genai.api-key=not-a-key",
            "tableturner.concierge.time-limit=3s",
            "tableturner.concierge.messages-per-minute=1000000",
            "tableturner.concierge.messages-per-minute-and-address=1000000",
            "tableturner.sign-in.codes-per-address=1000000",
            "spring.ai.retry.backoff.initial-interval=1ms",
            "spring.ai.retry.on-http-codes=429,500"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class, World.class})
class GeminiTests {

    private static final GeminiStub GEMINI = new GeminiStub();
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

    private String number;
    private String token;
    private String code = "";
    private final Quiet listener = new Quiet();

    @DynamicPropertySource
    static void whereTheStubIs(DynamicPropertyRegistry properties) {
        properties.add("tableturner.gemini.base-url", GEMINI::address);
    }

    @BeforeEach
    void begin() {
        world.begin();
        GEMINI.reset();
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
        GEMINI.calls("proposeBooking", TABLE).says("I keep a table at **Bella Tavola** for you. Shall I book it?");
        say("Bella Tavola tomorrow at 7 pm for 2");
    }

    @Test
    void isChosenByItsKey() {
        assertThat(models.preferred()).isEqualTo("gemini");
    }

    @Test
    void answersAfterAFunctionHasAnsweredIt() {
        GEMINI.calls("checkAvailability", TABLE).says("**Bella Tavola** has a table ", "tomorrow at 7:00 pm.");

        var answer = say("is Bella Tavola free tomorrow at 7 pm for 2?");

        assertThat(answer.text()).isEqualTo("**Bella Tavola** has a table tomorrow at 7:00 pm.");
        assertThat(answer.model()).isEqualTo("gemini");
        assertThat(answer.cards()).hasSize(1);
        assertThat(GEMINI.asked().getLast()).contains("functionResponse").contains("Bella Tavola");
    }

    @Test
    void streamsWhatCannotWrite() {
        GEMINI.says("Hello. ", "What would you like ", "to eat?");

        say("hello");

        assertThat(listener.streamed.toString()).isEqualTo("Hello. What would you like to eat?");
        assertThat(GEMINI.paths()).allMatch(path -> path.endsWith(":streamGenerateContent"));
    }

    @Test
    void mayCallTwoFunctionsAtOnce() {
        GEMINI.callsBoth(
                        "checkAvailability",
                        TABLE,
                        "checkAvailability",
                        Map.of("restaurant", "Trattoria Luna", "date", "2026-11-25", "time", "19:00", "party", 2))
                .says("Both **Bella Tavola** and **Trattoria Luna** have a table.");

        var answer = say("Bella Tavola or Trattoria Luna tomorrow at 7 pm for 2?");

        assertThat(answer.model()).isEqualTo("gemini");
        assertThat(answer.text()).contains("Both");
    }

    @Test
    void booksAfterAYesAndInOnePiece() {
        propose();
        GEMINI.calls("confirmProposal", Map.of()).says("Booked: **Bella Tavola**, Wed 25 Nov at 7:00 pm for 2.");

        var answer = say("yes");

        assertThat(answer.model()).isEqualTo("gemini");
        assertThat(reservations()).hasSize(1);
        assertThat(reservations().getFirst().date()).isEqualTo(TOMORROW);
        assertThat(GEMINI.paths().getLast()).endsWith(":generateContent");
    }

    @Test
    void booksNothingWhenItCallsWithoutAYes() {
        propose();
        GEMINI.calls("confirmProposal", Map.of()).says("Your table is booked.");

        var answer = say("is there parking?");

        assertThat(reservations()).isEmpty();
        assertThat(answer.text()).doesNotContain("is booked");
        assertThat(answer.model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void isOfferedNoToolThatWritesWhileNothingIsProposed() {
        GEMINI.says("Hello. What would you like to eat?");

        say("hello");

        assertThat(GEMINI.asked().getFirst())
                .contains("\"name\":\"proposeBooking\"")
                .doesNotContain("\"name\":\"confirmProposal\"");
    }

    @Test
    void booksNothingInTheTurnThatProposes() {
        GEMINI.calls("proposeBooking", TABLE)
                .calls("confirmProposal", Map.of())
                .says("**Bella Tavola** has a table. Shall I book it?");

        say("yes, book Bella Tavola tomorrow at 7 pm for 2");

        assertThat(reservations()).isEmpty();
    }

    @Test
    void cannotActForAnotherDiner() {
        var other = world.book(world.somebodyElse(), "Green Leaf", TOMORROW, LocalTime.of(19, 0), 2, "Somebody Else");
        GEMINI.calls("showReservation", Map.of("number", other, "userId", 1, "phone", "+919800000001"))
                .calls("proposeCancel", Map.of("number", other))
                .says("I find no such reservation of yours.");

        var answer = say("cancel " + other);

        assertThat(answer.cards()).isEmpty();
        assertThat(GEMINI.asked().getLast()).contains("NOT_FOUND").doesNotContain("Somebody Else");
    }

    @Test
    void isNotBelievedWhenItInventsARestaurant() {
        GEMINI.says("Try **Luigi's Palace** in Indiranagar, it is lovely.");

        var answer = say("somewhere italian");

        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(answer.text()).doesNotContain("Luigi").contains("Bella Tavola");
        assertThat(listener.restarts).isEqualTo(1);
    }

    @Test
    void isNotBelievedWhenItInventsAReservation() {
        GEMINI.says("Done. Your number is TT4711.");

        var answer = say("Bella Tavola tomorrow at 7 pm for 2");

        assertThat(answer.text()).doesNotContain("TT4711");
        assertThat(answer.model()).isEqualTo(Models.LOCAL);
        assertThat(reservations()).isEmpty();
    }

    @Test
    void isReplacedWhenItAnswersNonsense() {
        GEMINI.says("}}{{ 0x00 ;;");

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void isReplacedWhenItIsBlocked() {
        GEMINI.isBlocked();

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void isReplacedWhenItCallsAToolThatIsNotThere() {
        GEMINI.calls("deleteEverything", Map.of()).says("Done.");

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void learnsThatItsArgumentsWereWrong() {
        GEMINI.calls("checkAvailability", Map.of("restaurant", "Bella Tavola", "date", "soon", "time", "7", "party", 2))
                .says("For which day and time shall I look?");

        assertThat(say("Bella Tavola soon").model()).isEqualTo("gemini");
        assertThat(GEMINI.asked().getLast()).contains("Check the arguments");
    }

    @Test
    void isAskedAgainAfterATooMany() {
        propose();
        GEMINI.fails(429).calls("confirmProposal", Map.of()).says("Booked.");

        say("yes");

        assertThat(reservations()).hasSize(1);
    }

    @Test
    void isReplacedWhenItKeepsFailing() {
        for (var attempt = 0; attempt < 8; attempt++) {
            GEMINI.fails(500);
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
        GEMINI.isSilent();

        assertThat(say("hello").model()).isEqualTo(Models.LOCAL);
    }

    @Test
    void booksOnceWhenItFailsAfterBooking() {
        propose();
        GEMINI.calls("confirmProposal", Map.of());
        for (var attempt = 0; attempt < 8; attempt++) {
            GEMINI.fails(500);
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
            GEMINI.says("Gladly. What else?");
        }
        say("book Bella Tavola tomorrow at 7 pm for 2, this is Asha Rao, " + mine);
        say("my card is 4111 1111 1111 1111 and my mail is asha@example.com");
        say(code);
        say("hello again");

        var sent = String.join("\n", GEMINI.asked());
        assertThat(sent).contains("[phone]", "[card]", "[email]", "[code]");
        assertThat(sent).doesNotContain(mine, mine.substring(0, 5), mine.substring(5), "4111", "asha@", code);
        assertThat(CurrentActor.get()).isInstanceOf(Actor.Diner.class);
    }

    @Test
    void readsWhatRestaurantsWroteAsData() {
        GEMINI.calls("restaurantDetails", Map.of("restaurant", "Mirage Kitchen"))
                .says("**Mirage Kitchen** serves North Indian food in Whitefield.");

        var answer = say("tell me about Mirage Kitchen");

        assertThat(answer.model()).isEqualTo("gemini");
        assertThat(reservations()).isEmpty();
    }

    @Test
    void countsWhatAnAnswerCosts() {
        GEMINI.says("Hello. What would you like to eat?");

        say("hello");

        assertThat(meters.get("concierge.tokens")
                        .tag("model", "gemini")
                        .summary()
                        .totalAmount())
                .isGreaterThanOrEqualTo(120);
        assertThat(meters.get("concierge.turn").tag("model", "gemini").timer().count())
                .isPositive();
    }
}
