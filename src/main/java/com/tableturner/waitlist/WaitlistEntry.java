package com.tableturner.waitlist;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.DoorQueue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One party that waits. Leaves by its own will or its staff's, and is kept afterwards. */
@Entity
@Table(name = "waitlist_entries")
class WaitlistEntry {

    private static final int SHOWN_OF_PHONE = 3;
    private static final Duration TAKEN_BACK = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long restaurantId;
    private @Nullable Long userId;
    private @Nullable String name;
    private LocalDate date;
    private @Nullable Integer slotOrder;
    private int partySize;

    @Enumerated(EnumType.STRING)
    private WaitlistStatus status;

    private @Nullable Integer quotedMinutes;
    private @Nullable String phoneNumber;
    private @Nullable Instant toldAt;
    private @Nullable Instant settledAt;
    private @Nullable Long reservationId;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected WaitlistEntry() {}

    WaitlistEntry(JoinRequest request, @Nullable Integer slot, @Nullable Long userId, Instant now) {
        this.restaurantId = request.restaurantId();
        this.userId = userId;
        this.name = request.name().isEmpty() ? null : request.name();
        this.date = request.date();
        this.slotOrder = slot;
        this.partySize = request.partySize();
        this.quotedMinutes = request.quotedMinutes();
        this.status = WaitlistStatus.WAITING;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void leave(Instant now) {
        if (status == WaitlistStatus.WAITING) {
            status = WaitlistStatus.LEFT;
            settledAt = now;
            updatedAt = now;
        }
    }

    /** A copy of who the diner is, as bookings have one: emptied when they are forgotten. */
    void knownAs(String dinersName, @Nullable String phone) {
        if (name == null && !dinersName.isBlank()) {
            name = dinersName;
        }
        phoneNumber = phone;
    }

    /** The number to call the party at, in E.164. */
    void callAt(String phone) {
        phoneNumber = phone;
    }

    /** Notes that the party was told its table is ready, and whether that is news. */
    boolean tell(Instant now) {
        if (status != WaitlistStatus.WAITING || toldAt != null) {
            return false;
        }
        toldAt = now;
        updatedAt = now;
        return true;
    }

    void seatedAs(long reservation, Instant now) {
        status = WaitlistStatus.SEATED;
        reservationId = reservation;
        settledAt = now;
        updatedAt = now;
    }

    /** Takes back that it was seated or has left, where that is no longer than five minutes ago; whether it was. */
    boolean waitAgain(Instant now) {
        if (isWaiting() || settledAt == null || settledAt.isBefore(now.minus(TAKEN_BACK))) {
            return false;
        }
        status = WaitlistStatus.WAITING;
        settledAt = null;
        reservationId = null;
        updatedAt = now;
        return true;
    }

    boolean isWaiting() {
        return status == WaitlistStatus.WAITING;
    }

    boolean isAtTheDoor() {
        return slotOrder == null;
    }

    /** Minutes from joining to being told or seated, whichever came first: what the quote promised. */
    int waited() {
        var until = toldAt != null ? toldAt : settledAt;
        return until == null ? 0 : (int) Duration.between(createdAt, until).toMinutes();
    }

    /** Whether it waited no longer than it was told. */
    boolean wasKept() {
        return quotedMinutes == null || waited() <= quotedMinutes;
    }

    int partySize() {
        return partySize;
    }

    LocalDate date() {
        return date;
    }

    DoorQueue.Waiting waiting(@Nullable Integer expectedMinutes) {
        var ending = phoneNumber == null ? null : phoneNumber.substring(phoneNumber.length() - SHOWN_OF_PHONE);
        return new DoorQueue.Waiting(
                id(), name == null ? "" : name, partySize, ending, quotedMinutes, expectedMinutes, createdAt, toldAt);
    }

    long restaurantId() {
        return restaurantId;
    }

    @Nullable
    Long userId() {
        return userId;
    }

    boolean waitsForTheSame(WaitlistEntry other) {
        return restaurantId == other.restaurantId
                && date.equals(other.date)
                && Objects.equals(slotOrder, other.slotOrder);
    }

    boolean isAtOrBefore(WaitlistEntry other) {
        return id() <= other.id();
    }

    WaitlistPlace at(int position) {
        return new WaitlistPlace(
                id(),
                restaurantId,
                date,
                slotOrder == null ? null : SlotGrid.time(slotOrder),
                partySize,
                name == null ? "" : name,
                quotedMinutes,
                position,
                createdAt);
    }

    long id() {
        return Objects.requireNonNull(id);
    }
}
