package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.reservation.Impact.Affected;
import com.tableturner.reservation.Impact.Answer;
import com.tableturner.reservation.Impact.Choice;
import com.tableturner.reservation.Impact.Why;
import com.tableturner.restaurant.IncomingSetup;
import com.tableturner.restaurant.NewTable;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.Sold;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an edit of a restaurant does to its bookings, on any database. */
abstract class ImpactContract extends CoreTest {

    private static final LocalTime NINE = LocalTime.of(21, 0);

    @Autowired
    private Impacts impacts;

    @Autowired
    private IncomingSetup incoming;

    @Autowired
    private Plans plans;

    private Runnable hours(House house, int start, int last, Integer online, Integer staff) {
        var shift = new ServicePeriod("Dinner", start, last, last + 3, online, staff);
        return () -> Stream.of(java.time.DayOfWeek.values())
                .forEach(day -> setup.replaceShifts(house.host(), house.id(), day, List.of(shift), TODAY));
    }

    private Runnable seats(House house, int table, int capacity) {
        var edited = new NewTable("T" + (table + 1), capacity, 1, capacity, "", Sold.ONLINE);
        return () -> incoming.editTable(house.host(), house.id(), house.table(table), edited);
    }

    private Impact preview(House house, Runnable edit) {
        return impacts.preview(house.host(), house.id(), edit);
    }

    private static Affected only(Impact impact) {
        assertThat(impact.affected()).hasSize(1);
        return impact.affected().getFirst();
    }

    private ReservationDetails now(House house, ReservationDetails of) {
        return book.byNumber(house.host(), of.number());
    }

    private static Choice move(ReservationDetails of) {
        return new Choice(of.number(), Answer.MOVE, "");
    }

    private List<String> owed(ReservationDetails of) {
        return sql.sql("select topic || ' ' || coalesce(words, '-') from outbox where reservation_id = ?"
                        + " and last_error is null order by id")
                .param(of.id())
                .query(String.class)
                .list();
    }

    @Test
    void namesWhoComesOutsideTheNewHoursAndTheNearestPlace() {
        var house = houses.house().tables(2, 2).open();
        var late = book(house, FRIDAY, NINE, 2);
        book(house, FRIDAY, SEVEN, 2);

        var impact = preview(house, hours(house, 14, 18, null, null)); // 18:00 to 20:00

        var affected = only(impact);
        assertThat(affected.number()).isEqualTo(late.number());
        assertThat(affected.why()).isEqualTo(Why.OUTSIDE_HOURS);
        assertThat(affected.guest()).isEqualTo("Asha Rao");
        assertThat(affected.elsewhere().time()).isEqualTo(LocalTime.of(20, 0));
    }

    @Test
    void writesNothingBeforeItIsAnswered() {
        var house = houses.house().tables(2).open();
        var late = book(house, FRIDAY, NINE, 2);
        var version = plans.current(house.id()).orElseThrow().version();
        var audited = count("audit_log where restaurant_id = ?", house.id());

        preview(house, hours(house, 14, 18, null, null));

        assertThat(plans.current(house.id()).orElseThrow().version()).isEqualTo(version);
        assertThat(slot(houses.diner(), house, FRIDAY, LocalTime.of(13, 0), 2).reason())
                .isNull();
        assertThat(now(house, late)).isEqualTo(late);
        assertThat(count("audit_log where restaurant_id = ?", house.id())).isEqualTo(audited);
    }

