package com.tableturner.concierge.ui;

import com.tableturner.concierge.Card;
import com.tableturner.concierge.Entry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws what tools found. Cards of the past can still be tapped: whatever they say is looked up afresh. */
class CardViews implements Serializable {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private static final int SLOTS = 4;

    private final List<ProposalCard> proposals = new ArrayList<>();
    private final SayListener onSay;
    private final transient Clock clock;
    private final SerializableRunnable onChange;

    private final LiveChips chips;

    CardViews(SayListener onSay, SerializableRunnable onChange, LiveChips chips, Clock clock) {
        this.onSay = onSay;
        this.chips = chips;
        this.onChange = onChange;
        this.clock = clock;
    }

    /** Closes the proposals that no longer wait for a yes. */
    void settle(@Nullable Long open) {
        proposals.forEach(card -> card.settle(open));
    }

    private ProposalCard proposal(Card.Shown shown, LocalDate today, @Nullable Long open) {
        var card = new ProposalCard(shown, Long.valueOf(shown.proposal()).equals(open), onSay, onChange, today);
        proposals.add(card);
        return card;
    }

    /** @param open the proposal that still waits for a yes */
    List<Component> of(Entry entry, @Nullable Long open) {
        var today = LocalDate.now(clock.withZone(ZONE));
        return entry.cards().stream().map(card -> view(card, today, open)).toList();
    }

    @Nullable
    Long openIn(Entry entry) {
        return entry.cards().stream()
                .filter(Card.Shown.class::isInstance)
                .map(card -> ((Card.Shown) card).proposal())
                .findFirst()
                .orElse(null);
    }

    private Component view(Card card, LocalDate today, @Nullable Long open) {
        return switch (card) {
            case Card.Places places -> new PlaceCards(places, SLOTS, onSay, chips).withOthers();
            case Card.Times times -> new TimesCard(times, onSay, chips, today);
            case Card.Shown shown -> proposal(shown, today, open);
            case Card.Stored stored -> new StoredCard(stored, today);
            case Card.Mine mine -> new BookingsCard(mine.bookings(), onSay, today);
            case Card.Waiting waiting -> new WaitingCard(waiting.spots(), onSay, today);
        };
    }
}
