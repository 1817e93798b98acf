package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.reservation.ReservationBook;
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
}
