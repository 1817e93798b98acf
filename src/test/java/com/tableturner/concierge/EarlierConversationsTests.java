package com.tableturner.concierge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@ConciergeContext
class EarlierConversationsTests {

    private static final int MOST = 20;

    @Autowired
    private Concierge concierge;

    @Autowired
    private ConversationUpkeep upkeep;

    @Autowired
    private Conversations conversations;

    @Autowired
    private World world;

    @Autowired
    private TestClock clock;

    private Actor.Diner diner;

    @BeforeEach
    void begin() {
        world.begin();
        diner = world.signedIn(World.newNumber(), "Asha Rao");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private String talk(String... messages) {
        var token = concierge.begin(CurrentActor.get()).token();
        for (var message : messages) {
            concierge.say(token, Saying.typed(message), world.door()).answer().run(new Quiet());
        }
        clock.advance(Duration.ofMinutes(1));
        return token;
    }

    private List<String> titles() {
        return concierge.earlier(diner, MOST).stream()
                .map(EarlierConversation::title)
                .toList();
    }

    @Test
    void areListedNewestFirst() {
        talk("somewhere romantic");
        talk("vegan food in Indiranagar");

        assertThat(titles()).containsExactly("Vegan food in Indiranagar", "Somewhere romantic");
    }

    @Test
    void areNotMoreThanAskedFor() {
        talk("somewhere romantic");
        talk("vegan food in Indiranagar");

        assertThat(concierge.earlier(diner, 1)).hasSize(1);
    }

    @Test
    void areCalledByTheFirstWordsThatSaySomething() {
        talk("hi", "a table for my mother's birthday, please, somewhere quiet where nobody sings too loudly");
        talk("my number is 9845015989.");
        talk("9845015989");

        assertThat(titles())
                .containsExactly(
                        "Conversation of Tue\u00a024\u00a0Nov",
                        "My number is",
                        "A table for my mother's birthday, please, somewhere quiet…");
    }

    @Test
    void sayWhenAndHowMuchWasSaid() {
        talk("hello", "somewhere romantic");

        assertThat(concierge.earlier(diner, MOST)).singleElement().satisfies(one -> {
            assertThat(one.turns()).isEqualTo(2);
            assertThat(one.lastMessageAt()).isEqualTo(World.NOON);
        });
    }

    @Test
    void leaveOutThoseInWhichNothingWasSaid() {
        concierge.begin(diner);

        assertThat(concierge.earlier(diner, MOST)).isEmpty();
    }

    @Test
    void areTheDinersOwn() {
        talk("somewhere romantic");

        assertThat(concierge.earlier(world.somebodyElse(), MOST)).isEmpty();
        assertThat(concierge.earlier(new Actor.Anonymous(), MOST)).isEmpty();
    }

    @Test
    void areOpenedAndDeletedOneByOne() {
        talk("somewhere romantic");
        talk("vegan food in Indiranagar");
        var older = concierge.earlier(diner, MOST).getLast();

        assertThat(concierge.resume(diner, older.token()).token()).isEqualTo(older.token());
        assertThat(concierge.transcript(diner, older.token())).hasSize(2);
        concierge.delete(diner, older.token());

        assertThat(titles()).containsExactly("Vegan food in Indiranagar");
    }

    @Test
    void areDeletedByNobodyElse() {
        var token = talk("somewhere romantic");

        concierge.delete(world.somebodyElse(), token);

        assertThat(titles()).hasSize(1);
    }

    @Test
    void areForgottenAfterADayWhereNothingWasSaid() {
        var token = concierge.begin(diner).token();

        clock.advance(Duration.ofHours(23));
        upkeep.forgetOld();
        assertThat(conversations.byToken(diner, token)).isPresent();

        clock.advance(Duration.ofHours(2));
        upkeep.forgetOld();
        assertThat(conversations.byToken(diner, token)).isEmpty();
    }

    @Test
    void areForgottenAfterAMonthWhereTheyAreNobodys() {
        talk("somewhere romantic");
        SecurityContextHolder.clearContext();
        var nobodys = talk("somewhere romantic");

        clock.advance(Duration.ofDays(29));
        upkeep.forgetOld();
        assertThat(concierge.transcript(new Actor.Anonymous(), nobodys)).hasSize(2);

        clock.advance(Duration.ofDays(2));
        upkeep.forgetOld();
        assertThat(concierge.transcript(new Actor.Anonymous(), nobodys)).isEmpty();
        assertThat(titles()).hasSize(1);
    }

    @Test
    void goOnAnewWhereTheOneThePageShowsIsForgotten() {
        SecurityContextHolder.clearContext();
        var token = concierge.begin(CurrentActor.get()).token();
        clock.advance(Duration.ofDays(2));
        upkeep.forgetOld();

        var reply = concierge.say(token, Saying.typed("hello"), world.door());
        reply.answer().run(new Quiet());

        assertThat(reply.conversation().token()).isNotEqualTo(token);
        assertThat(concierge.transcript(CurrentActor.get(), reply.conversation().token()))
                .hasSize(2);
    }

    @Test
    void endQuietlyWhenTheyAreDeletedWhileTheyAreAnswered() {
        var token = concierge.begin(diner).token();
        var reply = concierge.say(token, Saying.typed("somewhere romantic"), world.door());
        concierge.delete(diner, token);

        var answer = reply.answer().run(new Quiet());

        assertThat(answer.text()).isNotBlank();
        assertThat(concierge.earlier(diner, MOST)).isEmpty();
    }
}
