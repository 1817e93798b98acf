package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.restaurant.ReplacedShifts;
import com.tableturner.restaurant.ServiceHours;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.ShiftRefused;
import com.tableturner.restaurant.SpecialDayQuery;
import com.tableturner.restaurant.SpecialDayRecord;
import com.tableturner.restaurant.WeeklyShift;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** How hours, special days and close-outs are edited, refused and taken back, on any database. */
abstract class HoursContract extends CoreTest {

    private static final DayOfWeek WEEKDAY = FRIDAY.getDayOfWeek();
    private static final Pageable ALL = PageRequest.of(0, 50);

    @Autowired
    private ServiceHours hours;

    @Autowired
    private CloseOutBook closeOutBook;

    private static ServicePeriod period(String name, int start, int last) {
        return period(name, start, last, null, null);
    }

    private static ServicePeriod period(
            String name, int start, int last, @Nullable Integer online, @Nullable Integer staff) {
        return new ServicePeriod(name, start, last, last + 3, online, staff);
    }

    private static void refused(ThrowingCallable edit, String field, String problem) {
        assertThat(catchThrowableOfType(BadInput.class, edit))
                .extracting(BadInput::field, BadInput::problem)
                .containsExactly(field, problem);
    }

    private List<WeeklyShift> shifts(House house, DayOfWeek weekday) {
        return hours.shifts(house.host(), house.id(), TODAY).stream()
                .filter(shift -> shift.weekday() == weekday)
                .toList();
    }

    private static List<ServicePeriod> periods(List<WeeklyShift> shifts) {
        return shifts.stream().map(WeeklyShift::period).toList();
    }

    // -- what is refused, and leaves nothing

    @Test
    void senselessShiftsAreRefusedAndNothingIsWritten() {
        var house = houses.house().tables(2).open();
        var before = hours.shifts(house.host(), house.id(), TODAY);

        for (var pacing : List.of(period("Dinner", 14, 20, 0, null), period("Dinner", 14, 20, null, 0))) {
            var field = pacing.pacingOnline() == null ? "pacingStaff" : "pacingOnline";
            refused(() -> replace(house, List.of(pacing), FRIDAY), field, "less-than-one");
            refused(() -> special(house, FRIDAY, "Feast", List.of(pacing)), field, "less-than-one");
        }
        var overlapping = List.of(period("Lunch", 2, 8), period("Tea", 10, 12));
        refused(() -> replace(house, overlapping, FRIDAY), "firstSeating", "overlaps");
        refused(() -> special(house, FRIDAY, "Feast", overlapping), "firstSeating", "overlaps");
        refused(() -> replace(house, List.of(period("x".repeat(61), 2, 8)), FRIDAY), "shift", "too-long");

        assertThat(hours.shifts(house.host(), house.id(), TODAY)).isEqualTo(before);
        assertThat(count("special_days where restaurant_id = ?", house.id())).isZero();
        assertThat(count("audit_log where restaurant_id = ?", house.id())).isZero();
    }

    @Test
    void whichOfTheShiftsIsRefusedIsSaid() {
        var house = houses.house().tables(2).open();
        var overlapping = List.of(period("Lunch", 2, 8), period("Tea", 10, 12));

        var refused = catchThrowableOfType(ShiftRefused.class, () -> replace(house, overlapping, FRIDAY));

        assertThat(refused.position()).isEqualTo(1);
        assertThat(refused.details()).containsExactly("Lunch");
    }

    @Test
    void oneShiftMayBeginWhereAnotherEnds() {
        var house = houses.house().tables(2).open();

        replace(house, List.of(period("Lunch", 2, 8), period("Tea", 11, 12)), FRIDAY);

        assertThat(periods(shifts(house, WEEKDAY)))
                .extracting(ServicePeriod::name)
                .contains("Lunch", "Tea");
    }

    @Test
    void thePastIsNotEdited() {
        var house = houses.house().tables(2).open();
        var yesterday = TODAY.minusDays(1);

        refused(() -> replace(house, List.of(period("Dinner", 14, 20)), yesterday), "from", "past");
        refused(() -> special(house, yesterday, "Feast", List.of()), "date", "past");
        refused(() -> setup.removeSpecialDay(house.host(), house.id(), yesterday), "date", "past");
        refused(
                () -> closeOuts.close(house.host(), new CloseOutRequest(house.id(), yesterday, null, 0, 4, "")),
                "date",
                "past");
    }

