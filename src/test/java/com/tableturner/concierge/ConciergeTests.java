package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.ReservationBook;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@ConciergeContext
class ConciergeTests {

    @Autowired
    private Concierge concierge;

    @Autowired
    private Overview overview;

    @Autowired
    private ReservationBook book;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient sql;

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 25);

    private String number;
    private String token;
    private String code = "";

    @BeforeEach
    void begin() {
        world.begin();
        number = World.newNumber();
        token = concierge.begin(new Actor.Anonymous()).token();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private Entry say(String words) {
        return say(Saying.typed(words));
    }

    private Entry say(Saying saying) {
        var reply = concierge.say(token, saying, world.door());
        if (reply.sent() != null) {
            code = reply.sent().demoCode();
        }
        return reply.answer().run(new Quiet());
    }

    private void signIn() {
        say("this is Asha Rao, " + number);
        say(code);
    }

    private long openProposal() {
        return concierge.openProposal(CurrentActor.get(), token).orElseThrow();
    }

    @Test
    void keepsTheTranscriptForTheNextVisit() {
        say("hello");

        var again = concierge.resume(new Actor.Anonymous(), token);

        assertThat(again.token()).isEqualTo(token);
        assertThat(concierge.transcript(new Actor.Anonymous(), token)).hasSize(2);
    }

    @Test
    void findsTheConversationOnAnotherDeviceAfterSignIn() {
        signIn();

        assertThat(concierge.resume(CurrentActor.get(), null).token()).isEqualTo(token);
    }

    @Test
    void showsAConversationOfADinerToNobodyElse() {
        signIn();
        SecurityContextHolder.clearContext();

        assertThat(concierge.transcript(new Actor.Anonymous(), token)).isEmpty();
        assertThat(concierge.resume(world.somebodyElse(), token).token()).isNotEqualTo(token);
    }

    @Test
    void deletesAConversationWithAllThatWasSaidInIt() {
        say("hello");
        var rows = "select count(*) from conversation_messages where conversation_id ="
                + " (select id from conversations where token = ?)";

        concierge.delete(new Actor.Anonymous(), token);

        assertThat(sql.sql("select count(*) from conversations where token = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sql.sql(rows).param(token).query(Integer.class).single()).isZero();
    }

    @Test
    void goesWithItsDiner() {
        signIn();
        var diner = (Actor.Diner) CurrentActor.get();
        sql.sql("delete from device_tokens where user_id = ?")
                .param(diner.userId())
                .update();

        sql.sql("delete from users where id = ?").param(diner.userId()).update();

        assertThat(concierge.transcript(diner, token)).isEmpty();
    }

    @Test
    void takesNoMessageThatIsTooLong() {
        assertThatThrownBy(() -> say("a".repeat(20_000))).isInstanceOf(BadInput.class);
        assertThat(concierge.transcript(new Actor.Anonymous(), token)).isEmpty();
    }

    @Test
    void booksByTheButtonOfTheCard() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");

        say(new Saying("Yes, book it", new Pick.Yes(openProposal())));

        assertThat(book.upcoming(CurrentActor.get())).hasSize(1);
    }

    @Test
    void booksNothingByTheButtonOfACardOfThePast() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");
        var old = openProposal();
        say("make it 8 pm");

        say(new Saying("Yes, book it", new Pick.Yes(old)));

        assertThat(book.upcoming(CurrentActor.get())).isEmpty();
    }

    @Test
    void booksOnceWhenTheButtonIsPressedTwice() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");
        var proposal = openProposal();

        say(new Saying("Yes, book it", new Pick.Yes(proposal)));
        say(new Saying("Yes, book it", new Pick.Yes(proposal)));

        assertThat(book.upcoming(CurrentActor.get())).hasSize(1);
    }

    @Test
    void leavesAWishOutWhenItsChipIsTapped() {
        say("vegan italian in Indiranagar");

        say(new Saying("Leave out Indiranagar", new Pick.Without(Wishes.Field.AREA)));

        assertThat(overview.of(new Actor.Anonymous(), token).wishes().area()).isEmpty();
        assertThat(overview.of(new Actor.Anonymous(), token).wishes().cuisine()).isEqualTo("Italian");
    }

    @Test
    void stopsWhenItIsTold() {
        var reply = concierge.say(token, Saying.typed("hello"), world.door());
        reply.answer().stop();

        var answer = reply.answer().run(new Quiet());

        assertThat(answer.turn()).isEqualTo(1);
        assertThat(concierge.transcript(new Actor.Anonymous(), token)).hasSize(2);
    }

    @Test
    void stopsBetweenTwoToolsAndProposesNothing() {
        signIn();
        book(LocalTime.of(19, 0));
        var reply = concierge.say(token, Saying.typed("cancel my reservation"), world.door());

        var answer = reply.answer().run(new Quiet().stopping(reply));

        assertThat(answer.text()).isEqualTo("Stopped. Nothing was booked or changed.");
        assertThat(answer.cards()).noneMatch(Card.Shown.class::isInstance);
        assertThat(concierge.openProposal(CurrentActor.get(), token)).isEmpty();
        assertThat(concierge.transcript(CurrentActor.get(), token).getLast().text())
                .isEqualTo(answer.text());
    }

    @Test
    void booksNothingOnceItIsStoppedAndKeepsTheProposal() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");
        var proposal = openProposal();
        var reply = concierge.say(token, Saying.typed("yes"), world.door());
        reply.answer().stop();

        var answer = reply.answer().run(new Quiet());

        assertThat(answer.text()).isEqualTo("Stopped. Nothing was booked or changed.");
        assertThat(book.upcoming(CurrentActor.get())).isEmpty();
        assertThat(openProposal()).isEqualTo(proposal);
        say("yes");
        assertThat(book.upcoming(CurrentActor.get())).hasSize(1);
    }

    @Test
    void saysThatItIsDoneWhenItIsStoppedAfterThat() {
        signIn();
        say("book Bella Tavola tomorrow at 7 pm for 2 and Green Leaf on Friday at 8 pm for 4");
        var reply = concierge.say(token, Saying.typed("yes"), world.door());

        var answer = reply.answer().run(new Quiet() {
            @Override
            public void looked(String words) {
                reply.answer().stop();
            }
        });

        assertThat(book.upcoming(CurrentActor.get())).hasSize(1);
        assertThat(answer.cards()).anyMatch(Card.Stored.class::isInstance);
        assertThat(answer.text()).doesNotContain("Nothing was booked");
    }

    @Test
    void saysWhyAndWhatIsNearestWhenATappedTimeIsGone() {
        signIn();
        say("italian in Indiranagar tomorrow at 7 pm for 2");
        world.fill("Bella Tavola", TOMORROW, LocalTime.of(19, 0));

        var answer = say(new Saying(
                "Bella Tavola at 7:00 pm",
                new Pick.Table(world.restaurant("Bella Tavola"), TOMORROW, LocalTime.of(19, 0), 2)));

        assertThat(answer.text()).contains("is full for 2").contains("Nearest there");
        assertThat(answer.cards()).singleElement().isInstanceOfSatisfying(Card.Times.class, times -> {
            assertThat(times.reason()).isEqualTo(Reason.NO_TABLE);
            assertThat(times.instead()).isNotEmpty();
            assertThat(times.instead())
                    .noneMatch(offer -> offer.time().equals(LocalTime.of(19, 0))
                            && offer.date().equals(TOMORROW)
                            && offer.restaurant().equals("Bella Tavola"));
        });
        assertThat(concierge.openProposal(CurrentActor.get(), token)).isEmpty();
    }

    @Test
    void saysWhyToAStrangerToo() {
        say("is Bella Tavola free tomorrow at 7 pm for 2?");
        world.fill("Bella Tavola", TOMORROW, LocalTime.of(19, 0));

        var answer = say(new Saying(
                "Bella Tavola at 7:00 pm",
                new Pick.Table(world.restaurant("Bella Tavola"), TOMORROW, LocalTime.of(19, 0), 2)));

        assertThat(answer.text()).contains("is full for 2").contains("Nearest there");
    }

    @Test
    void takesAWeekdayForTheOneThatWasOffered() {
        signIn();
        world.fill("Bella Tavola", LocalDate.of(2026, 11, 30), LocalTime.of(19, 0));
        say("Bella Tavola on 30 November at 7 pm for 2");

        say("Tuesday then");
        say("yes");

        assertThat(book.upcoming(CurrentActor.get()))
                .singleElement()
                .satisfies(stored -> assertThat(stored.date()).isEqualTo(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void takesOneMoreForAnotherTableLikeTheOneJustBooked() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");
        say("yes");

        say("one more for Friday");
        say("yes");

        assertThat(book.upcoming(CurrentActor.get())).hasSize(2).last().satisfies(stored -> {
            assertThat(stored.restaurantName()).isEqualTo("Bella Tavola");
            assertThat(stored.date()).isEqualTo(LocalDate.of(2026, 11, 27));
            assertThat(stored.time()).isEqualTo(LocalTime.of(19, 0));
            assertThat(stored.partySize()).isEqualTo(2);
        });
    }

    @Test
    void asksOnlyForTheDayOfAnotherOne() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");
        say("yes");

        assertThat(say("another one please").text().replace('\u00a0', ' '))
                .contains("Bella Tavola")
                .contains("7:00 pm")
                .contains("2 people")
                .contains("which day");
    }

    @Test
    void takesOneMoreForAGuestWhileATableIsProposed() {
        signIn();
        say("Bella Tavola tomorrow at 7 pm for 2");

        say("one more");
        say("yes");

        assertThat(book.upcoming(CurrentActor.get()))
                .singleElement()
                .satisfies(stored -> assertThat(stored.partySize()).isEqualTo(3));
    }

    @Test
    void booksTwoTablesNamedInOneBreath() {
        signIn();
        say("Bella Tavola for 2 and Green Leaf for 4 tomorrow");
        say("7 pm");
        say("yes");
        say("9:30 pm");
        say("yes");

        assertThat(book.upcoming(CurrentActor.get()))
                .extracting(stored -> stored.restaurantName() + " " + stored.partySize())
                .containsExactly("Bella Tavola 2", "Green Leaf 4");
    }

    private void book(LocalTime time) {
        world.book(CurrentActor.get(), "Bella Tavola", TOMORROW, time, 2, "Asha Rao");
    }
}