    @Test
    void movesWhoIsToMoveWithTheEditAndTellsTheGuestInTheseWords() {
        var house = houses.house().tables(2, 2).open();
        var late = book(house, FRIDAY, NINE, 2);
        var alsoLate = book(house, FRIDAY, NINE, 2);
        var edit = hours(house, 14, 18, null, null);
        var impact = preview(house, edit);

        impacts.apply(
                house.host(),
                impact,
                edit,
                List.of(new Choice(late.number(), Answer.MOVE, "You now dine at eight."), move(alsoLate)));

        assertThat(now(house, late).time()).isEqualTo(LocalTime.of(20, 0));
        assertThat(now(house, alsoLate).time()).isEqualTo(LocalTime.of(20, 0));
        assertThat(owed(late)).containsExactly("reservation.booked -", "reservation.changed You now dine at eight.");
        assertThat(owed(alsoLate)).containsExactly("reservation.booked -", "reservation.changed -");
        assertThat(slot(houses.diner(), house, FRIDAY, NINE, 2).reason()).isEqualTo(Reason.OUTSIDE_SHIFT);
    }

    @Test
    void keepsWhoIsToStayAndTellsNobodyWhoIsNotToBeTold() {
        var house = houses.house().tables(2, 2).open();
        var stays = book(house, FRIDAY, NINE, 2);
        var goes = book(house, FRIDAY, NINE, 2);
        var edit = hours(house, 14, 18, null, null);

        impacts.apply(
                house.host(),
                preview(house, edit),
                edit,
                List.of(new Choice(stays.number(), Answer.KEEP, null), new Choice(goes.number(), Answer.CANCEL, null)));

        assertThat(now(house, stays)).isEqualTo(stays);
        assertThat(now(house, goes).status()).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(owed(goes)).containsExactly("reservation.booked -");
    }

    @Test
    void namesWhoNoLongerFitsTheTableAndTheFreeOne() {
        var house = houses.house().tables(4, 6).open();
        var booked = book(house, FRIDAY, SEVEN, 4);

        var affected = only(preview(house, seats(house, 0, 2)));

        assertThat(affected.why()).isEqualTo(Why.TABLE_TOO_SMALL);
        assertThat(affected.tables()).isEqualTo("T1");
        assertThat(affected.elsewhere()).isEqualTo(new Impact.Place(SEVEN, List.of(house.table(1)), "T2"));
        assertThat(affected.number()).isEqualTo(booked.number());
    }

    @Test
    void proposesNoPlaceTwice() {
        var house = houses.house().tables(4, 4, 6).open();
        for (var party = 0; party < 2; party++) {
            book(house, FRIDAY, SEVEN, 4);
        }
        Runnable edit = () -> {
            seats(house, 0, 2).run();
            seats(house, 1, 2).run();
        };

        var impact = preview(house, edit);
        impacts.apply(
                house.host(),
                impact,
                edit,
                impact.affected().stream()
                        .map(one -> new Choice(one.number(), Answer.MOVE, ""))
                        .toList());

        assertThat(impact.affected()).hasSize(2);
        assertThat(new HashSet<>(
                        impact.affected().stream().map(Affected::elsewhere).toList()))
                .hasSize(2);
        assertThat(owners(house, FRIDAY).keySet()).allMatch(row -> row.table() == house.table(2));
    }

    @Test
    void saysWhenThereIsNoPlace() {
        var house = houses.house().tables(4).open();
        book(house, FRIDAY, SEVEN, 4);

        assertThat(only(preview(house, seats(house, 0, 2))).elsewhere()).isNull();
    }

    @Test
    void letsWhoBookedFirstStayWhereTooManyWouldStart() {
        var house = houses.house().tables(2, 2, 2).pacing(6, 8).open();
        var first = book(house, FRIDAY, SEVEN, 2);
        var second = book(house, FRIDAY, SEVEN, 2);
        var third = book(house, FRIDAY, SEVEN, 2);

        var affected = only(preview(house, hours(house, 0, 24, 4, 8)));

        assertThat(affected.number()).isEqualTo(third.number()).isNotIn(first.number(), second.number());
        assertThat(affected.why()).isEqualTo(Why.OVER_PACING);
        assertThat(affected.elsewhere().time()).isNotEqualTo(SEVEN);
    }

