package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.restaurant.NewTable;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.Sold;
import com.tableturner.restaurant.TablePromised;
import com.tableturner.restaurant.TablePromises;
import com.tableturner.restaurant.TableQuery;
import com.tableturner.restaurant.TableRecords;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** How hours, tables and close-outs decide what can be booked, from when on, on any database. */
abstract class SchedulesContract extends CoreTest {

    private static final LocalTime LUNCH = LocalTime.of(12, 30);

    @Autowired
    private TableRecords records;

    private static ServicePeriod period(String name, int start, int last) {
        return new ServicePeriod(name, start, last, last + 3, null, null);
    }

    // -- hours

    @Test
    void aSpecialDayHasHoursOfItsOwn() {
        var house = houses.house().tables(2, 2).shift(14, 20, 24).open();
        setup.setSpecialDay(house.host(), house.id(), FRIDAY, "Feast", List.of(period("Brunch", 0, 5)));

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(book(house, FRIDAY, LUNCH, 2).time()).isEqualTo(LUNCH);
        assertThat(book(house, FRIDAY.plusDays(7), SEVEN, 2).time()).isEqualTo(SEVEN);
    }

    @Test
    void aClosedDayTakesNobody() {
        var house = houses.house().tables(2).open();
        setup.setSpecialDay(house.host(), house.id(), FRIDAY, "Holiday", List.of());

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.CLOSED);
        assertThat(availability.day(houses.diner(), house.id(), FRIDAY, 2).isClosed())
                .isTrue();
        setup.setSpecialDay(house.host(), house.id(), FRIDAY, "After all", List.of(period("Dinner", 14, 20)));
        assertThat(book(house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
    }

    @Test
    void newHoursHoldFromTheirDateOnAndLeaveThePastAlone() {
        var house = houses.house().tables(2, 2).shift(14, 20, 24).open();
        var nobody = new Actor.Anonymous();
        var lastWeek = FRIDAY.minusDays(7);
        var before = availability.day(nobody, house.id(), lastWeek, 2).shifts();

        setup.replaceShifts(
                house.host(), house.id(), FRIDAY.getDayOfWeek(), List.of(period("Lunch", 2, 6)), FRIDAY.plusDays(7));

        assertThat(book(house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
        assertThat(reason(() -> book(house, FRIDAY.plusDays(7), SEVEN, 2))).isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(book(house, FRIDAY.plusDays(7), LUNCH, 2).time()).isEqualTo(LUNCH);
        assertThat(availability.day(nobody, house.id(), lastWeek, 2).shifts()).isEqualTo(before);
        setup.replaceShifts(house.host(), house.id(), FRIDAY.getDayOfWeek(), List.of(), FRIDAY.plusDays(7));
        assertThat(reason(() -> book(house, FRIDAY.plusDays(7), LUNCH, 2))).isEqualTo(Reason.CLOSED);
        assertThat(availability.day(nobody, house.id(), FRIDAY, 2).shifts()).isEqualTo(before);
    }

    @Test
    void whatIsBookedStaysBookedWhenHoursChange() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        setup.setSpecialDay(house.host(), house.id(), FRIDAY, "Holiday", List.of());

        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(book.byNumber(house.host(), booked.number()).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void hoursOfOneDayDoNotOverlap() {
        var house = houses.house().tables(2).open();
        var both = List.of(period("Lunch", 2, 8), period("Tea", 8, 12));

        assertThatThrownBy(() -> setup.replaceShifts(house.host(), house.id(), FRIDAY.getDayOfWeek(), both, FRIDAY))
                .isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> setup.setSpecialDay(house.host(), house.id(), FRIDAY, "Feast", both))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void eachShiftHasItsOwnPacing() {
        var house = houses.house()
                .tables(4, 4)
                .shift(2, 6, 8, 2, 4)
                .shift(14, 20, 24, null, null)
                .open();

        assertThat(reason(() -> book(house, FRIDAY, LUNCH, 3))).isEqualTo(Reason.PACING_FULL);
        assertThat(book(house.host(), house, FRIDAY, LUNCH, 3).partySize()).isEqualTo(3);
        assertThat(book(house, FRIDAY, SEVEN, 4).partySize()).isEqualTo(4);
    }

    // -- tables

    @Test
    void aNewTableStandsFromItsDateOn() {
        var house = houses.house().tables(2).open();
        var from = FRIDAY.plusDays(7);

        setup.addTable(house.host(), house.id(), new NewTable("Big", 8, 1, 8, null, Sold.ONLINE), from);

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 8))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(book(house, from, SEVEN, 8).tables()).isEqualTo("Big");
    }

    @Test
    void anEndedTableStandsUntilTheDayBefore() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        setup.endTable(house.host(), house.id(), house.table(0), FRIDAY.plusDays(1));

        assertThat(slots(house, booked, house.table(0))).hasSize(3);
        assertThat(reason(() -> book(house, FRIDAY.plusDays(1), SEVEN, 2))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(book(house, FRIDAY, LUNCH, 2).tables()).isEqualTo("T1");
        assertThat(book.byNumber(house.host(), booked.number()).tables()).isEqualTo("T1");
    }

    @Test
    void aTableIsNotEndedWhileAPartyIsPromisedIt() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        assertThat(reason(() -> setup.endTable(house.host(), house.id(), house.table(0), FRIDAY)))
                .isEqualTo(Reason.NOT_ALLOWED_NOW);
        bookings.cancel(house.host(), step(booked));
        setup.endTable(house.host(), house.id(), house.table(0), FRIDAY);
        assertThat(book(house, FRIDAY, SEVEN, 2).tables()).isEqualTo("T2");
    }

    @Test
    void aTableOnItsWayOutNamesThePartiesThatHaveIt() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var both = records.page(
                house.host(),
                TableQuery.of(house.id()),
                PageRequest.of(0, 9, Sort.by("to", "number").descending()));

        assertThatThrownBy(() -> records.end(house.host(), both, FRIDAY))
                .isInstanceOfSatisfying(
                        TablePromised.class,
                        refused -> assertThat(refused.promises())
                                .containsExactly(new TablePromises.Promise(booked.number(), FRIDAY)));
        assertThat(both).extracting(one -> one.table().number()).containsExactly("T2", "T1");
        assertThat(both)
                .allSatisfy(
                        one -> assertThat(records.find(house.host(), one.id())).isEqualTo(one));

        records.end(house.host(), both.subList(0, 1), FRIDAY);
        var ended = new TableQuery(house.id(), "t", "", Optional.of(2), Optional.of(Sold.ONLINE), Optional.of(true));
        assertThat(records.count(house.host(), ended)).isEqualTo(1);
        records.restore(house.host(), both.subList(0, 1));
        assertThat(records.count(house.host(), ended)).isZero();
    }

