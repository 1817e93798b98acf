package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.Actor;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What a hold keeps, for how long and from whom, on any database. */
abstract class HoldsContract extends CoreTest {

    private static final Duration LASTS = Duration.ofMinutes(5);

    private BookingRequest with(HeldTable held, House house) {
        return new BookingRequest(
                key(),
                at(house, held.date(), held.time(), held.partySize()),
                "Asha Rao",
                "",
                held.token(),
                Channel.WEB);
    }

    @Test
    void keepTheTableFromEverybodyButTheirOwner() {
        var house = houses.house().tables(2).open();
        var owner = houses.diner();
        var other = houses.diner();

        var held = bookings.hold(owner, at(house, FRIDAY, SEVEN, 2));

        assertThat(held.expiresAt()).isEqualTo(NOON.plus(LASTS));
        assertThat(slot(owner, house, FRIDAY, SEVEN, 2).isOpen()).isTrue();
        assertThat(slot(other, house, FRIDAY, SEVEN, 2).reason()).isEqualTo(Reason.NO_TABLE);
        assertThat(slot(new Actor.Anonymous(), house, FRIDAY, SEVEN, 2).reason())
                .isEqualTo(Reason.NO_TABLE);
        assertThat(slot(house.host(), house, FRIDAY, SEVEN, 2).reason()).isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> book(other, house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> book(house.host(), house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void takeNoNumber() {
        var house = houses.house().tables(2).open();
        var before = sql.sql("select next_id from reservation_counter")
                .query(Long.class)
                .single();

        bookings.hold(houses.diner(), at(house, FRIDAY, SEVEN, 2));

        assertThat(sql.sql("select next_id from reservation_counter")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void countForPacingButNotAgainstTheirOwner() {
        var house = houses.house().tables(4, 4).pacing(6, 6).open();
        var owner = houses.diner();
        bookings.hold(owner, at(house, FRIDAY, SEVEN, 4));

        assertThat(slot(houses.diner(), house, FRIDAY, SEVEN, 3).reason()).isEqualTo(Reason.PACING_FULL);
        assertThat(slot(owner, house, FRIDAY, SEVEN, 4).isOpen()).isTrue();
        assertThat(book(house, FRIDAY, SEVEN, 2).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void giveWayToTheDinersNextHold() {
        var house = houses.house().tables(2).open();
        var elsewhere = houses.house().tables(2).open();
        var diner = houses.diner();
        var first = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));

        var second = bookings.hold(diner, at(elsewhere, FRIDAY.plusDays(1), SEVEN, 2));

        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(owners(elsewhere, FRIDAY.plusDays(1))).hasSize(3);
        assertThat(second.token()).isNotEqualTo(first.token());
        assertThat(count("holds where user_id = ?", diner.userId())).isEqualTo(1);
    }

    @Test
    void stayWhenTheNextOneIsRefused() {
        var house = houses.house().tables(2).open();
        var elsewhere = houses.house().tables(2).open();
        var diner = houses.diner();
        var kept = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        book(elsewhere, FRIDAY, SEVEN, 2);

        assertThat(reason(() -> bookings.hold(diner, at(elsewhere, FRIDAY, SEVEN, 2))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(bookings.book(diner, with(kept, house)).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void mayBeTakenAgainForTheSameTableAndTime() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        clock.advance(Duration.ofMinutes(4));

        var again = bookings.hold(diner, at(house, FRIDAY, LocalTime.of(19, 30), 2));

        assertThat(again.expiresAt()).isEqualTo(NOON.plus(Duration.ofMinutes(9)));
        assertThat(owners(house, FRIDAY).keySet()).extracting(TableSlot::slot).containsExactly(17, 18, 19);
    }

    @Test
    void areGivenBack() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));

        bookings.release(houses.diner(), held.token());
        assertThat(owners(house, FRIDAY)).hasSize(3);
        bookings.release(diner, "another token");
        assertThat(owners(house, FRIDAY)).hasSize(3);
        bookings.release(diner, held.token());
        bookings.release(diner, held.token());

        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(count("holds where user_id = ?", diner.userId())).isZero();
    }

    @Test
    void areFreeForEveryReaderTheMomentTheyRunOut() {
        var house = houses.house().tables(2).pacing(2, 2).open();
        bookings.hold(houses.diner(), at(house, FRIDAY, SEVEN, 2));
        var other = houses.diner();

        clock.set(NOON.plus(LASTS).minusMillis(1));
        assertThat(slot(other, house, FRIDAY, SEVEN, 2).isOpen()).isFalse();
        clock.set(NOON.plus(LASTS));

        assertThat(owners(house, FRIDAY)).hasSize(3); // nobody has swept yet
        assertThat(slot(other, house, FRIDAY, SEVEN, 2).isOpen()).isTrue();
        assertThat(availability
                        .days(other, house.id(), FRIDAY, 1, 2)
                        .getFirst()
                        .slots()
                        .get(16)
                        .isOpen())
                .isTrue();
    }

    @Test
    void areSweptAwayByWhoeverWritesNext() {
        var house = houses.house().tables(2).pacing(2, 2).open();
        var late = houses.diner();
        bookings.hold(late, at(house, FRIDAY, SEVEN, 2));
        clock.advance(LASTS);

        var booked = book(house, FRIDAY, SEVEN, 2);

        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(owners(house, FRIDAY)).hasSize(3);
        assertThat(book(late, house, FRIDAY.plusDays(1), SEVEN, 2).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void areSweptAwayInTheEnd() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        upkeep.sweepHolds();
        assertThat(owners(house, FRIDAY)).hasSize(3);
        clock.advance(LASTS);

        upkeep.sweepHolds();

        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(count("holds where user_id = ?", diner.userId())).isZero();
    }

    @Test
    void handTheirRowsOverInPlace() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        book(house, FRIDAY, SEVEN, 2); // on the first table, then free again: a fresh choice would differ
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        sql.sql("delete from table_occupancy where table_id = ?")
                .param(house.table(0))
                .update();

        var booked = bookings.book(diner, with(held, house));

        assertThat(tables(house, booked)).containsExactly(house.table(1));
        assertThat(slots(house, booked, house.table(1))).containsExactly(16, 17, 18);
        assertThat(sql.sql("select sum(covers) from table_occupancy where reservation_id = ?")
                        .param(booked.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(count("table_occupancy where held_until is not null and restaurant_id = ?", house.id()))
                .isZero();
        assertThat(count("holds where user_id = ?", diner.userId())).isZero();
    }

    @Test
    void areGivenBackWhenTheDinerBooksSomethingElse() {
        var house = houses.house().tables(2).open();
        var elsewhere = houses.house().tables(2).open();
        var diner = houses.diner();
        bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));

        book(diner, elsewhere, FRIDAY, SEVEN, 2);

        assertThat(owners(house, FRIDAY)).isEmpty();
    }

    @Test
    void doNotStandInTheirOwnersWayWhenAReservationIsMoved() {
        var house = houses.house().tables(2).pacing(2, 2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY.plusDays(1), SEVEN, 2);
        bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));

        assertThat(availability
                        .dayForChange(diner, booked.number(), FRIDAY, 2)
                        .slots()
                        .get(16)
                        .isOpen())
                .isTrue();
        var moved = bookings.change(
                diner,
                new ChangeRequest(
                        key(), booked.number(), booked.version(), FRIDAY, SEVEN, 2, java.util.List.of(), Channel.WEB));

        assertThat(slots(house, moved, house.table(0))).containsExactly(16, 17, 18);
    }

    @Test
    void bookAnotherTableWhenTheyRanOutButOneIsLeft() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        clock.advance(LASTS);
        book(house, FRIDAY, SEVEN, 2);

        assertThat(tables(house, bookings.book(diner, with(held, house)))).containsExactly(house.table(1));
    }

    @Test
    void saySoWhenTheyRanOutAndTheTableIsGone() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        clock.advance(LASTS);
        book(house, FRIDAY, SEVEN, 2);

        var refusal = refusal(() -> bookings.book(diner, with(held, house)));

        assertThat(refusal.reason()).isEqualTo(Reason.HOLD_EXPIRED);
        assertThat(refusal.alternatives().sameDay()).isNotEmpty();
    }

    @Test
    void areNotHandedOverWhenTheRestaurantHasChangedItsTurnTimes() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        houses.edit(house, "turn_small_minutes", 120);

        assertThat(slot(diner, house, FRIDAY, SEVEN, 2).isOpen()).isTrue();
        var booked = bookings.book(diner, with(held, house));

        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18, 19);
    }

    @Test
    void areNotHandedOverWhenTheTableNoLongerStands() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var held = bookings.hold(diner, at(house, FRIDAY, SEVEN, 2));
        setup.endTable(house.host(), house.id(), house.table(0), FRIDAY);

        assertThat(tables(house, bookings.book(diner, with(held, house)))).containsExactly(house.table(1));
    }

    @Test
    void needADinerWhoCouldBookIt() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        book(diner, houses.house().tables(2).open(), FRIDAY, SEVEN, 2);

        assertThat(reason(() -> bookings.hold(diner, at(house, FRIDAY, LocalTime.of(19, 30), 2))))
                .isEqualTo(Reason.ALREADY_BOOKED_BY_DINER);
        assertThat(reason(() -> bookings.hold(diner, at(house, FRIDAY, LocalTime.of(19, 7), 2))))
                .isEqualTo(Reason.NOT_A_SLOT);
        assertThat(reason(() -> bookings.hold(diner, new TableRequest(Long.MAX_VALUE, FRIDAY, SEVEN, 2))))
                .isEqualTo(Reason.UNKNOWN_RESTAURANT);
        assertThat(owners(house, FRIDAY)).isEmpty();
    }
}
