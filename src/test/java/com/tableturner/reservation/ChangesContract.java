package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** How a reservation is moved, cancelled and brought back, on any database. */
abstract class ChangesContract extends CoreTest {

    private String lastChanges(ReservationDetails of) {
        return sql.sql("select changes from audit_log where reservation_id = ? order by id desc limit 1")
                .param(of.id())
                .query(String.class)
                .single();
    }

    private static EditRequest edit(ReservationDetails seen, LocalTime time, int party, String name, String requests) {
        return new EditRequest(change(seen, seen.date(), time, party), name, requests);
    }

    // -- edit

    @Test
    void editMovesAndRewordsInOne() {
        var house = houses.house().tables(2, 4).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var wanted = edit(booked, LocalTime.of(20, 0), 4, " Meera Iyer ", "A high chair");

        var edited = bookings.edit(house.host(), wanted);

        assertThat(edited.time()).isEqualTo(LocalTime.of(20, 0));
        assertThat(edited.customerName()).isEqualTo("Meera Iyer");
        assertThat(edited.specialRequests()).isEqualTo("A high chair");
        assertThat(slots(house, edited, house.table(1))).containsExactly(18, 19, 20, 21);
        assertThat(lastChanges(booked)).isEqualTo("name, requests");
        assertThat(bookings.edit(house.host(), wanted)).isEqualTo(edited);
        assertThat(count("audit_log where reservation_id = ?", booked.id())).isEqualTo(3);
        assertThat(count("outbox where reservation_id = ?", booked.id())).isEqualTo(2);
    }

    @Test
    void editOfWordsAloneTakesNoOtherTableAndTellsNobody() {
        var house = houses.house().tables(2, 2).open();
        var other = book(house, FRIDAY, SEVEN, 2);
        var booked = book(house, FRIDAY, SEVEN, 2);
        bookings.cancel(house.host(), step(other));
        itIs(house, FRIDAY, LocalTime.of(19, 10));
        var here = hosts.arrived(house.host(), step(booked));

        var edited = bookings.edit(house.host(), edit(here, SEVEN, 2, "Meera Iyer", ""));

        assertThat(edited.customerName()).isEqualTo("Meera Iyer");
        assertThat(edited.status()).isEqualTo(ReservationStatus.ARRIVED);
        assertThat(tables(house, edited)).containsExactly(house.table(1));
        assertThat(lastChanges(booked)).isEqualTo("name");
        assertThat(count("outbox where reservation_id = ?", booked.id())).isEqualTo(1);
    }

    @Test
    void editIsAllOrNothing() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        book(house, FRIDAY, LocalTime.of(20, 30), 2);

        assertThat(reason(() -> bookings.edit(
                        house.host(), edit(booked, LocalTime.of(20, 0), 2, "Meera Iyer", "Near the door"))))
                .isEqualTo(Reason.NO_TABLE);
        assertThatThrownBy(() -> bookings.edit(house.host(), edit(booked, LocalTime.of(18, 30), 2, "", "")))
                .isInstanceOf(BadInput.class);