    @Test
    void aCombinationNeedsAllItsTables() {
        var house = houses.house().tables(4, 4).open();
        setup.addCombination(house.host(), house.id(), "Both", Set.copyOf(house.tables()), 5, 8, FRIDAY.plusDays(1));

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 8))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(book(house, FRIDAY.plusDays(1), SEVEN, 8).tables()).isEqualTo("T1+T2");
        setup.endTable(house.host(), house.id(), house.table(0), FRIDAY.plusDays(2));
        assertThat(reason(() -> book(house, FRIDAY.plusDays(2), SEVEN, 8))).isEqualTo(Reason.PARTY_TOO_LARGE);
    }

    @Test
    void anEndedRestaurantTakesNobody() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        setup.endRestaurant(house.host(), house.id());

        assertThat(reason(() -> book(house, FRIDAY.plusDays(1), SEVEN, 2))).isEqualTo(Reason.INACTIVE);
        assertThat(bookings.cancel(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.CANCELLED);
    }

    @Test
    void editsAreForTheRestaurantsEditors() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        var hostOnly = new Actor.Staff(5, Set.of(Roles.HOST), Set.of(house.id()));

        for (var actor : List.of(other.host(), hostOnly, houses.diner(), new Actor.Anonymous())) {
            assertThatThrownBy(() -> setup.endTable(actor, house.id(), house.table(0), FRIDAY))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> setup.setSpecialDay(actor, house.id(), FRIDAY, "Holiday", List.of()))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> setup.endTable(other.host(), other.id(), house.table(0), FRIDAY))
                .isInstanceOf(NotAllowed.class);
    }

    // -- close-outs

    @Test
    void whatIsClosedOutIsNotOnSaleUntilItIsLifted() {
        var house = houses.house().tables(2, 4).open();
        var closeOut = closeOuts.close(
                house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(1), 16, 18, "Painter"));

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 3))).isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> book(house, FRIDAY, LocalTime.of(17, 30), 3))).isEqualTo(Reason.NO_TABLE);
        assertThat(book(house, FRIDAY, SEVEN, 2).tables()).isEqualTo("T1");
        assertThat(book(house, FRIDAY, LocalTime.of(20, 0), 3).tables()).isEqualTo("T2");
        closeOuts.lift(house.host(), house.id(), closeOut);
        closeOuts.lift(house.host(), house.id(), closeOut);
        assertThat(book(house, FRIDAY, LocalTime.of(17, 30), 3).tables()).isEqualTo("T2");
        assertThat(count("audit_log where restaurant_id = ? and action like 'close%'", house.id()))
                .isEqualTo(2);
    }

    @Test
    void aCloseOutGivesWayToThePartyThatIsThere() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);

        assertThat(reason(
                        () -> closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, null, 18, 20, ""))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(owners(house, FRIDAY)).hasSize(3).containsValue("r" + booked.id());
        assertThat(count("close_outs where restaurant_id = ?", house.id())).isZero();
    }

    @Test
    void aCloseOutTakesTheTableOfAHoldThatRanOut() {
        var house = houses.house().tables(2).open();
        bookings.hold(houses.diner(), at(house, FRIDAY, SEVEN, 2));
        var request = new CloseOutRequest(house.id(), FRIDAY, null, 0, 48, "");
        assertThat(reason(() -> closeOuts.close(house.host(), request))).isEqualTo(Reason.NO_TABLE);
        clock.advance(java.time.Duration.ofMinutes(5));

        closeOuts.close(house.host(), request);

        assertThat(owners(house, FRIDAY)).hasSize(48);
    }

    @Test
    void aLargeHouseIsClosedForAWholeDay() {
        var house = houses.house()
                .tables(IntStream.generate(() -> 2).limit(120).toArray())
                .open();

        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, null, 0, 48, "Wedding"));

        assertThat(owners(house, FRIDAY)).hasSize(120 * 48);
        assertThat(slot(houses.diner(), house, FRIDAY, SEVEN, 2).reason()).isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void aHouseWithoutTablesClosesToo() {
        var house = houses.house().open();

        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, null, 0, 48, "Not yet open"));

        assertThat(owners(house, FRIDAY)).isEmpty();
        assertThat(slot(houses.diner(), house, FRIDAY, SEVEN, 2).reason()).isEqualTo(Reason.PARTY_TOO_LARGE);
    }

    @Test
    void closeOutsAreForTheHousesStaff() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        var closeOut = closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, null, 16, 18, "Painter"));

        assertThatThrownBy(() -> closeOuts.close(other.host(), new CloseOutRequest(house.id(), FRIDAY, null, 0, 1, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closeOuts.close(
                        other.host(), new CloseOutRequest(other.id(), FRIDAY, house.table(0), 0, 1, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closeOuts.lift(other.host(), other.id(), closeOut))
                .isInstanceOf(NotAllowed.class);
        assertThat(owners(house, FRIDAY)).hasSize(2);
    }

    @Test
    void theAuditSaysWhoEditedARestaurantAndIsNeverChangedOrDeleted() {
        var house = houses.house().tables(2).open();
        setup.addTable(house.host(), house.id(), new NewTable("T77", 4, 2, 4, null, Sold.ONLINE), FRIDAY);

        assertThat(sql.sql("select actor || ' ' || action || ' ' || after_values from audit_log"
                                + " where subject = 'table' and restaurant_id = ? order by id desc limit 1")
                        .param(house.id())
                        .query(String.class)
                        .single())
                .startsWith("staff:1 added")
                .contains("T77");
        for (var attempt : List.of("update audit_log set actor = 'staff:2'", "delete from audit_log")) {
            assertThatThrownBy(() -> sql.sql(attempt + " where restaurant_id = ?")
                            .param(house.id())
                            .update())
                    .hasStackTraceContaining("The audit log is never");
        }
    }
}
