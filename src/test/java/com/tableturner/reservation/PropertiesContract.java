package com.tableturner.reservation;

import static com.tableturner.reservation.NaiveBook.NOBODY;
import static com.tableturner.reservation.NaiveBook.STAFF;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.NaiveBook.Cell;
import com.tableturner.reservation.NaiveBook.Claim;
import com.tableturner.reservation.NaiveBook.Place;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random restaurants and random days of work, against {@link NaiveBook}: after each step the book is the same, what is
 * offered to an asker can be booked by that asker, and what is not is refused with the reason that was shown.
 *
 * <p>A failure names its seed; {@code -Dtableturner.seed=…} repeats it.
 */
abstract class PropertiesContract extends CoreTest {

    private static final int WORLDS = Integer.getInteger("tableturner.worlds", 15);
    private static final int STEPS = 40;
    private static final int DINERS = 4;
    private static final int SHORTENINGS = 60;

    @Autowired
    private BookingDesk desk;

    @Autowired
    private ChangeDesk changes;

    @Autowired
    private TransactionTemplate transaction;

    /** One step; the numbers are read modulo whatever there is to choose from. */
    private record Step(Kind kind, int who, int which, int day, int slot, int party) {
        @Override
        public String toString() {
            return "%s(who %d, which %d, day %d, slot %d, party %d)".formatted(kind, who, which, day, slot, party);
        }
    }

    /** What may be done, and how often beside the others. */
    private enum Kind {
        BOOK(8),
        BOOK_HELD(2),
        HOLD(5),
        RELEASE(1),
        MOVE(4),
        CANCEL(2),
        SEAT(2),
        FINISH(2),
        NO_SHOW(1),
        CLOSE(2),
        LIFT(1),
        ADVANCE(2),
        GO_TO_A_PARTY(1);

        private static final List<Kind> WEIGHTED = Stream.of(values())
                .flatMap(kind -> Collections.nCopies(kind.weight, kind).stream())
                .toList();

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    private static final class Different extends RuntimeException {
        Different(String message) {
            super(message);
        }
    }

