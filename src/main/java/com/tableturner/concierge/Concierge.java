package com.tableturner.concierge;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.OpenToAll;
import com.tableturner.concierge.SignInStep.Outcome;
import com.tableturner.concierge.language.Asked;
import com.tableturner.concierge.language.Redactor;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.Diners;
import com.tableturner.diner.SignIn;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.restaurant.RestaurantFacts;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * The conversations of diners and strangers. Who speaks comes from the session; a conversation is found by its token or
 * its diner, and nobody else's is ever found.
 */
@Service
@OpenToAll
public class Concierge {

    private final Conversations conversations;
    private final EarlierConversations earlier;
    private final Proposals proposals;
    private final Withdrawal withdrawal;
    private final Listening listening;
    private final SignInByChat signInByChat;
    private final SignIn signIn;
    private final Diners diners;
    private final ReservationBook book;
    private final Gazetteer gazetteer;
    private final Limits limits;
    private final Answers answers;
    private final ConciergeProperties properties;
    private final Clock clock;
    private final Redactor redactor = new Redactor();

    Concierge(
            Conversations conversations,
            EarlierConversations earlier,
            Proposals proposals,
            Withdrawal withdrawal,
            Listening listening,
            SignInByChat signInByChat,
            SignIn signIn,
            Diners diners,
            ReservationBook book,
            Gazetteer gazetteer,
            Limits limits,
            Answers answers,
            ConciergeProperties properties,
            Clock clock) {
        this.conversations = conversations;
        this.earlier = earlier;
        this.proposals = proposals;
        this.withdrawal = withdrawal;
        this.listening = listening;
        this.signInByChat = signInByChat;
        this.signIn = signIn;
        this.diners = diners;
        this.book = book;
        this.gazetteer = gazetteer;
        this.limits = limits;
        this.answers = answers;
        this.properties = properties;
        this.clock = clock;
    }

    /** The conversation to go on with: the one of this token, else the diner's last one, else a new one. */
    public Conversation resume(Actor actor, @Nullable String token) {
        var known = Optional.ofNullable(token).flatMap(secret -> conversations.byToken(actor, secret));
        if (known.isPresent() && known.get().userId() == null && actor instanceof Actor.Diner diner) {
            if (known.get().turns() > 0) {
                conversations.claim(known.get().id(), diner.userId());
                return conversations.find(known.get().id()).orElseThrow();
            }
            return conversations.lastOf(actor).orElse(known.get());
        }
        return known.or(() -> conversations.lastOf(actor)).orElseGet(() -> conversations.begin(actor));
    }

    public Conversation begin(Actor actor) {
        return conversations.begin(actor);
    }

    /** Deletes the conversation with all that was said in it. Bookings made in it stand. */
    public void delete(Actor actor, String token) {
        conversations.byToken(actor, token).ifPresent(found -> {
            withdrawal.withdraw(found.id(), actor);
            conversations.delete(found.id());
        });
    }

    public List<Entry> transcript(Actor actor, String token) {
        return conversations
                .byToken(actor, token)
                .map(found -> conversations.transcript(found.id()))
                .orElse(List.of());
    }

    /** The diner's conversations in which something was said, newest first; none of a stranger's. */
    public List<EarlierConversation> earlier(Actor actor, int limit) {
        return actor instanceof Actor.Diner diner ? earlier.of(diner.userId(), limit) : List.of();
    }

    /** The id of the proposal that still waits for a yes. */
    public Optional<Long> openProposal(Actor actor, String token) {
        return conversations
                .byToken(actor, token)
                .flatMap(found -> proposals.current(found.id()))
                .map(Proposal::id);
    }

    /** Another code for the number that waits for one; nothing if none does. */
    public Optional<com.tableturner.diner.CodeSent> sendCodeAgain(Conversation conversation, Door door) {
        return signInByChat.again(conversation.id(), door);
    }

    /**
     * Takes a message in: secrets are taken out and go to sign-in, the rest is understood and kept. The answer is made by
     * {@link Reply#answer()}.
     *
     * @throws TooManyMessages if the diner or the address has had its share for this minute; nothing is kept
     * @throws BadInput if the message is {@code too-long}; nothing is kept
     */
    public Reply say(String token, Saying saying, Door door) {
        var actor = CurrentActor.get();
        var conversation = resume(actor, token);
        if (saying.text().length() > properties.longestMessage()) {
            throw new BadInput("message", "too-long");
        }
        if (!limits.admit(actor instanceof Actor.Diner ? actor.key() : token, door.address())) {
            throw new TooManyMessages();
        }
        var redacted = redactor.redact(saying.text(), asked(conversation));
        var signingIn = signInByChat.handle(conversation.id(), redacted.secrets(), door);
        var signedIn = signingIn.step().outcome() == Outcome.SIGNED_IN;
        if (signedIn && CurrentActor.get() instanceof Actor.Diner diner) {
            conversations.claim(conversation.id(), diner.userId());
        }
        var number = conversations.nextTurn(conversation.id());
        var shown =
                new Entry(number, Entry.Author.DINER, redacted.text(), List.of(), List.of(), "", "", clock.instant());
        var transcript = conversations.transcript(conversation.id());
        conversations.add(conversation.id(), shown);
        var turn =
                turn(conversations.find(conversation.id()).orElseThrow(), number, saying, redacted, signingIn.step());
        return new Reply(turn.conversation(), shown, signingIn.sent(), signedIn, answers.to(turn, transcript, shown));
    }

    /** A code is also awaited when something else was asked meanwhile. */
    private Set<Asked> asked(Conversation conversation) {
        var asked = new HashSet<>(conversation.dialogue().asked());
        if (signInByChat.isWaiting(conversation.id())) {
            asked.add(Asked.CODE);
        }
        return asked;
    }

    private Answers.Question turn(
            Conversation conversation, int number, Saying saying, Redactor.Redacted redacted, SignInStep step) {
        var actor = CurrentActor.get();
        var open = proposals.current(conversation.id()).orElse(null);
        var removed = redacted.secrets().stream()
                .map(secret -> secret.kind().mark())
                .distinct()
                .toList();
        var heard = saying.pick() == null
                ? listening.hear(conversation.dialogue(), redacted.text(), open, removed)
                : listening.tapped(conversation.dialogue(), saying.pick(), open);
        var dialogue =
                heard.name().isEmpty() ? heard.dialogue() : heard.dialogue().calling(heard.name());
        var profile = actor instanceof Actor.Diner diner ? diners.find(diner.userId()) : Optional.<DinerProfile>empty();
        if (profile.isPresent()
                && profile.get().name().isEmpty()
                && !dialogue.name().isEmpty()) {
            signIn.saveName(actor, dialogue.name());
        }
        var name = dialogue.name().isEmpty() ? profile.map(DinerProfile::name).orElse("") : dialogue.name();
        var now = gazetteer.nowAt(dialogue.task().wishes().restaurantId());
        var scene = new Scene(
                now.toLocalDate(),
                now.toLocalTime(),
                actor instanceof Actor.Diner,
                name,
                book.lastVisited(actor).map(RestaurantFacts::name).orElse(""),
                number == 1,
                dialogue.task(),
                dialogue.waiting(),
                heard.heard(),
                step,
                open == null ? null : open.terms().forEyes(),
                dialogue.shown(),
                dialogue.lastBooked());
        return new Answers.Question(
                new Turn.Start(conversation, number, actor, open, dialogue), scene, SecurityContextHolder.getContext());
    }
}
