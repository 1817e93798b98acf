package com.tableturner.reservation;

import com.tableturner.base.SlotGrid;
import com.tableturner.restaurant.BookingRules;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.RestaurantPlan;
import com.tableturner.restaurant.SeatingUnit;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.TablePlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One restaurant's service day as it stood at one moment: its tables, its parties, and what is free. Immutable. */
public final class ServiceDay {

    private final RestaurantPlan plan;
    private final DayBook book;
    private final List<Party> parties;
    private final List<Closure> closures;
    private final Instant now;
    private final LocalDateTime wallTime;
    private final StandingTables tables;
    private final Set<Long> satAt;

    ServiceDay(RestaurantPlan plan, DayBook book, List<Party> parties, List<Closure> closures, Instant now) {
        this.plan = plan;
        this.book = book;
        this.parties = List.copyOf(parties);
        this.closures = List.copyOf(closures);
        this.now = now;
        this.wallTime = now.atZone(plan.facts().zone()).toLocalDateTime();
        this.tables = new StandingTables(plan.tables().stream()
                .filter(table -> book.plan().indexOf(table.id()) >= 0)
                .toList());
        this.satAt = parties.stream()
                .filter(party -> party.state(now).isAtTable())
                .flatMap(party -> party.tableIds().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public RestaurantFacts restaurant() {
        return plan.facts();
    }

    public BookingRules rules() {
        return plan.rules();
    }

    public LocalDate date() {
        return book.plan().date();
    }

    /** The moment this was read. */
    public Instant now() {
        return now;
    }

    /** Whether this is the service date that is running. */
    public boolean isToday() {
        return SlotGrid.serviceDate(wallTime).equals(date());
    }

    /** The running slot today; 0 on later dates, one past the last on earlier ones. */
    public int nowSlot() {
        var today = SlotGrid.serviceDate(wallTime);
        return date().isBefore(today) ? SlotGrid.SLOTS : date().isAfter(today) ? 0 : SlotGrid.slotContaining(wallTime);
    }

    /** Minutes of wall time from 11:00 of the service date to this moment; negative before it. */
    public int minuteOf(Instant moment) {
        var wall = moment.atZone(plan.facts().zone()).toLocalDateTime();
        return (int) ChronoUnit.MINUTES.between(SlotGrid.at(date(), 0), wall);
    }

    public List<ServicePeriod> shifts() {
        return book.plan().shifts();
    }

    /** The shift that runs now, or the next one, or the last of the day; empty on closed days. */
    public Optional<ServicePeriod> shiftNow() {
        var slot = nowSlot();
        var shifts = shifts();
        return shifts.stream()
                .filter(shift -> slot < shift.endSlot())
                .findFirst()
                .or(() -> shifts.isEmpty() ? Optional.empty() : Optional.of(shifts.getLast()));
    }

    /** The tables that stand on this date, by number. */
    public List<TablePlan> tables() {
        return tables.all();
    }

    /** The tables by area, areas in the order they were set up; the key is empty for those without one. */
    public Map<String, List<TablePlan>> areas() {
        return tables.areas();
    }

    /** The tables' numbers joined by +; empty while none is assigned. */
    public String tableNames(List<Long> ids) {
        return tables.names(ids);
    }

    public Optional<TablePlan> table(long id) {
        return tables.find(id);
    }

    public List<Party> parties() {
        return parties;
    }

    /** Those who start in this shift, with strays before the next one. */
    public List<Party> parties(ServicePeriod shift) {
        var shifts = shifts();
        var index = shifts.indexOf(shift);
        var from = index <= 0 ? 0 : shift.startSlot();
        var to = index < 0 || index == shifts.size() - 1
                ? SlotGrid.SLOTS
                : shifts.get(index + 1).startSlot();
        return parties.stream()
                .filter(party -> from <= party.slot() && party.slot() < to)
                .toList();
    }

    public Optional<Party> party(long id) {
        return parties.stream().filter(party -> party.id() == id).findFirst();
    }

    public List<Closure> closures() {
        return closures;
    }

    public @Nullable Closure closureAt(long tableId, int slot) {
        return closures.stream()
                .filter(closure -> closure.covers(tableId, slot))
                .findFirst()
                .orElse(null);
    }

    /** Covers per slot of a shift against what the kitchen takes. */
    public List<SlotLoad> loads(ServicePeriod shift) {
        return IntStream.rangeClosed(shift.startSlot(), shift.lastSeatingSlot())
                .mapToObj(slot -> new SlotLoad(slot, book.coversStartingAt(slot), here(slot), limitAt(slot, shift)))
                .toList();
    }

    private @Nullable Integer limitAt(int slot, ServicePeriod shift) {
        var own = book.plan().shiftAt(slot);
        return own == null ? shift.pacingStaff() : own.pacingStaff();
    }

    private int here(int slot) {
        return parties.stream()
                .filter(party -> party.slot() == slot)
                .filter(party -> party.state(now) == PartyState.ARRIVED
                        || party.state(now).isAtTable()
                        || party.state(now) == PartyState.LEFT)
                .mapToInt(Party::size)
                .sum();
    }

    /** Who sits at the table now; null if nobody does. */
    public @Nullable Party seatedAt(long tableId) {
        return parties.stream()
                .filter(party -> party.tableIds().contains(tableId))
                .filter(party -> party.state(now).isAtTable())
                .findFirst()
                .orElse(null);
    }

    /** Who has the table at this slot, or next after it; null if nobody has. */
    public @Nullable Party nextAt(long tableId, int slot) {
        return parties.stream()
                .filter(party -> party.tableIds().contains(tableId))
                .filter(party -> party.state(now).isOpen() && party.endSlot() > slot)
                .findFirst()
                .orElse(null);
    }

    /** How many tables nobody sits at or has in the running half hour. */
    public int freeTables() {
        var slot = Math.min(nowSlot(), SlotGrid.SLOTS - 1);
        return (int) book.plan().units().stream()
                .filter(unit -> !unit.isCombination())
                .filter(unit -> isEmptyNow(unit) && book.isFree(unit, slot, 1))
                .count();
    }

    /**
     * Where a party of this size could sit down now for its planned stay, the best first: free in the book, and nobody
     * still at the table.
     *
     * @param minSlots the fewest half hours it needs, the planned stay if 0
     */
    public List<SeatingChoice> choicesNow(int party, int minSlots) {
        var slot = nowSlot();
        if (slot >= SlotGrid.SLOTS) {
            return List.of();
        }
        var wanted = minSlots > 0 ? minSlots : plan.rules().turnSlots(party);
        return choices(party, slot, Math.min(wanted, SlotGrid.SLOTS - slot), this::isEmptyNow);
    }

    List<SeatingChoice> choices(int party, int slot, int slots, Predicate<SeatingUnit> also) {
        Predicate<SeatingUnit> suits = unit -> unit.fits(party) && also.test(unit);
        var best = book.choose(suits, slot, slots, slot, plan.rules().shortestTurnSlots());
        return book.plan().units().stream()
                .filter(suits)
                .filter(unit -> book.isFree(unit, slot, slots))
                .sorted(Comparator.comparing(unit -> best.filter(unit::equals).isEmpty()))
                .map(unit -> new SeatingChoice(unit, untilSlot(unit, slot)))
                .toList();
    }

    private int untilSlot(SeatingUnit unit, int slot) {
        var close = shifts().isEmpty() ? SlotGrid.SLOTS : shifts().getLast().endSlot();
        return Math.min(book.freeUntil(unit, slot), Math.max(close, slot + 1));
    }

    boolean isEmptyNow(SeatingUnit unit) {
        return unit.tableIds().stream().noneMatch(satAt::contains);
    }

    /** Every table and combination, in the order they are given out. */
    public List<SeatingUnit> units() {
        return book.plan().units();
    }

    /** Whether the plan knows these tables as one unit that takes the party. */
    public Optional<SeatingUnit> unit(List<Long> tableIds) {
        return units().stream().filter(unit -> unit.tableIds().equals(tableIds)).findFirst();
    }

    DayBook book() {
        return book;
    }

    RestaurantPlan plan() {
        return plan;
    }
}