        assertThat(book.byNumber(house.host(), booked.number())).isEqualTo(booked);
    }

    @Test
    void editIsForTheHousesStaffWhoSawWhatIsStored() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        var wanted = edit(booked, SEVEN, 2, "Meera Iyer", "");

        assertThatThrownBy(() -> bookings.edit(diner, wanted)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bookings.edit(houses.house().tables(2).open().host(), wanted))
                .isInstanceOf(NoSuchReservation.class);
        bookings.edit(house.host(), wanted);
        assertThat(reason(() -> bookings.edit(house.host(), edit(booked, SEVEN, 2, "Leela", ""))))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
        bookings.cancel(house.host(), step(booked));
        var over = book.byNumber(house.host(), booked.number());
        assertThat(reason(() -> bookings.edit(house.host(), edit(over, SEVEN, 2, "Leela", ""))))
                .isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void editGoesBackToTheTableItCameFrom() {
        var house = houses.house().tables(2, 2, 4).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var edited = bookings.edit(house.host(), edit(booked, LocalTime.of(20, 0), 4, "Meera Iyer", "Window"));
        var back = new EditRequest(
                change(edited, FRIDAY, SEVEN, 2, house.table(0)), booked.customerName(), booked.specialRequests());

        var again = bookings.edit(house.host(), back);

        assertThat(tables(house, again)).containsExactly(house.table(0));
        assertThat(again.time()).isEqualTo(SEVEN);
        assertThat(again.customerName()).isEqualTo(booked.customerName());
        assertThat(again.specialRequests()).isEmpty();
    }

    // -- move

    @Test
    void moveToAnotherDayTimeAndParty() {
        var house = houses.house().tables(2, 4).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        var moved = bookings.change(diner, change(booked, FRIDAY.plusDays(1), LocalTime.of(20, 0), 4));

        assertThat(moved.number()).isEqualTo(booked.number());
        assertThat(moved.date()).isEqualTo(FRIDAY.plusDays(1));
        assertThat(moved.partySize()).isEqualTo(4);
        assertThat(moved.turnMinutes()).isEqualTo(105);
        assertThat(moved.version()).isGreaterThan(booked.version());
        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(slots(house, moved, house.table(1))).containsExactly(18, 19, 20, 21);
        assertThat(lastChanges(booked)).isEqualTo("date 2026-11-27 -> 2026-11-28; time 19:00 -> 20:00; party 2 -> 4");
    }

    @Test
    void moveByHalfAnHourIntoTheirOwnTable() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        assertThat(slot(diner, house, FRIDAY, LocalTime.of(19, 30), 2).isOpen()).isFalse();
        assertThat(availability
                        .dayForChange(diner, booked.number(), FRIDAY, 2)
                        .slots()
                        .get(17)
                        .isOpen())
                .isTrue();
        var moved = bookings.change(diner, change(booked, FRIDAY, LocalTime.of(19, 30), 2));

        assertThat(slots(house, moved, house.table(0))).containsExactly(17, 18, 19);
        assertThat(owners(house, FRIDAY)).hasSize(3);
    }

    @Test
    void keepTheOldTableWhenTheNewOneIsNotToBeHad() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        book(house, FRIDAY, LocalTime.of(20, 30), 2);

        var refusal = refusal(() -> bookings.change(diner, change(booked, FRIDAY, LocalTime.of(20, 0), 2)));

        assertThat(refusal.reason()).isEqualTo(Reason.NO_TABLE);
        assertThat(refusal.alternatives().sameDay())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(availability
                                .dayForChange(diner, booked.number(), offer.date(), 2)
                                .slots())
                        .anyMatch(slot -> slot.isOpen() && slot.time().equals(offer.time())));
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(book.byNumber(diner, booked.number())).isEqualTo(booked);
    }

    @Test
    void moveWithinTheirOwnPacing() {
        var house = houses.house().tables(4, 4).pacing(4, 4).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 3);

        assertThat(bookings.change(diner, change(booked, FRIDAY, SEVEN, 4)).partySize())
                .isEqualTo(4);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 1))).isEqualTo(Reason.PACING_FULL);
    }

    @Test
    void moveAlsoWhenSixAreStillToCome() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        for (var day = 1; day < 6; day++) {
            book(diner, house, FRIDAY.plusDays(day), SEVEN, 2);
        }

        assertThat(bookings.change(diner, change(booked, FRIDAY, LocalTime.of(20, 0), 2))
                        .time())
                .isEqualTo("20:00");
    }

    @Test
    void moveNotOntoTheDinersOtherParty() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        book(diner, house, FRIDAY, SEVEN, 2);
        var other = book(diner, house, FRIDAY.plusDays(1), SEVEN, 2);

        assertThat(reason(() -> bookings.change(diner, change(other, FRIDAY, LocalTime.of(19, 30), 2))))
                .isEqualTo(Reason.ALREADY_BOOKED_BY_DINER);
    }

    @Test
    void areRefusedToThoseWhoSawAnOlderOne() {
        var house = houses.house().tables(2, 4).open();
        var diner = houses.diner();
        var seen = book(diner, house, FRIDAY, SEVEN, 2);
        bookings.change(diner, change(seen, FRIDAY, SEVEN, 3));

        assertThat(reason(() -> bookings.change(diner, change(seen, FRIDAY, LocalTime.of(20, 0), 2))))
                .isEqualTo(Reason.CHANGED_MEANWHILE);
    }

    @Test
    void areOpenUntilAnHourBeforeTheStart() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        assertThat(booked.changeableUntil()).isEqualTo("2026-11-27T12:30:00Z");

        itIs(house, FRIDAY, LocalTime.of(18, 0));
        assertThat(reason(() -> bookings.change(diner, change(booked, FRIDAY, LocalTime.of(20, 0), 2))))
                .isEqualTo(Reason.TOO_LATE);
        var byStaff = bookings.change(house.host(), change(booked, FRIDAY, LocalTime.of(20, 0), 2));
        itIs(house, FRIDAY, LocalTime.of(18, 59, 59));
        assertThat(bookings.change(diner, change(byStaff, FRIDAY, SEVEN.plusHours(2), 2))
                        .time())
                .isEqualTo("21:00");
    }

    @Test
    void areClosedOnceTheyHaveBegun() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, SEVEN);

        assertThat(reason(() -> bookings.change(diner, change(booked, FRIDAY, LocalTime.of(20, 0), 2))))
                .isEqualTo(Reason.PAST);
        hosts.arrived(house.host(), step(booked));
        var arrived = book.byNumber(diner, booked.number());
        assertThat(reason(() -> bookings.change(house.host(), change(arrived, FRIDAY, LocalTime.of(20, 0), 2))))
                .isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void giveTheTablesThatStaffChose() {
        var house = houses.house().tables(2, 4, 6).joined(5, 10, 1, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        var moved = bookings.change(house.host(), change(booked, FRIDAY, SEVEN, 2, house.table(1)));

        assertThat(tables(house, moved)).containsExactly(house.table(1));
        assertThat(lastChanges(booked)).isEqualTo("tables [" + house.table(0) + "] -> [" + house.table(1) + "]");
        assertThatThrownBy(() -> bookings.change(houses.diner(), change(moved, FRIDAY, SEVEN, 2, house.table(0))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void giveNoTablesThatDoNotSuitTheParty() {
        var house = houses.house().tables(2, 4, 6).joined(5, 10, 1, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 3);
        book(house, FRIDAY, SEVEN, 2);
        var host = house.host();

        assertThat(reason(() -> bookings.change(host, change(booked, FRIDAY, SEVEN, 3, house.table(0)))))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(
                        () -> bookings.change(host, change(booked, FRIDAY, SEVEN, 3, house.table(1), house.table(2)))))
                .isEqualTo(Reason.PARTY_TOO_SMALL);
        assertThat(reason(
                        () -> bookings.change(host, change(booked, FRIDAY, SEVEN, 3, house.table(0), house.table(2)))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> bookings.change(host, change(booked, FRIDAY, SEVEN, 2, house.table(0)))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(tables(house, booked)).containsExactly(house.table(1));
    }

    @Test
    void haveOneEffectHoweverOftenTheyAreSent() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        var change = change(booked, FRIDAY, LocalTime.of(20, 0), 2);

        assertThat(bookings.change(diner, change)).isEqualTo(bookings.change(diner, change));
        assertThat(count("audit_log where reservation_id = ?", booked.id())).isEqualTo(2);
    }

    // -- cancel

    @Test
    void cancelInTimeFreesTheTable() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        var cancelled = bookings.cancel(diner, step(booked));

        assertThat(cancelled.status()).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(cancelled.lateCancel()).isFalse();
        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(book(diner, house, FRIDAY, SEVEN, 2).number()).isNotEqualTo(booked.number());
        assertThat(reason(() -> bookings.cancel(diner, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void cancelIsLateInTheLastHour() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(18, 0));

        var cancelled = bookings.cancel(diner, step(booked));

        assertThat(cancelled.lateCancel()).isTrue();
        assertThat(owners(house, FRIDAY)).isEmpty();
    }

    @Test
    void cancelEndsAtTheStartForDiners() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        itIs(house, FRIDAY, SEVEN);
        assertThat(reason(() -> bookings.cancel(diner, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(bookings.cancel(house.host(), step(booked)).lateCancel()).isTrue();
    }

    @Test
    void cancelHasOneEffectHoweverOftenItIsSent() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var cancel = step(book(diner, house, FRIDAY, SEVEN, 2));
        bookings.cancel(diner, cancel);
        var next = book(house, FRIDAY, SEVEN, 2);

        assertThat(bookings.cancel(diner, cancel).status()).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(slots(house, next, house.table(0))).hasSize(3);
    }

    // -- undo

    @Test
    void undoBringsACancelledTableBack() {
        var house = houses.house().tables(4, 4).joined(5, 8, 0, 1).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 7);
        bookings.cancel(diner, step(booked));
        clock.advance(Duration.ofMinutes(5));

        var back = bookings.undo(diner, step(booked));

        assertThat(back.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(tables(house, back)).containsExactly(house.table(0), house.table(1));
        assertThat(sql.sql("select sum(covers) from table_occupancy where reservation_id = ?")
                        .param(booked.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void undoEndsAfterFiveMinutes() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        bookings.cancel(diner, step(booked));
        clock.advance(Duration.ofMinutes(5).plusMillis(1));

        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void undoNeedsTheTable() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        bookings.cancel(diner, step(booked));
        var next = book(house, FRIDAY, LocalTime.of(20, 0), 2);

        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.NO_TABLE);
        assertThat(slots(house, next, house.table(0))).containsExactly(18, 19, 20);
        assertThat(owners(house, FRIDAY)).hasSize(3);
        assertThat(book.byNumber(diner, booked.number()).status()).isEqualTo(ReservationStatus.CANCELLED);
    }

    @Test
    void undoTakesTheTableOfAHoldThatRanOut() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        var holder = houses.diner();
        clock.set(NOON);
        sql.sql("select 1").query(Long.class).single();
        bookings.cancel(diner, step(booked));
        bookings.hold(holder, at(house, FRIDAY, SEVEN, 2));
        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.NO_TABLE);
        clock.advance(Duration.ofMinutes(5));

        assertThat(bookings.undo(diner, step(booked)).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void undoIsForThoseWhoDidIt() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        bookings.cancel(house.host(), step(booked));

        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(hosts.undo(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void undoDoesNotPutADinerInTwoPlaces() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);
        bookings.cancel(diner, step(booked));
        book(diner, house, FRIDAY, LocalTime.of(19, 30), 2);

        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.ALREADY_BOOKED_BY_DINER);
    }

    @Test
    void undoDoesNotTouchABookingThatWasNeverChanged() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        assertThat(reason(() -> bookings.undo(diner, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    // -- large parties that ask

    @Test
    void requestsOwnTheTablesThatFit() {
        var house = houses.house()
                .tables(6, 6)
                .joined(7, 10, 0, 1)
                .set("online_max_party", 6)
                .open();
        var diner = houses.diner();
        assertThat(reason(() -> book(diner, house, FRIDAY, SEVEN, 8))).isEqualTo(Reason.PARTY_TOO_LARGE);

        var asked = bookings.request(diner, request(at(house, FRIDAY, SEVEN, 8)));

        assertThat(asked.status()).isEqualTo(ReservationStatus.REQUESTED);
        assertThat(tables(house, asked)).containsExactly(house.table(0), house.table(1));
        assertThat(hosts.approve(house.host(), step(asked)).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void requestsAreForPartiesTooLargeToBook() {
        var house = houses.house().tables(6, 6).open();
        var diner = houses.diner();

        assertThat(reason(() -> bookings.request(diner, request(at(house, FRIDAY, SEVEN, 6)))))
                .isEqualTo(Reason.PARTY_TOO_SMALL);
        assertThat(reason(() -> bookings.request(diner, request(at(house, FRIDAY, SEVEN, 13)))))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(() -> bookings.request(diner, request(at(house, TODAY.minusDays(1), SEVEN, 9)))))
                .isEqualTo(Reason.PAST);
    }

    @Test
    void requestsWithoutTablesAreApprovedOnlyWhenSomeFit() {
        var house = houses.house().tables(6, 6).open();
        var diner = houses.diner();
        var asked = bookings.request(diner, request(at(house, FRIDAY, SEVEN, 9)));
        assertThat(asked.tables()).isEmpty();
        assertThat(owners(house, FRIDAY)).isEmpty();

        assertThat(reason(() -> hosts.approve(house.host(), step(asked)))).isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> hosts.extend(house.host(), step(asked), 1))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        setup.addCombination(
                house.host(), house.id(), "Long table", java.util.Set.copyOf(house.tables()), 7, 12, TODAY);
        var approved = hosts.approve(house.host(), step(asked));

        assertThat(tables(house, approved)).containsExactlyElementsOf(house.tables());
        assertThat(approved.status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void requestsWithoutTablesAreCancelledAndBroughtBack() {
        var house = houses.house().tables(6, 6).open();
        var diner = houses.diner();
        var asked = bookings.request(diner, request(at(house, FRIDAY, SEVEN, 9)));

        bookings.cancel(diner, step(asked));

        assertThat(bookings.undo(diner, step(asked)).status()).isEqualTo(ReservationStatus.REQUESTED);
    }

    @Test
    void requestsAreConfirmedWhenTheyShrinkToWhatCanBeBooked() {
        var house = houses.house().tables(6, 6).open();
        var diner = houses.diner();
        var asked = bookings.request(diner, request(at(house, FRIDAY, SEVEN, 9)));

        var smaller = bookings.change(diner, change(asked, FRIDAY, SEVEN, 5));

        assertThat(smaller.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(tables(house, smaller)).hasSize(1);
    }
}