    @Test
    void todayIsTheRestaurantsAndAServiceDateLastsIntoTheNight() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY.plusDays(1), LocalTime.of(0, 30));

        refused(() -> special(house, FRIDAY, "Feast", List.of()), "date", "past");
        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, null, 27, 30, "Broken pipe"));

        assertThat(hours.today(house.host(), house.id())).isEqualTo(FRIDAY.plusDays(1));
        assertThat(owners(house, FRIDAY)).hasSize(3);
    }

    @Test
    void aSpecialDayHasANameAndOnlyOnePerDate() {
        var house = houses.house().tables(2).open();
        special(house, FRIDAY, "Feast", List.of());

        refused(() -> special(house, FRIDAY.plusDays(1), " ", List.of()), "name", "empty");
        refused(() -> special(house, FRIDAY.plusDays(1), "x".repeat(81), List.of()), "name", "too-long");
        refused(() -> special(house, FRIDAY, "Again", List.of()), "date", "special-already");
        refused(() -> setup.removeSpecialDay(house.host(), house.id(), FRIDAY.plusDays(1)), "date", "not-special");
    }

    // -- weekly hours

    @Test
    void hoursAreReadAsTheyHoldAndAsTheyArePlanned() {
        var house = houses.house().tables(2).shift(14, 20, 24).open();
        var later = FRIDAY.plusDays(7);
        replace(house, List.of(period("Dinner", 16, 20), period("Lunch", 2, 6)), later);

        var shifts = shifts(house, WEEKDAY);

        assertThat(shifts)
                .extracting(shift -> shift.validity().validFrom())
                .containsExactly(LocalDate.EPOCH, later, later);
        assertThat(shifts.getFirst().validity().validTo()).isEqualTo(later);
        assertThat(periods(shifts)).extracting(ServicePeriod::startSlot).containsExactly(14, 2, 16);
    }

    @Test
    void aShiftThatStaysGoesOnAsItIs() {
        var house = houses.house().tables(2).shift(14, 20, 24).open();
        var before = shifts(house, WEEKDAY);
        var lunch = period("Lunch", 2, 6);

        var replaced = replace(house, List.of(before.getFirst().period(), lunch), FRIDAY);

        assertThat(shifts(house, WEEKDAY)).hasSize(2).containsAll(before);
        hours.restore(house.host(), house.id(), replaced);
        assertThat(shifts(house, WEEKDAY)).isEqualTo(before);
    }

    @Test
    void replacingHoursIsTakenBackWithTheDatesTheyHeldFor() {
        var house = houses.house().tables(2, 2).shift(14, 20, 24).open();
        replace(house, List.of(period("Planned", 16, 20)), FRIDAY.plusDays(14));
        var before = shifts(house, WEEKDAY);

        var replaced = replace(house, List.of(period("Lunch", 2, 6)), FRIDAY);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.OUTSIDE_SHIFT);
        hours.restore(house.host(), house.id(), replaced);

        assertThat(shifts(house, WEEKDAY)).isEqualTo(before);
        assertThat(book(house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotOverwritten() {
        var house = houses.house().tables(2).open();
        var seen = shifts(house, WEEKDAY);
        var replaced = replace(house, List.of(period("Lunch", 2, 6)), FRIDAY);
        replace(house, List.of(period("Dinner", 14, 20)), FRIDAY);
        var before = shifts(house, WEEKDAY);

        assertThatThrownBy(() -> hours.replace(house.host(), house.id(), WEEKDAY, seen, List.of(), FRIDAY))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> hours.restore(house.host(), house.id(), replaced))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(shifts(house, WEEKDAY)).isEqualTo(before);
    }

    @Test
    void aWeekdaysHoursAreCopiedToOthersAllOrNone() {
        var house = houses.house().tables(2).shift(WEEKDAY, 14, 20, 24, 8, 10).open();
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        var copied = hours.copy(house.host(), house.id(), WEEKDAY, weekend, FRIDAY);

        assertThat(periods(shifts(house, DayOfWeek.SUNDAY))).isEqualTo(periods(shifts(house, WEEKDAY)));
        assertThat(book(house, FRIDAY.plusDays(1), SEVEN, 2).time()).isEqualTo(SEVEN);
        hours.restore(house.host(), house.id(), copied);
        assertThat(shifts(house, DayOfWeek.SUNDAY)).isEmpty();
        refused(() -> hours.copy(house.host(), house.id(), WEEKDAY, Set.of(), FRIDAY), "weekdays", "empty");
    }

    @Test
    void aShiftIsAddedToSeveralWeekdaysAndTakenAway() {
        var house = houses.house().tables(2).shift(14, 20, 24).open();
        var lunch = period("Lunch", 2, 6);
        var days = List.of(DayOfWeek.MONDAY, WEEKDAY);

        hours.add(house.host(), house.id(), days, lunch, FRIDAY);
        assertThat(book(house, FRIDAY, LocalTime.NOON, 2).time()).isEqualTo(LocalTime.NOON);
        var gone = shifts(house, WEEKDAY).stream()
                .filter(shift -> shift.period().equals(lunch))
                .toList();
        var removed = hours.remove(house.host(), house.id(), gone, FRIDAY.plusDays(7));

        assertThat(reason(() -> book(house, FRIDAY.plusDays(7), LocalTime.NOON, 2)))
                .isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(book(house, FRIDAY.plusDays(7), SEVEN, 2).time()).isEqualTo(SEVEN);
        hours.restore(house.host(), house.id(), removed);
        assertThat(book(house, FRIDAY.plusDays(7), LocalTime.NOON, 2).time()).isEqualTo(LocalTime.NOON);
        refused(() -> hours.add(house.host(), house.id(), days, lunch, FRIDAY), "firstSeating", "overlaps");
    }

    // -- special days

    @Test
    void specialDaysAreListedFromADateOnSortedAndFiltered() {
        var house = houses.house().tables(2).open();
        special(house, FRIDAY, "Feast", List.of(period("Brunch", 0, 5), period("Supper", 16, 20)));
        special(house, FRIDAY.plusDays(2), "Holiday", List.of());
        special(house, FRIDAY.plusDays(1), "100% off", List.of());
        var actor = house.host();
        var all = SpecialDayQuery.from(house.id(), null);

        assertThat(hours.specialDays(actor, all, PageRequest.of(0, 2, Sort.by(Sort.Direction.DESC, "date"))))
                .extracting(SpecialDayRecord::name)
                .containsExactly("Holiday", "100% off");
        assertThat(names(actor, SpecialDayQuery.from(house.id(), FRIDAY.plusDays(1))))
                .containsExactly("100% off", "Holiday");
        assertThat(names(actor, new SpecialDayQuery(house.id(), null, "0% O", Optional.empty())))
                .containsExactly("100% off");
        assertThat(names(actor, new SpecialDayQuery(house.id(), null, "", Optional.of(false))))
                .containsExactly("Feast");
        assertThat(hours.countSpecialDays(actor, all)).isEqualTo(3);
        assertThat(hours.specialDay(actor, house.id(), FRIDAY).orElseThrow().shifts())
                .extracting(ServicePeriod::name)
                .containsExactly("Brunch", "Supper");
    }

    private List<String> names(Actor actor, SpecialDayQuery query) {
        return hours.specialDays(actor, query, ALL).stream()
                .map(SpecialDayRecord::name)
                .toList();
    }

    @Test
    void aRemovedSpecialDayLetsTheWeekdayHoldAgainAndIsPutBack() {
        var house = houses.house().tables(2, 2).open();
        special(house, FRIDAY, "Holiday", List.of());
        var day = hours.specialDay(house.host(), house.id(), FRIDAY).orElseThrow();

        hours.removeSpecialDays(house.host(), List.of(day));
        assertThat(book(house, FRIDAY, SEVEN, 2).time()).isEqualTo(SEVEN);
        hours.restoreSpecialDays(house.host(), List.of(day));

        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.CLOSED);
        assertThat(sql.sql(
                                "select action from audit_log where restaurant_id = ? and subject = 'special day' order by id")
                        .param(house.id())
                        .query(String.class)
                        .list())
                .containsExactly("set", "removed", "set");
    }

    @Test
    void aSpecialDaySavedMeanwhileIsNotOverwritten() {
        var house = houses.house().tables(2).open();
        special(house, FRIDAY, "Holiday", List.of());
        var seen = hours.specialDay(house.host(), house.id(), FRIDAY).orElseThrow();
        hours.saveSpecialDay(house.host(), house.id(), seen, FRIDAY, "Feast", List.of(period("Brunch", 0, 5)));

        assertThatThrownBy(() -> hours.saveSpecialDay(house.host(), house.id(), seen, FRIDAY, "Fast", List.of()))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(hours.specialDay(house.host(), house.id(), FRIDAY)
                        .orElseThrow()
                        .name())
                .isEqualTo("Feast");
    }

    // -- close-outs

    @Test
    void closeOutsAreListedWithTheirTableAndWhoClosed() {
        var house = houses.house().tables(2, 4).open();
        var host = house.host();
        var one = closeOuts.close(host, new CloseOutRequest(house.id(), FRIDAY, house.table(1), 16, 18, "Painter"));
        closeOuts.close(host, new CloseOutRequest(house.id(), FRIDAY.plusDays(1), null, 0, 48, "Wedding"));
        var query = CloseOutQuery.from(house.id(), FRIDAY);

        var listed = closeOutBook.page(host, query, PageRequest.of(0, 10, Sort.by("date")));

        assertThat(listed)
                .extracting(CloseOutRecord::id, CloseOutRecord::table, CloseOutRecord::by)
                .first()
                .isEqualTo(tuple(one, "T2", "staff:1"));
        assertThat(listed).extracting(CloseOutRecord::table).containsExactly("T2", "");
        assertThat(closeOutBook.count(host, query)).isEqualTo(2);
        assertThat(closeOutBook.page(
                        host, new CloseOutQuery(house.id(), null, FRIDAY, "t", "AINT", Optional.of(false)), ALL))
                .hasSize(1);
        closeOuts.lift(host, house.id(), one);
        assertThat(closeOutBook.count(host, query)).isEqualTo(1);
        assertThat(closeOutBook.find(host, house.id(), one)).isEmpty();
    }

    @Test
    void thePartiesInTheWayOfACloseOutAreNamed() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var request = new CloseOutRequest(house.id(), FRIDAY, null, 18, 20, "Painter");

        assertThat(closeOutBook.inTheWay(house.host(), request, 5))
                .containsExactly(new CloseOutBook.InTheWay(booked.number(), 16, "T1"));
        assertThat(closeOutBook.inTheWay(
                        house.host(), new CloseOutRequest(house.id(), FRIDAY, house.table(1), 18, 20, ""), 5))
                .isEmpty();
    }

    @Test
    void aCloseOutBeginsBeforeItEnds() {
        refused(() -> new CloseOutRequest(1, FRIDAY, null, 18, 18, ""), "to", "not-after-from");
        refused(() -> new CloseOutRequest(1, FRIDAY, null, 18, 49, ""), "to", "not-after-from");
        refused(() -> new CloseOutRequest(1, FRIDAY, null, -1, 4, ""), "from", "out-of-range");
        refused(() -> new CloseOutRequest(1, FRIDAY, null, 0, 4, "x".repeat(201)), "reason", "too-long");
    }

    // -- whom it is for

    @Test
    void hoursAreForTheRestaurantsEditors() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        var hostOnly = new Actor.Staff(5, Set.of(Roles.HOST), Set.of(house.id()));
        special(house, FRIDAY, "Holiday", List.of());
        var day = hours.specialDay(house.host(), house.id(), FRIDAY).orElseThrow();

        for (var actor : List.of(other.host(), hostOnly, houses.diner(), new Actor.Anonymous())) {
            for (var door : List.<ThrowingCallable>of(
                    () -> hours.today(actor, house.id()),
                    () -> hours.shifts(actor, house.id(), TODAY),
                    () -> hours.replace(actor, house.id(), WEEKDAY, List.of(), List.of(), FRIDAY),
                    () -> hours.add(actor, house.id(), List.of(WEEKDAY), period("Lunch", 2, 6), FRIDAY),
                    () -> hours.copy(actor, house.id(), WEEKDAY, Set.of(DayOfWeek.MONDAY), FRIDAY),
                    () -> hours.remove(actor, house.id(), List.of(), FRIDAY),
                    () -> hours.restore(actor, house.id(), List.of()),
                    () -> hours.specialDays(actor, SpecialDayQuery.from(house.id(), null), ALL),
                    () -> hours.removeSpecialDays(actor, List.of(day)),
                    () -> hours.restoreSpecialDays(actor, List.of(day)),
                    () -> setup.removeSpecialDay(actor, house.id(), FRIDAY))) {
                assertThatThrownBy(door).isInstanceOf(NotAllowed.class);
            }
        }
        assertThatThrownBy(() -> closeOutBook.count(other.host(), CloseOutQuery.from(house.id(), null)))
                .isInstanceOf(NotAllowed.class);
    }

    private List<ReplacedShifts> replace(House house, List<ServicePeriod> periods, LocalDate from) {
        var seen = hours.shifts(house.host(), house.id(), from).stream()
                .filter(shift -> shift.weekday() == WEEKDAY)
                .toList();
        return List.of(hours.replace(house.host(), house.id(), WEEKDAY, seen, periods, from));
    }

    private void special(House house, LocalDate date, String name, List<ServicePeriod> periods) {
        hours.saveSpecialDay(house.host(), house.id(), null, date, name, periods);
    }
}
