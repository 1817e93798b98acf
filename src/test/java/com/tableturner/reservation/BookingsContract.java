package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a booking promises and refuses, on any database. */
abstract class BookingsContract extends CoreTest {

    @Test
    void confirmsATableForTheDiner() {
        var house = houses.house().tables(2, 4).open();
        var diner = houses.diner();

        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        assertThat(booked.number()).matches("TT\\d{4,}");
        assertThat(booked.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(booked.tables()).isEqualTo("T1");
        assertThat(booked.startsAt()).isEqualTo("2026-11-27T13:30:00Z");
        assertThat(booked.endsAt()).isEqualTo("2026-11-27T15:00:00Z");
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(book.upcoming(diner)).containsExactly(booked);
    }

    @ParameterizedTest
    @CsvSource({"1, 90, 3", "2, 90, 3", "3, 105, 4", "4, 105, 4", "5, 120, 4", "8, 120, 4"})
    void planTheStayByThePartysSize(int party, int minutes, int slots) {
        var house = houses.house().tables(8).open();

        var booked = book(house, FRIDAY, SEVEN, party);

        assertThat(booked.turnMinutes()).isEqualTo(minutes);
        assertThat(slots(house, booked, house.table(0))).hasSize(slots);
    }

    @Test
    void keepTheTurnTimesOfTheRestaurant() {
        var house = houses.house().tables(4).set("turn_small_minutes", 61).open();

        var booked = book(house, FRIDAY, SEVEN, 2);

        assertThat(booked.turnMinutes()).isEqualTo(61);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
    }

    @Test
    void offerAndGiveOnlyTablesOfTheAreaThatIsWanted() {
        var house =
                houses.house().tables(2, 2, 4).areas("Hall", "Court", "Court").open();
        var inCourt = new TableRequest(house.id(), FRIDAY, SEVEN, 2, "Court");

        var day = availability.day(houses.diner(), inCourt);
        assertThat(day.areas()).containsExactly("Hall", "Court");
        assertThat(day.slots().get(16).tablesLeft()).isEqualTo(2);
        assertThat(bookings.book(houses.diner(), request(inCourt)).tables()).isEqualTo("T2");
        assertThat(bookings.book(houses.diner(), request(inCourt)).tables()).isEqualTo("T3");

        assertThat(availability.day(houses.diner(), inCourt).slots().get(16).reason())
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> bookings.book(houses.diner(), request(inCourt))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> bookings.hold(houses.diner(), inCourt))).isEqualTo(Reason.NO_TABLE);
        assertThat(bookings.book(houses.diner(), request(inCourt.anywhere())).tables())
                .isEqualTo("T1");
    }

    @Test
    void letTheDinerChangeTheirMindAboutTheAreaWhileATableIsHeld() {
        var house = houses.house().tables(2, 2).areas("Hall", "Court").open();
        var diner = houses.diner();
        var hall = new TableRequest(house.id(), FRIDAY, SEVEN, 2, "Hall");
        var held = bookings.hold(diner, hall);

        var booked = bookings.book(
                diner,
                new BookingRequest(
                        "mind",
                        new TableRequest(house.id(), FRIDAY, SEVEN, 2, "Court"),
                        "Diner",
                        "",
                        held.token(),
                        Channel.WEB));

        assertThat(booked.tables()).isEqualTo("T2");
        assertThat(bookings.book(houses.diner(), request(hall)).tables()).isEqualTo("T1");
    }

    @Test
    void nameNearestTablesOfTheWantedAreaOnly() {
        var house = houses.house().tables(2, 2).areas("Hall", "Court").open();
        var inCourt = new TableRequest(house.id(), FRIDAY, SEVEN, 2, "Court");
        bookings.book(houses.diner(), request(inCourt));

        var here = bookings.alternatives(houses.diner(), inCourt).sameDay();

        assertThat(here).extracting(Offer::time).containsExactly(LocalTime.of(17, 30), LocalTime.of(20, 30));
    }

    @Test
    void letAPartyFollowAnotherAtTheHalfHourItLeaves() {
        var house = houses.house().tables(2).open();
        book(house, FRIDAY, SEVEN, 2);

        var after = book(house, FRIDAY, LocalTime.of(20, 30), 2);

        assertThat(slots(house, after, house.table(0))).containsExactly(19, 20, 21);
        assertThat(reason(() -> book(house, FRIDAY, LocalTime.of(18, 0), 2))).isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> book(house, FRIDAY, LocalTime.of(20, 0), 2))).isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void runOnPastMidnight() {
        var house = houses.house().tables(6).open();

        var booked = book(house, FRIDAY, LocalTime.of(23, 0), 5);

        assertThat(slots(house, booked, house.table(0))).containsExactly(24, 25, 26, 27);
        assertThat(booked.endsAt()).isEqualTo("2026-11-27T19:30:00Z");
    }

    // -- which table

    @Test
    void giveTheSmallestTableThatFits() {
        var house = houses.house().tables(6, 4, 2).open();

        assertThat(tables(house, book(house, FRIDAY, SEVEN, 2))).containsExactly(house.table(2));
        assertThat(tables(house, book(house, FRIDAY, SEVEN, 2))).containsExactly(house.table(1));
        assertThat(tables(house, book(house, FRIDAY, SEVEN, 3))).containsExactly(house.table(0));
    }

    @Test
    void giveATableOfItsOwnBeforeACombination() {
        var house = houses.house().tables(2, 2, 6).joined(3, 4, 0, 1).open();

        assertThat(tables(house, book(house, FRIDAY, SEVEN, 3))).containsExactly(house.table(2));
        assertThat(tables(house, book(house, FRIDAY, SEVEN, 3))).containsExactly(house.table(0), house.table(1));
    }

    @Test
    void giveTablesOfNoCombinationFirst() {
        var house = houses.house().tables(2, 2, 2).joined(3, 4, 0, 1).open();

        assertThat(tables(house, book(house, FRIDAY, SEVEN, 2))).containsExactly(house.table(2));
    }

    @Test
    void leaveNoGapThatNobodyCanUse() {
        var house = houses.house().tables(2, 2).open();
        book(house, FRIDAY, LocalTime.of(17, 0), 2); // table 0 until 18:30

        assertThat(tables(house, book(house, FRIDAY, SEVEN, 2))).containsExactly(house.table(1));
    }

    @Test
    void countThePartyOnceInACombination() {
        var house = houses.house().tables(4, 4).joined(5, 8, 0, 1).open();

        var booked = book(house, FRIDAY, SEVEN, 7);

        assertThat(sql.sql("select sum(covers) from table_occupancy where reservation_id = ?")
                        .param(booked.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
        assertThat(booked.tables()).isEqualTo("T1+T2");
    }

    @Test
    void refuseATwoTopThatStandsInTheCombination() {
        var house = houses.house().tables(2, 2).joined(3, 4, 0, 1).open();
        book(house, FRIDAY, SEVEN, 4);

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void keepTablesWithALeastPartyForSuchParties() {
        var house = houses.house().table(6, 4, 6, "online").open();

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 3))).isEqualTo(Reason.PARTY_TOO_SMALL);
        assertThat(book(house, FRIDAY, SEVEN, 4).partySize()).isEqualTo(4);
    }

    @Test
    void sellInHouseTablesThroughStaffOnlyAndWalkInTablesToNobodyAhead() {
        var house = houses.house()
                .table(2, 1, 2, "online")
                .table(4, 1, 4, "in_house")
                .table(6, 1, 6, "walk_in")
                .open();

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 3))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(tables(house, book(house.host(), house, FRIDAY, SEVEN, 3))).containsExactly(house.table(1));
        assertThat(reason(() -> book(house.host(), house, FRIDAY, SEVEN, 5))).isEqualTo(Reason.PARTY_TOO_LARGE);
    }

    // -- when

    @Test
    void reachToTheLastDayOfTheWindowAndNoFurther() {
        var house = houses.house().tables(2, 2).open();

        assertThat(book(house, TODAY.plusDays(30), SEVEN, 2).date()).isEqualTo(TODAY.plusDays(30));
        assertThat(reason(() -> book(house, TODAY.plusDays(31), SEVEN, 2))).isEqualTo(Reason.OUTSIDE_WINDOW);
        assertThat(book(house.host(), house, TODAY.plusDays(31), SEVEN, 2).date())
                .isEqualTo(TODAY.plusDays(31));
    }

    @Test
    void countTheWindowFromTodayAtTheRestaurant() {
        var house = houses.house().tables(2).open();
        clock.set(java.time.Instant.parse("2026-11-24T18:30:00Z")); // midnight in Kolkata

        assertThat(book(house, TODAY.plusDays(31), SEVEN, 2).date()).isEqualTo(TODAY.plusDays(31));
    }

    @Test
    void closeAtTheStart() {
        var house = houses.house().tables(2, 2).open();

        itIs(house, FRIDAY, LocalTime.of(18, 59, 59));
        assertThat(book(house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
        itIs(house, FRIDAY, SEVEN);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.PAST);
    }

    @Test
    void closeForDinersWhenTheNoticeIsOver() {
        var house = houses.house().tables(2, 2, 2).set("notice_minutes", 120).open();

        itIs(house, FRIDAY, LocalTime.of(16, 59, 59));
        assertThat(book(house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
        itIs(house, FRIDAY, LocalTime.of(17, 0));
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.TOO_LATE);
        assertThat(book(house.host(), house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
    }

    @Test
    void startWithinShiftsOnly() {
        var house = houses.house().tables(2).shift(2, 6, 8).shift(14, 20, 26).open();

        assertThat(reason(() -> book(house, FRIDAY, LocalTime.of(11, 30), 2))).isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(reason(() -> book(house, FRIDAY, LocalTime.of(14, 30), 2))).isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(book(house, FRIDAY, LocalTime.of(14, 0), 2).time()).isEqualTo("14:00");
        assertThat(book(house, FRIDAY, LocalTime.of(21, 0), 2).time()).isEqualTo("21:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19:07", "19:00:01", "10:30", "23:30", "00:00"})
    void startOnTheGridOnly(String time) {
        var house = houses.house().tables(2).open();

        assertThat(reason(() -> book(house, FRIDAY, LocalTime.parse(time), 2))).isEqualTo(Reason.NOT_A_SLOT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, PAST",
        "1999-12-31, PAST",
        "0001-01-01, PAST",
        "-999999999-01-01, PAST",
        "2027-11-24, OUTSIDE_WINDOW",
        "3000-01-01, OUTSIDE_WINDOW",
        "+999999999-12-31, OUTSIDE_WINDOW"
    })
    void refuseDaysThatCannotBeMeant(LocalDate date, Reason expected) {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();

        assertThat(reason(() -> book(diner, house, date, SEVEN, 2))).isEqualTo(expected);
        assertThat(reason(() -> bookings.hold(diner, at(house, date, SEVEN, 2))))
                .isEqualTo(expected);
        assertThat(slot(diner, house, date, SEVEN, 2).reason()).isEqualTo(expected);
    }

    @Test
    void refuseAWeekdayWithoutService() {
        var house = houses.house()
                .tables(2)
                .shift(java.time.DayOfWeek.SATURDAY, 2, 20, 26, null, null)
                .open();

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.CLOSED);
        assertThat(book(house, FRIDAY.plusDays(1), SEVEN, 2).date()).isEqualTo(FRIDAY.plusDays(1));
    }

    // -- who and how many

    @ParameterizedTest
    @CsvSource({
        "0, PARTY_TOO_SMALL", "-1, PARTY_TOO_SMALL", "-2147483648, PARTY_TOO_SMALL",
        "7, PARTY_TOO_LARGE", "1000000000, PARTY_TOO_LARGE", "2147483647, PARTY_TOO_LARGE"
    })
    void refusePartiesThatNoTableTakes(int party, Reason expected) {
        var house = houses.house().tables(2, 6).pacing(8, 8).open();
        var diner = houses.diner();

        assertThat(reason(() -> book(diner, house, FRIDAY, SEVEN, party))).isEqualTo(expected);
        assertThat(reason(() -> bookings.hold(diner, at(house, FRIDAY, SEVEN, party))))
                .isEqualTo(expected);
        assertThat(count("reservations where user_id = ?", diner.userId())).isZero();
    }

    @Test
    void refuseUnknownAndInactiveRestaurants() {
        var house = houses.house().tables(2).set("is_active", false).open();
        var nowhere = new TableRequest(Long.MAX_VALUE, FRIDAY, SEVEN, 2);

        assertThat(reason(() -> bookings.book(houses.diner(), request(nowhere))))
                .isEqualTo(Reason.UNKNOWN_RESTAURANT);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.INACTIVE);
    }

    @Test
    void letADinerBeAtOnePlaceAtATime() {
        var here = houses.house().tables(2, 2).open();
        var there = houses.house().tables(2).open();
        var diner = houses.diner();
        book(diner, here, FRIDAY, SEVEN, 2);

        assertThat(reason(() -> book(diner, there, FRIDAY, LocalTime.of(20, 0), 2)))
                .isEqualTo(Reason.ALREADY_BOOKED_BY_DINER);
        assertThat(reason(() -> book(diner, here, FRIDAY, LocalTime.of(17, 30), 3)))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(book(diner, there, FRIDAY, LocalTime.of(20, 30), 2).number()).isNotEmpty();
        assertThat(book(diner, here, FRIDAY, LocalTime.of(17, 30), 2).number()).isNotEmpty();
    }

    @Test
    void letADinerHaveSixThatAreStillToCome() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        for (var day = 0; day < 6; day++) {
            book(diner, house, FRIDAY.plusDays(day), SEVEN, 2);
        }

        assertThat(reason(() -> book(diner, house, FRIDAY.plusDays(6), SEVEN, 2)))
                .isEqualTo(Reason.TOO_MANY_UPCOMING);
        itIs(house, FRIDAY, SEVEN); // the first has begun
        assertThat(book(diner, house, FRIDAY.plusDays(6), SEVEN, 2).number()).isNotEmpty();
    }

    @Test
    void startNoMoreCoversPerHalfHourThanTheKitchenCanTake() {
        var house = houses.house().tables(4, 4, 4, 4).pacing(6, 10).open();
        book(house, FRIDAY, SEVEN, 4);

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 3))).isEqualTo(Reason.PACING_FULL);
        book(house, FRIDAY, SEVEN, 2);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 1))).isEqualTo(Reason.PACING_FULL);
        book(house, FRIDAY, LocalTime.of(19, 30), 1);
        book(house.host(), house, FRIDAY, SEVEN, 4);
        assertThat(reason(() -> book(house.host(), house, FRIDAY, SEVEN, 1))).isEqualTo(Reason.PACING_FULL);
    }

    @Test
    void refuseStrangersAndOtherHousesStaff() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();

        assertThatThrownBy(() -> book(new Actor.Anonymous(), house, FRIDAY, SEVEN, 2))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book(other.host(), house, FRIDAY, SEVEN, 2)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book(new Actor.Staff(2, Set.of(), Set.of(house.id())), house, FRIDAY, SEVEN, 2))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book(new Actor.Diner(Long.MAX_VALUE), house, FRIDAY, SEVEN, 2))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bookings.hold(new Actor.Anonymous(), at(house, FRIDAY, SEVEN, 2)))
                .isInstanceOf(NotAllowed.class);
        assertThat(owners(house, FRIDAY)).isEmpty();
    }

    // -- the reason that is said

    @Test
    void sayTheFirstReasonInTheirOrder() {
        var house = houses.house()
                .tables(2)
                .shift(14, 20, 26, 2, 2)
                .set("notice_minutes", 600)
                .set("is_active", false)
                .open();
        var closed = FRIDAY.plusDays(60);
        setup.setSpecialDay(house.host(), house.id(), closed, "Closed", List.of());
        setup.setSpecialDay(house.host(), house.id(), FRIDAY, "Closed", List.of());
        var diner = houses.diner();
        var off = LocalTime.of(11, 7);

        assertThat(reason(() -> book(diner, house, FRIDAY, off, 0))).isEqualTo(Reason.INACTIVE);
        houses.edit(house, "is_active", true);
        assertThat(reason(() -> book(diner, house, TODAY.minusDays(1), off, 0))).isEqualTo(Reason.NOT_A_SLOT);
        assertThat(reason(() -> book(diner, house, TODAY.minusDays(1), LocalTime.NOON, 0)))
                .isEqualTo(Reason.PAST);
        assertThat(reason(() -> book(diner, house, closed, LocalTime.NOON, 0))).isEqualTo(Reason.OUTSIDE_WINDOW);
        assertThat(reason(() -> book(diner, house, FRIDAY, LocalTime.NOON, 0))).isEqualTo(Reason.CLOSED);
        assertThat(reason(() -> book(diner, house, TODAY, LocalTime.of(13, 0), 0)))
                .isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(reason(() -> book(diner, house, TODAY, SEVEN, 0))).isEqualTo(Reason.TOO_LATE);
        houses.edit(house, "notice_minutes", 0);
        for (var day = 1; day <= 6; day++) {
            book(diner, house, FRIDAY.plusDays(day), SEVEN, 2);
        }
        var sixth = FRIDAY.plusDays(6);
        assertThat(reason(() -> book(diner, house, sixth, SEVEN, 0))).isEqualTo(Reason.PARTY_TOO_SMALL);
        assertThat(reason(() -> book(diner, house, sixth, SEVEN, 3))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(() -> book(diner, house, sixth, SEVEN, 2))).isEqualTo(Reason.TOO_MANY_UPCOMING);
        houses.edit(house, "online_max_party", 1);
        var once = houses.diner();
        book(once, houses.house().tables(1).open(), sixth, SEVEN, 1);
        assertThat(reason(() -> book(once, house, sixth, SEVEN, 2))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(() -> book(once, house, sixth, SEVEN, 1))).isEqualTo(Reason.ALREADY_BOOKED_BY_DINER);
        assertThat(reason(() -> book(house, sixth, SEVEN, 1))).isEqualTo(Reason.PACING_FULL);
        assertThat(reason(() -> book(house, sixth, LocalTime.of(19, 30), 1))).isEqualTo(Reason.NO_TABLE);
    }

    // -- names, requests and numbers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "आशा राव",
                "李小龍",
                "Zoë 🍕👩‍👩‍👧",
                "<script>alert(1)</script>",
                "Robert'); drop table users;--",
                "X"
            })
    void keepTheNameAsItWasTyped(String name) {
        var house = houses.house().tables(2).open();

        var booked = bookings.book(
                houses.diner(),
                new BookingRequest(key(), at(house, FRIDAY, SEVEN, 2), "  " + name + " ", name, null, Channel.WEB));

        assertThat(booked.customerName()).isEqualTo(name);
        assertThat(booked.specialRequests()).isEqualTo(name);
    }

    @Test
    void takeANameOfEightyEmojiAndRequestsOfFiveHundred() {
        var house = houses.house().tables(2).open();

        var booked = bookings.book(
                houses.diner(),
                new BookingRequest(
                        key(), at(house, FRIDAY, SEVEN, 2), "🍕".repeat(80), "🍷".repeat(500), null, Channel.WEB));

        assertThat(booked.customerName()).isEqualTo("🍕".repeat(80));
    }

    @Test
    void refuseEmptyAndEndlessTexts() {
        var wanted = new TableRequest(1, FRIDAY, SEVEN, 2);

        assertThatThrownBy(() -> new BookingRequest(key(), wanted, " \t", "", null, Channel.WEB))
                .isInstanceOf(BadInput.class)
                .hasMessage("customerName is empty");
        assertThatThrownBy(() -> new BookingRequest(key(), wanted, "n".repeat(81), "", null, Channel.WEB))
                .isInstanceOf(BadInput.class)
                .hasMessage("customerName is too-long");
        assertThatThrownBy(() -> new BookingRequest(key(), wanted, "n", "r".repeat(501), null, Channel.WEB))
                .isInstanceOf(BadInput.class)
                .hasMessage("specialRequests is too-long");
        assertThatThrownBy(() -> new BookingRequest(" ", wanted, "n", "", null, Channel.WEB))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void readCharactersThatADatabaseCannotHoldAsIfTheyWereNotThere() {
        var house = houses.house().tables(2).open();

        var booked = bookings.book(
                houses.diner(),
                new BookingRequest(
                        key(), at(house, FRIDAY, SEVEN, 2), "As\u0000ha", "no \u0000nuts", null, Channel.WEB));

        assertThat(booked.customerName()).isEqualTo("Asha");
        assertThat(booked.specialRequests()).isEqualTo("no nuts");
    }

    @Test
    void numberReservationsInOrder() {
        var house = houses.house().tables(2, 2).open();

        var first = Long.parseLong(book(house, FRIDAY, SEVEN, 2).number().substring(2));
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 3))).isEqualTo(Reason.PARTY_TOO_LARGE);
        var second = Long.parseLong(book(house, FRIDAY, SEVEN, 2).number().substring(2));

        assertThat(first).isGreaterThanOrEqualTo(1000);
        assertThat(second).isEqualTo(first + 1);
        assertThat(sql.sql("select next_id from reservation_counter")
                        .query(Long.class)
                        .single())
                .isEqualTo(second + 1);
    }

    @Test
    void areFoundByTheirNumberHoweverItIsTyped() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        var digits = booked.number().substring(2);

        for (var typed : List.of(digits, "tt" + digits, " TT" + digits + " ", "Tt-" + digits)) {
            assertThat(book.byNumber(diner, typed)).isEqualTo(booked);
        }
    }

    @Test
    void areNobodyElsesBusiness() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var others = List.of(
                houses.diner(),
                new Actor.Anonymous(),
                houses.house().tables(2).open().host());

        for (var other : others) {
            assertThatThrownBy(() -> book.byNumber(other, booked.number())).isInstanceOf(NoSuchReservation.class);
            assertThatThrownBy(() -> bookings.cancel(other, step(booked))).isInstanceOf(NoSuchReservation.class);
            assertThatThrownBy(() -> bookings.change(other, change(booked, FRIDAY, SEVEN, 1)))
                    .isInstanceOf(NoSuchReservation.class);
            assertThatThrownBy(() -> bookings.undo(other, step(booked))).isInstanceOf(NoSuchReservation.class);
            assertThatThrownBy(() -> hosts.noShow(other, step(booked))).isInstanceOf(NoSuchReservation.class);
            assertThatThrownBy(() -> availability.dayForChange(other, booked.number(), FRIDAY, 2))
                    .isInstanceOf(NoSuchReservation.class);
        }
        assertThatThrownBy(() -> book.byNumber(house.host(), "TT99999999")).isInstanceOf(NoSuchReservation.class);
        assertThatThrownBy(() -> book.byNumber(house.host(), "' or 1=1")).isInstanceOf(NoSuchReservation.class);
        assertThat(book.byNumber(house.host(), booked.number()).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void areCountedForTheDiner() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        book(diner, house, FRIDAY, SEVEN, 2);

        assertThat(sql.sql("select total_reservations from users where id = ?")
                        .param(diner.userId())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(count("users where id = ? and last_reservation_date = ?", diner.userId(), types.date(FRIDAY)))
                .isEqualTo(1);
    }

    @Test
    void oweTheDinerAMessageOnlyIfTheyStand() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.NO_TABLE);

        assertThat(count("outbox where restaurant_id = ?", house.id())).isEqualTo(1);
        assertThat(count("outbox where reservation_id = ? and topic = 'reservation.booked'", booked.id()))
                .isEqualTo(1);
    }

    // -- the same twice

    @Test
    void answerTheSameRequestWithItsFirstResult() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var request = request(at(house, FRIDAY, SEVEN, 2));

        var first = bookings.book(diner, request);
        itIs(house, FRIDAY, SEVEN); // by now it could not be booked
        clock.set(NOON.plus(Duration.ofHours(23)));

        assertThat(bookings.book(diner, request)).isEqualTo(first);
        assertThat(count("reservations where user_id = ?", diner.userId())).isEqualTo(1);
    }

    @Test
    void refuseAKeyThatStandsForSomethingElse() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var request = request(at(house, FRIDAY, SEVEN, 2));
        bookings.book(diner, request);
        var other = new BookingRequest(
                request.key(), at(house, FRIDAY.plusDays(1), SEVEN, 2), "Asha Rao", "", null, Channel.WEB);

        assertThat(reason(() -> bookings.book(diner, other))).isEqualTo(Reason.KEY_REUSED);
        assertThat(reason(() -> bookings.cancel(diner, new StatusRequest(request.key(), "1000", Channel.WEB))))
                .isEqualTo(Reason.KEY_REUSED);
        assertThat(bookings.book(houses.diner(), other).number()).isNotEmpty();
    }

    @Test
    void forgetTheKeyOfARefusal() {
        var house = houses.house().tables(2).open();
        var taken = book(house, FRIDAY, SEVEN, 2);
        var diner = houses.diner();
        var request = request(at(house, FRIDAY, SEVEN, 2));
        assertThat(reason(() -> bookings.book(diner, request))).isEqualTo(Reason.NO_TABLE);
        bookings.cancel(house.host(), step(taken));

        assertThat(bookings.book(diner, request).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void forgetKeysAfterADay() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var request = request(at(house, FRIDAY, SEVEN, 2));
        bookings.book(diner, request);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        upkeep.forgetKeys();

        assertThat(reason(() -> bookings.book(diner, request))).isEqualTo(Reason.ALREADY_BOOKED_BY_DINER);
    }

    @Test
    void haveOneEffectWhenTheSameRequestArrivesTwiceAtOnce() throws Exception {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var together = new CyclicBarrier(2);
        var request = request(at(house, FRIDAY, SEVEN, 2));
        Callable<ReservationDetails> send = () -> {
            together.await();
            return bookings.book(diner, request);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(send);
            var second = threads.submit(send);

            assertThat(first.get()).isEqualTo(second.get());
        }
        assertThat(count("reservations where user_id = ?", diner.userId())).isEqualTo(1);
    }

    @Test
    void areAuditedWithoutAnythingPersonal() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = bookings.book(
                diner,
                new BookingRequest(
                        key(), at(house, FRIDAY, SEVEN, 2), "Asha Rao", "Window, please", null, Channel.CHAT));

        var row = sql.sql("select * from audit_log where reservation_id = ?")
                .param(booked.id())
                .query()
                .singleRow();
        assertThat(row).containsEntry("actor", "diner:" + diner.userId()).containsEntry("channel", "chat");
        assertThat(row).containsEntry("action", "booked").containsEntry("status_after", "confirmed");
        assertThat(row.toString())
                .doesNotContain("Asha")
                .doesNotContain("Window")
                .doesNotContain("+91");
    }
}