    @Test
    void namesAStayThatWouldRunIntoTheNextParty() {
        var house = houses.house().tables(2, 2).open();
        var earlier = book(house, FRIDAY, LocalTime.of(17, 30), 2); // until seven
        var table = tables(house, earlier);
        var next = book(house, FRIDAY, SEVEN, 2);
        bookings.change(house.host(), change(next, FRIDAY, SEVEN, 2, table.getFirst()));

        var affected = only(preview(
                house, () -> incoming.editRestaurant(house.host(), house.id(), Map.of("turn_small_minutes", 120))));

        assertThat(affected.number()).isEqualTo(earlier.number());
        assertThat(affected.why()).isEqualTo(Why.STAY_TOO_LONG);
        assertThat(affected.elsewhere().tableIds()).doesNotContainAnyElementsOf(table);
    }

    @Test
    void namesAllThatIsToComeWhenTheRestaurantGoesOffSale() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        Runnable edit = () -> setup.endRestaurant(house.host(), house.id());

        var affected = only(preview(house, edit));
        impacts.apply(
                house.host(),
                preview(house, edit),
                edit,
                List.of(new Choice(booked.number(), Answer.CANCEL, "We are closing.")));

        assertThat(affected.why()).isEqualTo(Why.NOT_ON_SALE);
        assertThat(affected.elsewhere()).isNull();
        assertThat(now(house, booked).status()).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(owed(booked)).contains("reservation.cancelled We are closing.");
    }

    @Test
    void saysNothingOfWhatWasOddBefore() {
        var house = houses.house().tables(2).open();
        book(house, FRIDAY, NINE, 2);
        var once = hours(house, 14, 18, null, null);
        impacts.apply(house.host(), preview(house, once), once, List.of());

        assertThat(preview(house, hours(house, 13, 18, null, null)).isNone()).isTrue();
    }

    @Test
    void writesNothingWhenABookingCameBetween() {
        var house = houses.house().tables(2, 2).open();
        var late = book(house, FRIDAY, NINE, 2);
        var edit = hours(house, 14, 18, null, null);
        var impact = preview(house, edit);
        var between = book(house, FRIDAY, LocalTime.of(21, 30), 2);

        assertThatThrownBy(() -> impacts.apply(house.host(), impact, edit, List.of(move(late))))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(now(house, late)).isEqualTo(late);
        assertThat(now(house, between)).isEqualTo(between);
        assertThat(slot(houses.diner(), house, FRIDAY, LocalTime.of(13, 0), 2).reason())
                .isNull();
    }

    @Test
    void takesTheEditBackWithAChoiceThatCannotBeDone() {
        var house = houses.house().tables(4).open();
        var booked = book(house, FRIDAY, SEVEN, 4);
        var edit = seats(house, 0, 2);
        var impact = preview(house, edit);

        assertThatThrownBy(() -> impacts.apply(house.host(), impact, edit, List.of(move(booked))))
                .isInstanceOf(BadInput.class);

        assertThat(now(house, booked)).isEqualTo(booked);
        assertThat(plans.current(house.id()).orElseThrow().tables().getFirst().capacity())
                .isEqualTo(4);
    }

    @Test
    void isForTheHousesEditorsOnly() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        Runnable edit = () -> setup.endRestaurant(house.host(), house.id());
        var none = new Impact(house.id(), 1, List.of());

        assertThatThrownBy(() -> impacts.preview(other.host(), house.id(), edit))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> impacts.apply(other.host(), none, edit, List.of()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> impacts.preview(houses.diner(), house.id(), edit))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void tellsNobodyElseOfAPlanThatIsTakenBack() {
        var house = houses.house().tables(2).open();
        var edit = hours(house, 14, 18, null, null);
        assertThat(preview(house, edit).isNone()).isTrue();

        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(slot(houses.diner(), house, tomorrow, LocalTime.of(12, 0), 2).reason())
                .isNull();
    }
}
