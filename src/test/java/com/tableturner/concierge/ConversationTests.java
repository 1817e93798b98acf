package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.waitlist.Waitlist;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Holds the scripted conversations with the built-in model, four times, each time in another order. */
@ConciergeContext
class ConversationTests {

    private static final int ROUNDS = Integer.getInteger("rounds", 4);
    private static final ZoneId BANGALORE = ZoneId.of("Asia/Kolkata");

    @Autowired
    private Concierge concierge;

    @Autowired
    private ReservationBook book;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private World world;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> endAsTheyShould() {
        var only = System.getProperty("conversation", "");
        var tests = new ArrayList<DynamicTest>();
        for (var round = 1; round <= ROUNDS; round++) {
            var scripts = new ArrayList<>(Scripts.all());
            scripts.removeIf(script -> !script.name().contains(only));
            Collections.shuffle(scripts, new Random(round));
            var label = round + ": ";
            scripts.forEach(script -> tests.add(DynamicTest.dynamicTest(label + script.name(), () -> hold(script))));
        }
        return tests.stream();
    }

    private void hold(Script script) {
        world.begin();
        var talk = new Talk(script);
        script.say().forEach(talk::say);
        grade(script, talk);
    }

    /** One conversation under way. */
    private final class Talk {

        private final List<String> lines = new ArrayList<>();
        private final List<String> answers = new ArrayList<>();
        private final String number = World.newNumber();
        private final Door door = world.door();
        private final String token;
        private String code = "";
        private String own = "";
        private String other = "";

        Talk(Script script) {
            if (!script.diner().isEmpty()) {
                world.signedIn(number, script.diner());
            }
            script.given().forEach(this::given);
            if (!script.now().isEmpty()) {
                world.itIs(LocalDateTime.parse(script.now()).atZone(BANGALORE).toInstant());
            }
            token = concierge.begin(CurrentActor.get()).token();
        }

        private void given(Script.Given given) {
            if (given.booked() != null) {
                var number = book(CurrentActor.get(), given.booked(), "Asha Rao");
                own = own.isEmpty() ? number : own;
            }
            if (given.other() != null) {
                other = book(world.somebodyElse(), given.other(), "Somebody Else");
            }
            if (given.full() != null) {
                world.fill(given.full().at(), date(given.full()), time(given.full()));
            }
            if (given.visited() != null) {
                world.completed(book(CurrentActor.get(), given.visited(), "Asha Rao"));
            }
        }

        private String book(Actor actor, Script.Table table, String name) {
            return world.book(actor, table.at(), date(table), time(table), table.party(), name);
        }

        void say(String words) {
            var text = words.replace("<number>", number)
                    .replace("<code>", code)
                    .replace("<tt>", own)
                    .replace("<other>", other);
            var reply = concierge.say(token, Saying.typed(text), door);
            if (reply.sent() != null) {
                code = reply.sent().demoCode();
            }
            var answer = reply.answer().run(new Quiet());
            lines.add("D: " + text);
            lines.add("C: " + answer.text() + "   " + answer.replies());
            answers.add(plain(answer.text()));
        }

        @Override
        public String toString() {
            return String.join("\n", lines);
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace("**", "");
    }

    private void grade(Script script, Talk talk) {
        var then = script.then();
        var said = String.join("\n", talk.answers);
        var actor = CurrentActor.get();
        assertThat(reservations(actor).stream().map(ConversationTests::row).toList())
                .as("reservations after\n%s", talk)
                .containsExactlyElementsOf(
                        then.reservations().stream().map(ConversationTests::row).toList());
        for (var fact : then.said()) {
            assertThat(said).as("said in\n%s", talk).contains(fact);
        }
        for (var never : then.unsaid()) {
            assertThat(said).as("never said in\n%s", talk).doesNotContain(never);
        }
        for (var fact : then.last()) {
            assertThat(talk.answers.getLast()).as("said last in\n%s", talk).contains(fact);
        }
        if (then.waiting() != null) {
            assertThat(waitlist.mine(actor)).as("waits after\n%s", talk).hasSize(then.waiting());
        }
        kept(talk);
    }

    /** No number and no code is ever in the transcript. */
    private void kept(Talk talk) {
        var kept = concierge.transcript(CurrentActor.get(), talk.token).toString();
        assertThat(kept).doesNotContain(talk.number);
        if (!talk.code.isEmpty()) {
            assertThat(kept).doesNotContain(talk.code);
        }
    }

    private List<ReservationDetails> reservations(Actor actor) {
        return Stream.concat(book.upcoming(actor).stream(), book.past(actor, 0, 20).stream())
                .filter(found -> !found.status().text().equals("completed"))
                .sorted(java.util.Comparator.comparing(ReservationDetails::startsAt))
                .toList();
    }

    private static String row(ReservationDetails stored) {
        return row(
                stored.restaurantName(),
                stored.date(),
                stored.time(),
                stored.partySize(),
                stored.status().text(),
                stored.specialRequests());
    }

    private static String row(Script.Table table) {
        return row(
                table.at(),
                date(table),
                time(table),
                table.party(),
                table.status() == null ? "confirmed" : table.status(),
                table.note() == null ? "" : table.note());
    }

    private static String row(String at, LocalDate date, LocalTime time, int party, String status, String note) {
        return String.join(" | ", at, date.toString(), time.toString(), String.valueOf(party), status, note);
    }

    private static LocalDate date(Script.Table table) {
        return LocalDate.parse(table.date());
    }

    private static LocalTime time(Script.Table table) {
        return LocalTime.parse(table.time());
    }
}
