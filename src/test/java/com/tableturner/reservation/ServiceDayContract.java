package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What hosts see of a service day and do on its floor, on any database. */
abstract class ServiceDayContract extends CoreTest {

    private static final LocalTime SEVEN_THIRTY = LocalTime.of(19, 30);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);

    @Autowired
    private ServiceDays days;

    @Autowired
    private WaitTimes waits;

    @Autowired
    private StaffHistory history;

    @Autowired
    private GuestNumbers numbers;

    private ServiceDay day(House house) {
        return days.day(house.host(), house.id(), FRIDAY);
    }

    private Party party(House house, ReservationDetails of) {
        return day(house).party(of.id()).orElseThrow();
    }

    private long version(House house, ReservationDetails of) {
        return party(house, of).version();
    }

    private ReservationDetails walkIn(House house, int size, Long... tables) {
        return hosts.walkIn(house.host(), new WalkInRequest(key(), house.id(), size, "", List.of(tables)));
    }

    // -- the day

    @Test
    void derivesFromTheClockWhatAPartyIs() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 4));
        assertThat(party(house, booked).state(clock.instant())).isEqualTo(PartyState.BOOKED);

        itIs(house, FRIDAY, LocalTime.of(19, 12));
        var late = party(house, booked);
        assertThat(late.state(clock.instant())).isEqualTo(PartyState.LATE);
        assertThat(late.minutes(clock.instant())).isEqualTo(12);
        assertThat(late.needsAction(clock.instant())).isFalse();

        itIs(house, FRIDAY, LocalTime.of(19, 15));
        assertThat(party(house, booked).needsAction(clock.instant())).isTrue();
        assertThat(party(house, booked).isPastKeeping(clock.instant())).isFalse();
        itIs(house, FRIDAY, LocalTime.of(19, 20));
        assertThat(party(house, booked).isPastKeeping(clock.instant())).isTrue();

        hosts.seat(house.host(), step(booked), List.of());
        itIs(house, FRIDAY, LocalTime.of(20, 42));
        var over = party(house, booked);
        assertThat(over.state(clock.instant())).isEqualTo(PartyState.OVER);
        assertThat(over.minutes(clock.instant())).isEqualTo(12);
        assertThat(over.minutesSeated(clock.instant())).isEqualTo(82);
    }

    @Test
    void tellsTablesPartiesCoversAndClosures() {
        var house = houses.house().tables(2, 4).shift(14, 22, 26, 3, 3).open();
        var two = book(house.host(), house, FRIDAY, SEVEN, 2);
        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(1), 14, 16, "Repair"));
        itIs(house, FRIDAY, SEVEN);
        walkIn(house, 3);
        itIs(house, FRIDAY, LocalTime.of(19, 10));

        var day = day(house);
        var shift = day.shiftNow().orElseThrow();
        var load = day.loads(shift).get(2);

        assertThat(day.tables()).hasSize(2);
        assertThat(day.parties(shift)).hasSize(2);
        assertThat(party(house, two).tableIds()).containsExactly(house.table(0));
        assertThat(load).isEqualTo(new SlotLoad(16, 5, 3, 3));
        assertThat(load.over()).isEqualTo(2);
        assertThat(day.closures()).extracting(Closure::reason).containsExactly("Repair");
        assertThat(day.closureAt(house.table(1), 15)).isNotNull();
        assertThat(day.closureAt(house.table(0), 15)).isNull();
        assertThat(day.freeTables()).isZero();
    }

    @Test
    void isForTheHousesStaffOnly() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        for (Actor stranger : List.of(houses.diner(), other.host(), new Actor.Anonymous())) {
            assertThatThrownBy(() -> days.day(stranger, house.id(), FRIDAY)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> waits.estimate(stranger, house.id(), List.of(), 2))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> history.of(stranger, booked.number())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> numbers.reveal(stranger, booked.number())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> hosts.moveTo(stranger, step(booked), 0, List.of(house.table(0))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> hosts.lockTable(stranger, step(booked), true))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> hosts.shorten(stranger, step(booked), 1)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void readsNeedsOnlyFromTheGuestsOwnWords() {
        assertThat(Need.in("Nut ALLERGY, birthday cake")).containsExactly(Need.ALLERGY, Need.CELEBRATION);
        assertThat(Need.in("wheelchair, high chair")).containsExactly(Need.STEP_FREE, Need.CHILD);
        assertThat(Need.in("Jain food")).containsExactly(Need.DIET);
        assertThat(Need.in("A quiet corner by the cakewalk")).isEmpty();
    }

    // -- tables now

    @Test
    void offersNoTableAtWhichAPartyStillSits() {
        var house = houses.house().tables(2, 4).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, SEVEN);
        hosts.seat(house.host(), step(booked), List.of());
        itIs(house, FRIDAY, LocalTime.of(20, 40));

        assertThat(day(house).choicesNow(2, 0))
                .extracting(choice -> choice.unit().tableIds())
                .containsExactly(List.of(house.table(1)));
    }

    @Test
    void saysUntilWhenATableIsFree() {
        var house = houses.house().tables(2).shift(14, 24, 26).open();
        book(house, FRIDAY, LocalTime.of(22, 0), 2);
        itIs(house, FRIDAY, SEVEN);

        assertThat(day(house).choicesNow(2, 0))
                .extracting(SeatingChoice::untilSlot)
                .containsExactly(22);
    }

    @Test
    void offersAPartyItsOwnTableAsFreeToo() {
        var house = houses.house().tables(2, 4).open();
        var booked = book(house, FRIDAY, EIGHT, 2);

        var choices = days.choicesFor(house.host(), day(house), party(house, booked), 18);

        assertThat(choices)
                .extracting(choice -> choice.unit().tableIds())
                .containsExactly(List.of(house.table(0)), List.of(house.table(1)));
    }

    // -- other tables

    @Test
    void movesALatePartyFromNowOn() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 40));

        hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(1)));

        assertThat(slots(house, booked, house.table(0))).containsExactly(16);
        assertThat(slots(house, booked, house.table(1))).containsExactly(17, 18);
        assertThat(party(house, booked).tableIds()).containsExactly(house.table(1));
        assertThat(day(house).loads(day(house).shifts().getFirst()).get(16).covers())
                .isEqualTo(2);
    }

    @Test
    void movesASeatedPartyAndOneThatIsStillToCome() {
        var house = houses.house().tables(2, 2, 2).open();
        var sits = book(house, FRIDAY, SEVEN, 2);
        var comes = book(house, FRIDAY, LocalTime.of(21, 0), 2);
        itIs(house, FRIDAY, SEVEN);
        hosts.seat(house.host(), step(sits), List.of());

        hosts.moveTo(house.host(), step(sits), version(house, sits), List.of(house.table(2)));
        hosts.moveTo(house.host(), step(comes), comes.version(), List.of(house.table(1)));

        assertThat(tables(house, sits)).containsExactly(house.table(2));
        assertThat(slots(house, comes, house.table(1))).containsExactly(20, 21, 22);
    }

    @Test
    void refusesATableThatIsTakenTooSmallOrClosed() {
        var house = houses.house().tables(4, 2, 4).open();
        var booked = book(house, FRIDAY, SEVEN, 4);
        book(house, FRIDAY, EIGHT, 3);
        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(0), 0, 1, ""));

        assertThat(reason(() -> hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(1)))))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(() -> hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(2)))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> hosts.moveTo(
                        house.host(), step(booked), booked.version(), List.of(house.table(0), house.table(2)))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(tables(house, booked)).containsExactly(house.table(0));
    }

    @Test
    void overwritesNothingThatAnotherHostHasChanged() {
        var house = houses.house().tables(2, 2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(1)));

        assertThat(reason(() -> hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(2)))))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        assertThat(history.last(house.host(), booked.number()).orElseThrow().action())
                .isEqualTo("retabled");
    }

    @Test
    void joinsTablesForAPartyAndSplitsThemAgain() {
        var house = houses.house().tables(4, 4, 4).joined(2, 8, 1, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 4);

        hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(2), house.table(1)));
        assertThat(tables(house, booked)).containsExactly(house.table(1), house.table(2));
        assertThat(day(house).tableNames(party(house, booked).tableIds())).isEqualTo("T2+T3");
        assertThat(day(house).loads(day(house).shifts().getFirst()).get(16).covers())
                .isEqualTo(4);

        hosts.moveTo(house.host(), step(booked), version(house, booked), List.of(house.table(1)));
        assertThat(tables(house, booked)).containsExactly(house.table(1));
    }

    @Test
    void sendingAMoveTwiceIsOneMove() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var move = step(booked);

        var first = hosts.moveTo(house.host(), move, booked.version(), List.of(house.table(1)));
        var second = hosts.moveTo(house.host(), move, booked.version(), List.of(house.table(1)));

        assertThat(second).isEqualTo(first);
    }

    // -- lock

    @Test
    void keepsALockedPartyAtItsTable() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        hosts.moveTo(house.host(), step(booked), booked.version(), List.of(house.table(1)));
        hosts.lockTable(house.host(), step(booked), true);

        assertThat(reason(() ->
                        hosts.moveTo(house.host(), step(booked), version(house, booked), List.of(house.table(0)))))
                .isEqualTo(Reason.TABLE_LOCKED);
        assertThat(reason(() -> bookings.change(
                        house.host(),
                        change(book.byNumber(house.host(), booked.number()), FRIDAY, EIGHT, 2, house.table(0)))))
                .isEqualTo(Reason.TABLE_LOCKED);
        assertThat(reason(() -> hosts.seat(house.host(), step(booked), List.of(house.table(0)))))
                .isIn(Reason.TABLE_LOCKED, Reason.NOT_ALLOWED_NOW);

        bookings.change(diner, change(book.byNumber(diner, booked.number()), FRIDAY, SEVEN_THIRTY, 2));
        assertThat(tables(house, booked)).containsExactly(house.table(1));
        assertThat(party(house, booked).tableLocked()).isTrue();

        hosts.lockTable(house.host(), step(booked), false);
        hosts.moveTo(house.host(), step(booked), version(house, booked), List.of(house.table(0)));
        assertThat(tables(house, booked)).containsExactly(house.table(0));
    }

    @Test
    void letsTheLockGoWhereTheGuestMovesToAnotherTable() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        hosts.lockTable(house.host(), step(booked), true);
        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(0), 20, 24, ""));

        bookings.change(diner, change(book.byNumber(diner, booked.number()), FRIDAY, LocalTime.of(21, 0), 2));

        assertThat(tables(house, booked)).containsExactly(house.table(1));
        assertThat(party(house, booked).tableLocked()).isFalse();
    }

    // -- the end of a stay

    @Test
    void shortensAStayAndFreesItsEnd() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        hosts.shorten(house.host(), step(booked), 1);

        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17);
        assertThat(reason(() -> hosts.shorten(house.host(), step(booked), 2))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        itIs(house, FRIDAY, LocalTime.of(19, 40));
        assertThat(reason(() -> hosts.shorten(house.host(), step(booked), 1))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void keepsALongerStayWhenStaffMoveTheParty() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        hosts.extend(house.host(), step(booked), 2);

        bookings.change(
                house.host(), change(book.byNumber(house.host(), booked.number()), FRIDAY, EIGHT, 2, house.table(1)));

        assertThat(slots(house, booked, house.table(1))).containsExactly(18, 19, 20, 21, 22);
    }

    // -- at the door

    @Test
    void takesBackAWalkInThatWasSeatedByMistake() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY, SEVEN);
        var seated = walkIn(house, 2);

        assertThat(hosts.undoWalkIn(house.host(), step(seated)).status()).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(reason(() -> hosts.undoWalkIn(house.host(), step(seated)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void takesBackNoWalkInAfterFiveMinutesAndNoBooking() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, SEVEN);
        hosts.seat(house.host(), step(booked), List.of());
        var seated = walkIn(house, 2);
        clock.advance(Duration.ofMinutes(6));

        assertThat(reason(() -> hosts.undoWalkIn(house.host(), step(seated)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(reason(() -> hosts.undoWalkIn(house.host(), step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void quotesNothingWhileATableIsFree() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY, SEVEN);

        assertThat(waits.estimate(house.host(), house.id(), List.of(), 2)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void quotesFromWhoSitsAndWhoWaits() {
        var house = houses.house().tables(2, 2).open();
        itIs(house, FRIDAY, SEVEN);
        walkIn(house, 2, house.table(0));
        itIs(house, FRIDAY, SEVEN_THIRTY);
        walkIn(house, 2, house.table(1));
        itIs(house, FRIDAY, LocalTime.of(19, 48));

        assertThat(waits.estimates(house.host(), house.id(), List.of(2, 2, 2)))
                .containsExactly(OptionalInt.of(45), OptionalInt.of(75), OptionalInt.of(135));
    }

    @Test
    void quotesNoTableAtWhichAPartyIsOverTime() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY, SEVEN);
        walkIn(house, 2);
        itIs(house, FRIDAY, LocalTime.of(20, 42));

        assertThat(waits.estimate(house.host(), house.id(), List.of(), 2)).isEqualTo(OptionalInt.of(20));
    }

    @Test
    void quotesNothingToPartiesThatNoTableTakes() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY, SEVEN);

        assertThat(waits.estimate(house.host(), house.id(), List.of(), 5)).isEmpty();
    }

    // -- by phone

    @Test
    void booksForAGuestByTheirNumber() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var phone = sql.sql("select phone_number from users where id = ?")
                .param(diner.userId())
                .query(String.class)
                .single();

        var known = bookings.book(house.host(), forGuest(house, phone));
        var unknown = bookings.book(house.host(), forGuest(house, "98450 98308"));

        assertThat(party(house, known).userId()).isEqualTo(diner.userId());
        assertThat(book.upcoming(diner)).extracting(ReservationDetails::number).containsExactly(known.number());
        assertThat(party(house, unknown).phoneEnding()).isEqualTo("308");
        assertThat(numbers.reveal(house.host(), unknown.number())).contains("+919845098308");
        assertThat(history.of(house.host(), unknown.number()))
                .extracting(StaffHistory.Step::action)
                .containsExactly("phone_shown", "booked");
    }

    @Test
    void saysWhatIsWrongWithAGuestsNumber() {
        var house = houses.house().tables(2).open();

        assertThatThrownBy(() -> bookings.book(house.host(), forGuest(house, "12")))
                .isInstanceOf(BadInput.class);
        assertThat(day(house).parties()).isEmpty();
    }

    private static BookingRequest forGuest(House house, String phone) {
        return new BookingRequest(key(), at(house, FRIDAY, SEVEN, 2), "Hegde", "", null, Channel.STAFF, phone);
    }

    // -- history

    @Test
    void tellsTheHistoryNewestFirst() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, SEVEN);
        hosts.arrived(house.host(), step(booked));

        var steps = history.of(house.host(), booked.number());

        assertThat(steps).extracting(StaffHistory.Step::action).containsExactly("arrived", "booked");
        assertThat(steps.getFirst().actor()).isEqualTo("staff:1");
        assertThat(Map.of(steps.getFirst().before(), steps.getFirst().after()))
                .isEqualTo(Map.of(ReservationStatus.CONFIRMED, ReservationStatus.ARRIVED));
    }
}
