package com.tableturner.reservation.ui.service;

import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.restaurant.ServicePeriod;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the screen shows at one moment.
 *
 * @param parties those of the shift, by planned start
 * @param blocks the same as the timeline shows them, of the whole day
 * @param selectedId the party a host has picked out; null if none is
 */
record ShiftPicture(
        ServiceDay day,
        ServicePeriod shift,
        List<Party> parties,
        List<TimelineData.Block> blocks,
        List<DoorQueue.Waiting> queue,
        DoorQueue.Kept kept,
        @Nullable Long selectedId) {

    Instant now() {
        return day.now();
    }

    Optional<Party> selected() {
        return selectedId == null ? Optional.empty() : day.party(selectedId);
    }

    PartyState state(Party party) {
        return party.state(now());
    }

    /** Who needs a host now: the longest waiting first. */
    List<Party> actNow() {
        return parties.stream()
                .filter(party -> party.needsAction(now()))
                .sorted(Comparator.comparing((Party party) -> state(party) != PartyState.ARRIVED)
                        .thenComparing(Party::startsAt))
                .toList();
    }

    /** Who comes next. */
    List<Party> next() {
        return list(party -> state(party).isExpected() && !party.needsAction(now()));
    }

    List<Party> seated() {
        return parties.stream()
                .filter(party -> state(party).isAtTable())
                .sorted(Comparator.comparing(Party::endsAt))
                .toList();
    }

    private List<Party> list(Predicate<Party> which) {
        return parties.stream().filter(which).toList();
    }

    int covers(Predicate<PartyState> states) {
        return parties.stream()
                .filter(party -> states.test(state(party)))
                .mapToInt(Party::size)
                .sum();
    }

    int arriving() {
        return actNow().size() + next().size();
    }
}