    @ParameterizedTest(name = "from {1} in {2}, the machine in {0}")
    @CsvSource({
        "Asia/Kolkata, 2026-11-24T06:30:00Z, Asia/Kolkata",
        "America/New_York, 2026-10-24T08:00:00Z, Europe/Berlin",
        "Pacific/Auckland, 2027-03-27T09:00:00Z, Europe/Berlin",
        "Asia/Kolkata, 2026-10-31T14:00:00Z, America/New_York",
        "Pacific/Auckland, 2027-03-13T20:00:00Z, America/New_York",
        "America/New_York, 2027-04-03T00:30:00Z, Australia/Lord_Howe"
    })
    void offeredIsBookableAndTheBookIsTheModels(String machine, Instant from, String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        try {
            var first = Long.getLong("tableturner.seed", System.nanoTime());
            for (var world = 0; world < WORLDS; world++) {
                check(first + world, from, zone);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void check(long seed, Instant from, String zone) {
        var random = new SplittableRandom(seed);
        var steps = IntStream.range(0, STEPS).mapToObj(each -> step(random)).toList();
        try {
            new World(seed, from, zone).run(steps);
        } catch (Different | AssertionError different) {
            var shortest = shorten(steps, seed, from, zone);
            throw new AssertionError(
                    "seed " + seed + "L: " + different.getMessage() + "\nshortened to " + shortest.size() + " steps:\n"
                            + shortest.stream().map(Step::toString).collect(Collectors.joining("\n")) + "\n"
                            + messageOf(shortest, seed, from, zone),
                    different);
        }
    }

    private static Step step(RandomGenerator random) {
        return new Step(
                Kind.WEIGHTED.get(random.nextInt(Kind.WEIGHTED.size())),
                random.nextInt(DINERS + 1),
                random.nextInt(1000),
                random.nextInt(3),
                random.nextInt(3) == 0 ? random.nextInt(SlotGrid.STARTS) : random.nextInt(15, 20),
                random.nextInt(1, 8));
    }

    private List<Step> shorten(List<Step> steps, long seed, Instant from, String zone) {
        var shortest = new ArrayList<>(steps);
        var left = SHORTENINGS;
        for (var size = shortest.size() / 2; size >= 1; size /= 2) {
            for (var start = 0; start + size <= shortest.size() && left > 0; left--) {
                var shorter = new ArrayList<>(shortest);
                shorter.subList(start, start + size).clear();
                if (messageOf(shorter, seed, from, zone) != null) {
                    shortest = shorter;
                } else {
                    start += size;
                }
            }
        }
        return shortest;
    }

    private String messageOf(List<Step> steps, long seed, Instant from, String zone) {
        try {
            new World(seed, from, zone).run(steps);
            return null;
        } catch (Different | AssertionError different) {
            return different.getMessage();
        }
    }

    /** Two random restaurants, some diners, the application and the model. */
    private final class World {

        private final RandomGenerator random;
        private final NaiveBook model = new NaiveBook();
        private final List<Place> places = new ArrayList<>();
        private final List<House> real = new ArrayList<>();
        private final List<Actor.Diner> diners = new ArrayList<>();
        private final Map<Claim, String> tokens = new HashMap<>();
        private final Map<Claim, Long> closeOutIds = new HashMap<>();
        private final LocalDate firstDay;

        World(long seed, Instant from, String zone) {
            random = new SplittableRandom(seed + 1);
            model.now = from;
            clock.set(from);
            build(zone);
            build(random.nextBoolean() ? zone : "Asia/Kolkata");
            for (var diner = 0; diner < DINERS; diner++) {
                diners.add(houses.diner());
            }
            firstDay = LocalDate.ofInstant(from, places.getFirst().zone());
        }

        private <T> T oneOf(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private void build(String zone) {
            var house = houses.house().set("time_zone", zone);
            var seats = IntStream.range(0, random.nextInt(2, 5))
                    .map(each -> oneOf(List.of(2, 2, 4, 6)))
                    .toArray();
            var least = IntStream.of(seats)
                    .map(each -> random.nextInt(5) == 0 ? 2 : 1)
                    .toArray();
            var online =
                    IntStream.of(seats).mapToObj(each -> random.nextInt(5) > 0).toList();
            for (var each = 0; each < seats.length; each++) {
                house.table(seats[each], least[each], seats[each], online.get(each) ? "online" : "in_house");
            }
            var most = seats[0] + seats[1];
            var joins = random.nextInt(3) > 0;
            if (joins) {
                house.joined(2, most, 0, 1);
            }
            var small = oneOf(List.of(30, 61, 90));
            var medium = oneOf(List.of(90, 105));
            var large = oneOf(List.of(120, 360));
            var window = oneOf(List.of(1, 2, 30));
            var notice = oneOf(List.of(0, 0, 45, 120));
            Integer onlineMax = random.nextInt(4) == 0 ? 4 : null;
            house.set("turn_small_minutes", small)
                    .set("turn_medium_minutes", medium)
                    .set("turn_large_minutes", large)
                    .set("booking_window_days", window)
                    .set("notice_minutes", notice);
            if (onlineMax != null) {
                house.set("online_max_party", onlineMax);
            }
            var shifts = new ArrayList<NaiveBook.Shift>();
            if (random.nextBoolean()) {
                shifts.add(new NaiveBook.Shift(0, 24, null, null));
            } else {
                Integer pace = random.nextBoolean() ? 6 : null;
                shifts.add(new NaiveBook.Shift(2, 7, pace, pace == null ? null : 8));
                shifts.add(new NaiveBook.Shift(14, 24, 6, 10));
            }
            var closed = random.nextInt(3) == 0 ? Set.of(oneOf(List.of(DayOfWeek.values()))) : Set.<DayOfWeek>of();
            for (var day : DayOfWeek.values()) {
                for (var shift : shifts) {
                    if (!closed.contains(day)) {
                        house.shift(day, shift.first(), shift.last(), 28, shift.online(), shift.staff());
                    }
                }
            }
            var opened = house.open();
            real.add(opened);
            var tables = IntStream.range(0, seats.length)
                    .mapToObj(each -> new NaiveBook.Table(
                            opened.table(each), seats[each], least[each], seats[each], online.get(each)))
                    .toList();
            places.add(new Place(
                    opened.id(),
                    opened.zone(),
                    tables,
                    joins ? List.of(new NaiveBook.Joined(opened.tables().subList(0, 2), 2, most)) : List.of(),
                    shifts,
                    closed,
                    small,
                    medium,
                    large,
                    window,
                    notice,
                    onlineMax));
        }

        void run(List<Step> steps) {
            for (var step : steps) {
                var expected = new String[1];
                var actual = new String[1];
                take(step, expected, actual);
                require(step + " is answered", expected[0], actual[0]);
                require("the book after " + step, model.occupancy(), occupancy());
                checkOffers(step);
                checkMoves(step);
            }
        }

        private void require(String what, Object expected, Object actual) {
            if (!Objects.equals(expected, actual)) {
                throw new Different(what + " at " + model.now + "\n  the model says " + expected
                        + "\n  the application  " + actual + "\n  " + places);
            }
        }

        // -- steps

        private void take(Step step, String[] expected, String[] actual) {
            var index = step.which() % places.size();
            var place = places.get(index);
            var house = real.get(index);
            var asker = step.who() == DINERS ? STAFF : step.who();
            var actor = asker == STAFF ? house.host() : diners.get(asker);
            var date = firstDay.plusDays(step.day());
            switch (step.kind()) {
                case BOOK -> book(place, asker, actor, date, step.slot(), step.party(), null, expected, actual);
                case BOOK_HELD -> {
                    var hold = model.holds.get(asker);
                    if (hold != null) {
                        book(
                                hold.place,
                                asker,
                                actor,
                                hold.date,
                                hold.slot,
                                hold.party,
                                tokens.get(hold),
                                expected,
                                actual);
                    }
                }
                case HOLD -> hold(place, asker, date, step, expected, actual);
                case RELEASE -> {
                    var hold = model.holds.remove(asker);
                    if (hold != null) {
                        bookings.release(actor, tokens.get(hold));
                    }
                }
                case CLOSE -> close(place, house, date, step, expected, actual);
                case LIFT -> {
                    if (!model.closures.isEmpty()) {
                        var closed = model.closures.remove(step.which() % model.closures.size());
                        closeOuts.lift(hostOf(closed), closed.place.id(), closeOutIds.get(closed));
                    }
                }
                case ADVANCE ->
                    setNow(model.now.plus(
                            Duration.ofMinutes(step.party() == 1 ? step.which() % 200 : 1 + step.which() % 4)));
                default -> {
                    if (!model.parties.isEmpty()) {
                        onParty(
                                step,
                                model.parties.get(step.which() % model.parties.size()),
                                asker,
                                date,
                                expected,
                                actual);
                    }
                }
            }
        }

        private void onParty(Step step, Claim party, int who, LocalDate date, String[] expected, String[] actual) {
            var host = hostOf(party);
            var staff = who == STAFF || party.diner < 0;
            var actor = staff ? host : diners.get(party.diner);
            var request = new StatusRequest(key(), party.name, Channel.WEB);
            switch (step.kind()) {
                case MOVE -> move(step, party, staff ? STAFF : party.diner, actor, date, expected, actual);
                case CANCEL -> {
                    var refused = !staff && !model.now.isBefore(party.start())
                            || !Set.of(ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED)
                                    .contains(party.status);
                    actual[0] = answer(() -> bookings.cancel(actor, request));
                    expected[0] = refused ? "NOT_ALLOWED_NOW" : null;
                    if (!refused) {
                        party.status = ReservationStatus.CANCELLED;
                        party.cells.clear();
                    }
                }
                case NO_SHOW -> {
                    var refused = !Set.of(ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED)
                            .contains(party.status);
                    actual[0] = answer(() -> hosts.noShow(host, request));
                    expected[0] = refused ? "NOT_ALLOWED_NOW" : null;
                    if (!refused) {
                        party.status = ReservationStatus.NO_SHOW;
                        party.cells.clear();
                    }
                }
                case SEAT -> {
                    actual[0] = answer(() -> hosts.seat(host, request, List.of()));
                    expected[0] = seat(party);
                }
                case FINISH -> {
                    actual[0] = answer(() -> hosts.finish(host, request));
                    expected[0] = finish(party);
                }
                case GO_TO_A_PARTY -> {
                    var then = party.start().plus(Duration.ofMinutes(step.slot() * 5L - 60));
                    if (then.isAfter(model.now) && then.isBefore(model.now.plus(Duration.ofHours(20)))) {
                        setNow(then);
                    }
                }
                default -> throw new IllegalArgumentException(step.kind().name());
            }
        }

        private Actor hostOf(Claim claim) {
            return real.get(places.indexOf(claim.place)).host();
        }

        private void setNow(Instant instant) {
            model.now = instant;
            clock.set(instant);
        }

        private void book(
                Place place,
                int asker,
                Actor actor,
                LocalDate date,
                int slot,
                int party,
                String token,
                String[] expected,
                String[] actual) {
            var reason = model.reason(place, asker, date, slot, party, null);
            var held = model.holds.get(asker);
            var live = held != null && held.until.isAfter(model.now);
            if (reason == null) {
                var claim = new Claim(place, asker, date, slot, party);
                var inPlace = live
                        && held.place == place
                        && held.date.equals(date)
                        && held.slot == slot
                        && held.party == party;
                claim.take(inPlace ? held.tables : model.choose(place, asker, date, slot, party, null), slot);
                model.holds.remove(asker);
                model.parties.add(claim);
                actual[0] =
                        answer(() -> claim.name = bookings.book(actor, bookingRequest(place, date, slot, party, token))
                                .number());
            } else {
                var lost = token != null && !live && (reason == Reason.NO_TABLE || reason == Reason.PACING_FULL);
                expected[0] = lost ? "HOLD_EXPIRED" : reason.name();
                actual[0] = answer(() -> bookings.book(actor, bookingRequest(place, date, slot, party, token)));
            }
        }

        private BookingRequest bookingRequest(Place place, LocalDate date, int slot, int party, String token) {
            return new BookingRequest(
                    key(),
                    new TableRequest(place.id(), date, SlotGrid.time(slot), party),
                    "Asha",
                    "",
                    token,
                    Channel.WEB);
        }

        private void hold(Place place, int asker, LocalDate date, Step step, String[] expected, String[] actual) {
            if (asker == STAFF) {
                return;
            }
            var reason = model.reason(place, asker, date, step.slot(), step.party(), null);
            expected[0] = reason == null ? null : reason.name();
            var claim = new Claim(place, asker, date, step.slot(), step.party());
            if (reason == null) {
                claim.take(model.choose(place, asker, date, step.slot(), step.party(), null), step.slot());
                claim.until = model.now.plus(NaiveBook.HOLD);
                claim.name = "hold of " + diners.get(asker).userId();
                model.holds.put(asker, claim);
            }
            actual[0] = answer(() -> tokens.put(
                    claim,
                    bookings.hold(
                                    diners.get(asker),
                                    new TableRequest(place.id(), date, SlotGrid.time(step.slot()), step.party()))
                            .token()));
        }

        private void move(
                Step step, Claim party, int asker, Actor actor, LocalDate date, String[] expected, String[] actual) {
            var seen = book.byNumber(actor, party.name);
            actual[0] =
                    answer(() -> bookings.change(actor, change(seen, date, SlotGrid.time(step.slot()), step.party())));
            var staff = asker == STAFF;
            if (party.status != ReservationStatus.CONFIRMED) {
                expected[0] = "NOT_ALLOWED_NOW";
            } else if (!staff && !model.now.isBefore(party.start())) {
                expected[0] = "PAST";
            } else if (!staff && !model.now.isBefore(party.start().minus(NaiveBook.CUTOFF))) {
                expected[0] = "TOO_LATE";
            } else {
                var reason = model.reason(party.place, asker, date, step.slot(), step.party(), party);
                if (reason != null) {
                    expected[0] = reason.name();
                } else {
                    var tables = model.choose(party.place, asker, date, step.slot(), step.party(), party);
                    var hold = model.holds.get(asker);
                    if (hold != null && hold.place == party.place && hold.date.equals(date)) {
                        model.holds.remove(asker); // it would stand in its owner's way
                    }
                    party.at(date, step.slot(), step.party());
                    party.take(tables, step.slot());
                }
            }
        }

        private String seat(Claim party) {
            var wall = LocalDateTime.ofInstant(model.now, party.place.zone());
            var slotNow = slotNow(party.date, wall);
            if (slotNow < 0
                    || slotNow > 47
                    || !Set.of(ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED)
                            .contains(party.status)) {
                return "NOT_ALLOWED_NOW";
            }
            if (slotNow < party.slot) {
                var early = NaiveBook.cells(party.place, party.tables, party.date, slotNow, party.slot);
                if (early.stream().anyMatch(cell -> !model.isFree(cell, List.of(party)))) {
                    return "NO_TABLE";
                }
                party.take(party.tables, slotNow);
            }
            party.status = ReservationStatus.SEATED;
            return null;
        }

        private String finish(Claim party) {
            if (!Set.of(ReservationStatus.CONFIRMED, ReservationStatus.SEATED).contains(party.status)) {
                return "NOT_ALLOWED_NOW";
            }
            party.status = ReservationStatus.COMPLETED;
            var wall = LocalDateTime.ofInstant(model.now, party.place.zone());
            var begun = Duration.between(party.date.atTime(LocalTime.of(11, 0)), wall);
            party.cells.removeIf(cell -> cell.slot() > party.first.slot()
                    && Duration.ofMinutes(30L * cell.slot()).compareTo(begun) >= 0);
            return null;
        }

        private int slotNow(LocalDate date, LocalDateTime wall) {
            return (int) Math.floorDiv(
                    Duration.between(date.atTime(LocalTime.of(11, 0)), wall).toMinutes(), 30L);
        }

        private void close(Place place, House house, LocalDate date, Step step, String[] expected, String[] actual) {
            var table = step.party() % 3 == 0
                    ? null
                    : place.tables().get(step.party() % place.tables().size()).id();
            var tables = table == null
                    ? place.tables().stream().map(NaiveBook.Table::id).toList()
                    : List.of(table);
            var claim = new Claim(place, NOBODY, date, step.slot(), 1);
            claim.name = "closed";
            var wanted = NaiveBook.cells(place, tables, date, step.slot(), step.slot() + 2);
            if (date.isBefore(SlotGrid.serviceDate(LocalDateTime.ofInstant(model.now, place.zone())))) {
                expected[0] = "date is past";
            } else if (wanted.stream().allMatch(cell -> model.isFree(cell, List.of()))) {
                claim.cells.addAll(wanted);
                model.closures.add(claim);
            } else {
                expected[0] = "NO_TABLE";
            }
            actual[0] = answer(() -> closeOutIds.put(
                    claim,
                    closeOuts.close(
                            house.host(),
                            new CloseOutRequest(place.id(), date, table, step.slot(), step.slot() + 2, ""))));
        }

        private String answer(Runnable call) {
            try {
                call.run();
                return null;
            } catch (Refused refused) {
                return refused.reason().name();
            } catch (BadInput wrong) {
                return wrong.getMessage();
            }
        }

        // -- what is compared

        private Map<Cell, String> occupancy() {
            var all = new TreeMap<Cell, String>();
            for (var place : places) {
                sql.sql("select o.*, r.reservation_id as number, h.user_id as holder from table_occupancy o"
                                + " left join reservations r on r.id = o.reservation_id"
                                + " left join holds h on h.id = o.hold_id where o.restaurant_id = ?")
                        .param(place.id())
                        .query(row -> {
                            var until = types.readNullableInstant(row, "held_until");
                            if (until != null && !until.isAfter(model.now)) {
                                return;
                            }
                            var owner = row.getString("number") != null
                                    ? row.getString("number")
                                    : row.getLong("holder") != 0 ? "hold of " + row.getLong("holder") : "closed";
                            all.put(
                                    new Cell(
                                            place.id(),
                                            types.readDate(row, "date"),
                                            row.getLong("table_id"),
                                            row.getInt("slot_order")),
                                    owner + (row.getInt("covers") > 0 ? " " + row.getInt("covers") : ""));
                        });
            }
            return all;
        }

        /** For one asker, day and party: all 25 slots against the model, and some of them against the desk. */
        private void checkOffers(Step after) {
            var index = random.nextInt(places.size());
            var place = places.get(index);
            var asker = random.nextInt(DINERS + 2) - 2;
            var actor = asker == STAFF
                    ? real.get(index).host()
                    : asker == NOBODY ? new Actor.Anonymous() : diners.get(asker);
            var date = firstDay.plusDays(random.nextInt(6) - 1);
            var party = random.nextInt(0, 9);
            var slots = availability.day(actor, place.id(), date, party).slots();
            for (var slot : slots) {
                require(
                        "what is offered after " + after + " to " + actor + " on " + date + " at " + slot.time()
                                + " for " + party,
                        model.reason(place, asker, date, slot.slot(), party, null),
                        slot.reason());
            }
            if (asker != NOBODY) {
                for (var each = 0; each < 3; each++) {
                    var slot = slots.get(random.nextInt(slots.size()));
                    require(
                            "what is booked after " + after + " by " + actor + " on " + date + " at " + slot.time()
                                    + " for " + party,
                            slot.reason() == null ? null : slot.reason().name(),
                            tried(() -> desk.book(actor, bookingRequest(place, date, slot.slot(), party, null))));
                }
            }
        }

        /** The same for a diner who would move a reservation that can still be moved. */
        private void checkMoves(Step after) {
            var movable = model.parties.stream()
                    .filter(party -> party.diner >= 0 && party.status == ReservationStatus.CONFIRMED)
                    .filter(party -> model.now.isBefore(party.start().minus(NaiveBook.CUTOFF)))
                    .toList();
            if (movable.isEmpty()) {
                return;
            }
            var party = oneOf(movable);
            var actor = diners.get(party.diner);
            var hold = model.holds.get(party.diner);
            var date = hold != null ? hold.date : firstDay.plusDays(random.nextInt(4));
            var size = random.nextInt(1, 7);
            var seen = book.byNumber(actor, party.name);
            for (var slot :
                    availability.dayForChange(actor, party.name, date, size).slots()) {
                var what = after + ": " + party.name + " to " + date + " at " + slot.time() + " for " + size;
                var reason = model.reason(party.place, party.diner, date, slot.slot(), size, party);
                require("what is offered after " + what, reason, slot.reason());
                if (slot.slot() % 5 == size % 5) {
                    require(
                            "what is moved after " + what,
                            reason == null ? null : reason.name(),
                            tried(() -> changes.change(actor, change(seen, date, slot.time(), size))));
                }
            }
        }

        /** Does it and takes it back. */
        private String tried(Runnable write) {
            return answer(() -> transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                write.run();
            }));
        }
    }
}
