package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A party of one service day, as the restaurant's staff see it.
 *
 * @param name empty for a nameless walk-in
 * @param note what the guest asked for; may be empty
 * @param phoneEnding the last three digits; null where there is no number
 * @param allergic whether allergies are noted of the guest; what they are is asked for apart, which is logged
 * @param slot the planned start, {@code endSlot} the first slot after the planned stay
 * @param tableIds ascending; empty while none is assigned
 */
public record Party(
        long id,
        String number,
        long version,
        ReservationStatus status,
        Channel channel,
        int size,
        String name,
        String note,
        @Nullable String phoneEnding,
        @Nullable Long userId,
        int slot,
        int endSlot,
        List<Long> tableIds,
        boolean tableLocked,
        boolean allergic,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant arrivedAt,
        @Nullable Instant seatedAt,
        @Nullable Instant endedAt) {

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration VERY_LATE = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofMinutes(20);

    /** What the party is at this moment. */
    public PartyState state(Instant now) {
        return switch (status) {
            case REQUESTED -> PartyState.REQUESTED;
            case CONFIRMED -> now.isBefore(startsAt.plus(LATE)) ? PartyState.BOOKED : PartyState.LATE;
            case ARRIVED -> PartyState.ARRIVED;
            case SEATED -> now.isAfter(endsAt) ? PartyState.OVER : PartyState.SEATED;
            case COMPLETED -> PartyState.LEFT;
            case NO_SHOW -> PartyState.NO_SHOW;
            case CANCELLED -> PartyState.CANCELLED;
        };
    }

    /** Minutes in the present state: late, here, seated or over; 0 for the others. */
    public int minutes(Instant now) {
        var since = switch (state(now)) {
            case LATE -> startsAt;
            case ARRIVED -> arrivedAt;
            case SEATED -> seatedAt;
            case OVER -> endsAt;
            default -> null;
        };
        return since == null
                ? 0
                : (int) Math.max(0, Duration.between(since, now).toMinutes());
    }

    /** Minutes at the table, also when over time; 0 for who does not sit. */
    public int minutesSeated(Instant now) {
        return seatedAt == null || !state(now).isAtTable()
                ? 0
                : (int) Math.max(0, Duration.between(seatedAt, now).toMinutes());
    }

    /** Whether a host must act: long late, waiting at the door, over time, or asking for a yes. */
    public boolean needsAction(Instant now) {
        return switch (state(now)) {
            case REQUESTED, ARRIVED, OVER -> true;
            case LATE -> !now.isBefore(startsAt.plus(VERY_LATE));
            default -> false;
        };
    }

    /** Whether the table was kept as long as the house keeps it: hosts decide, nothing is released by itself. */
    public boolean isPastKeeping(Instant now) {
        return status == ReservationStatus.CONFIRMED && !now.isBefore(startsAt.plus(KEPT));
    }

    /** Until when the table is kept. */
    public Instant keptUntil() {
        return startsAt.plus(KEPT);
    }

    public LocalTime time() {
        return SlotGrid.time(slot);
    }

    /** What the guest needs, as far as their words say it, and allergies that the house has noted. */
    public Set<Need> needs() {
        return allergic ? Need.withAllergy(Need.in(note)) : Need.in(note);
    }

    public boolean isWalkIn() {
        return channel == Channel.WALK_IN;
    }

    /** Minutes from seated to left, on average; empty while nobody has left. */
    public static Optional<Integer> averageTurn(List<Party> among) {
        var turns = among.stream()
                .filter(party -> party.status() == ReservationStatus.COMPLETED)
                .filter(party -> party.seatedAt() != null && party.endedAt() != null)
                .mapToLong(party ->
                        Duration.between(party.seatedAt(), party.endedAt()).toMinutes())
                .average();
        return turns.isPresent() ? Optional.of((int) Math.round(turns.getAsDouble())) : Optional.empty();
    }
}
