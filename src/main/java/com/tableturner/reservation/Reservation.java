package com.tableturner.reservation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One party's claim on a table. Knows which changes of status are legal; who may make them, and the table-slots that go
 * with them, are its callers' business.
 */
@Entity
@Table(name = "reservations")
class Reservation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "reservation_id")
    private String number;

    private long restaurantId;
    private @Nullable Long tableId;

    @ElementCollection
    @CollectionTable(name = "reservation_tables", joinColumns = @JoinColumn(name = "reservation_id"))
    @Column(name = "table_id")
    private Set<Long> tableIds = new TreeSet<>();

    @Embedded
    private @Nullable Guest guest; // null when read back without user, phone and name: a nameless walk-in

    @Embedded
    private Stay stay;

    private int partySize;

    @Enumerated(EnumType.STRING)
    private ReservationStatus status;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean lateCancel;
    private boolean tableLocked;
    private String specialRequests;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant seatedAt;
    private @Nullable Instant endedAt;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA
    protected Reservation() {}

    Reservation(Draft draft, String number, ReservationStatus status, Instant now) {
        this.number = number;
        this.restaurantId = draft.restaurantId();
        this.guest = draft.guest();
        this.partySize = draft.partySize();
        this.stay = draft.stay();
        this.channel = draft.channel();
        this.specialRequests = draft.specialRequests();
        this.status = status;
        this.createdAt = now;
        this.updatedAt = now;
        giveTables(draft.tableIds());
        if (status == ReservationStatus.SEATED) {
            arrivedAt = now;
            seatedAt = now;
        }
    }

    /** All that makes a reservation but its number and status. */
    record Draft(
            long restaurantId,
            Guest guest,
            int partySize,
            Stay stay,
            List<Long> tableIds,
            Channel channel,
            String specialRequests) {}

    /**
     * @throws Refused with NOT_ALLOWED_NOW if the status cannot become this one
     */
    void become(ReservationStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new Refused(Reason.NOT_ALLOWED_NOW);
        }
        enter(next, now);
    }

    /** What time makes of a party nobody touched any more: completed, or cancelled if it was never approved. */
    void endByTime(Instant now) {
        enter(status == ReservationStatus.REQUESTED ? ReservationStatus.CANCELLED : ReservationStatus.COMPLETED, now);
    }

    /** A walk-in that was seated by mistake: it never came. */
    void takeBack(Instant now) {
        seatedAt = null;
        arrivedAt = null;
        enter(ReservationStatus.CANCELLED, now);
    }

    /** Goes back to an earlier status; only an undo may. */
    void goBackTo(ReservationStatus earlier, Instant now) {
        if (earlier != ReservationStatus.SEATED) {
            seatedAt = null;
        }
        if (earlier == ReservationStatus.CONFIRMED || earlier == ReservationStatus.REQUESTED) {
            arrivedAt = null;
        }
        endedAt = null;
        lateCancel = false;
        status = earlier;
        updatedAt = now;
    }

    private void enter(ReservationStatus next, Instant now) {
        switch (next) {
            case ARRIVED -> arrivedAt = now;
            case SEATED -> {
                arrivedAt = arrivedAt == null ? now : arrivedAt;
                seatedAt = now;
            }
            case COMPLETED, CANCELLED, NO_SHOW -> endedAt = now;
            case REQUESTED, CONFIRMED -> endedAt = null;
        }
        status = next;
        updatedAt = now;
    }

    void markCancelledLate() {
        lateCancel = true;
    }

    /** A new time, party and tables. */
    void rebook(Stay newStay, int newPartySize, List<Long> newTables, Instant now) {
        stay = newStay;
        partySize = newPartySize;
        giveTables(newTables);
        updatedAt = now;
    }

    /** Another name and other requests on it; whose it is stays. */
    void reword(String name, String requests, Instant now) {
        guest = guest == null ? new Guest(null, null, name) : new Guest(guest.userId(), guest.phoneNumber(), name);
        specialRequests = requests;
        updatedAt = now;
    }

    /** Keeps the party at its tables, or lets it be moved again. */
    void lockTable(boolean locked, Instant now) {
        tableLocked = locked;
        updatedAt = now;
    }

    boolean isWalkIn() {
        return channel == Channel.WALK_IN;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isTableLocked() {
        return tableLocked;
    }

    final void giveTables(List<Long> ids) {
        tableIds.clear();
        tableIds.addAll(ids);
        tableId = ids.isEmpty() ? null : ids.getFirst();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }

    long restaurantId() {
        return restaurantId;
    }

    LocalDate date() {
        return stay.date();
    }

    Stay stay() {
        return stay;
    }

    int partySize() {
        return partySize;
    }

    ReservationStatus status() {
        return status;
    }

    List<Long> tableIds() {
        return tableIds.stream().sorted().toList();
    }

    /** Empty for a nameless walk-in. */
    String customerName() {
        return guest == null ? "" : Objects.requireNonNullElse(guest.name(), "");
    }

    String specialRequests() {
        return specialRequests;
    }

    @Nullable
    Long userId() {
        return guest == null ? null : guest.userId();
    }

    OccupancyChanged.NewParty asNewParty() {
        return new OccupancyChanged.NewParty(
                stay.slot(), stay.slotCount(), tableIds(), partySize, status, channel, stay.startsAt(), createdAt);
    }

    Claim claim() {
        return new Claim(restaurantId, stay.date(), tableIds(), stay.slot(), stay.slotCount(), partySize);
    }
}
