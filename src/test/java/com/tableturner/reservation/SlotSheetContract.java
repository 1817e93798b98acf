package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.reservation.SlotSheet.State;
import com.tableturner.restaurant.SlotRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff see of a date start by start, and change of it, on any database. */
abstract class SlotSheetContract extends CoreTest {

    private static final int AT_SEVEN = 16;
    private static final SlotRule CLOSED = new SlotRule(true, null, null);

    @Autowired
    private SlotSheets sheets;

    private Line seven(House house) {
        return sheets.sheet(house.host(), house.id(), FRIDAY).lines().get(AT_SEVEN);
    }

    private Map<Integer, SlotRule> seven(House house, SlotRule rule) {
        return sheets.change(house.host(), house.id(), FRIDAY, Map.of(AT_SEVEN, rule));
    }

    private Reason sevenFor(House house, int party) {
        return slot(houses.diner(), house, FRIDAY, SEVEN, party).reason();
    }

    @Test
    void countsWhatIsFreeBookedAndHeld() {
        var house = houses.house().tables(2, 2, 4).pacing(10, 12).open();
        book(house, FRIDAY, SEVEN, 2);
        bookings.hold(houses.diner(), at(house, FRIDAY, SEVEN, 4));

        var line = seven(house);

        assertThat(line.state()).isEqualTo(State.ON_SALE);
        assertThat(line.free()).containsExactly(Map.entry(2, 1), Map.entry(4, 0));
        assertThat(line.covers()).isEqualTo(6);
        assertThat(line.parties()).isEqualTo(1);
        assertThat(line.held()).isEqualTo(1);
        assertThat(line.pacingOnline()).isEqualTo(10);
        assertThat(line.pacingStaff()).isEqualTo(12);
    }

    @Test
    void saysWhyAStartIsNotSold() {
        var house = houses.house().tables(2, 2).shift(14, 20, 24, 2, 8).open();
        book(house, FRIDAY, SEVEN, 2);
        closeOuts.close(house.host(), new CloseOutRequest(house.id(), FRIDAY, null, 20, 24, "Private party"));
        itIs(house, FRIDAY, LocalTime.of(18, 10));

        var states = sheets.sheet(house.host(), house.id(), FRIDAY).lines().stream()
                .map(Line::state)
                .toList();

        assertThat(states).hasSize(25);
        assertThat(states.get(0)).isEqualTo(State.PAST);
        assertThat(states.get(14)).isEqualTo(State.PAST);
        assertThat(states.get(15)).isEqualTo(State.ON_SALE);
        assertThat(states.get(16)).isEqualTo(State.PACING_FULL);
        assertThat(states.get(20)).isEqualTo(State.NO_TABLE);
        assertThat(states.get(21)).isEqualTo(State.NOT_SERVED);
    }

    @Test
    void offersNobodyAClosedStartUntilItIsOpenedAgain() {
        var house = houses.house().tables(2).open();

        var before = seven(house, CLOSED);

        assertThat(seven(house).state()).isEqualTo(State.CLOSED);
        assertThat(sevenFor(house, 2)).isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 2))).isEqualTo(Reason.OUTSIDE_SHIFT);
        assertThat(slot(houses.diner(), house, FRIDAY, LocalTime.of(18, 30), 2).reason())
                .isNull();
        assertThat(slot(houses.diner(), house, FRIDAY.plusDays(1), SEVEN, 2).reason())
                .isNull();

        sheets.change(house.host(), house.id(), FRIDAY, before);
        assertThat(sevenFor(house, 2)).isNull();
    }

    @Test
    void letsNoMoreCoversStartThanThatDayAllows() {
        var house = houses.house().tables(2, 2, 2).pacing(6, 8).open();

        var before = seven(house, new SlotRule(false, 2, 4));

        book(house, FRIDAY, SEVEN, 2);
        assertThat(sevenFor(house, 2)).isEqualTo(Reason.PACING_FULL);
        assertThat(seven(house).rule()).isEqualTo(new SlotRule(false, 2, 4));
        assertThat(slot(house.host(), house, FRIDAY, SEVEN, 2).reason()).isNull();
        book(house.host(), house, FRIDAY, SEVEN, 2);
        assertThat(slot(house.host(), house, FRIDAY, SEVEN, 2).reason()).isEqualTo(Reason.PACING_FULL);

        sheets.change(house.host(), house.id(), FRIDAY, before);
        assertThat(seven(house).pacingOnline()).isEqualTo(6);
        assertThat(sevenFor(house, 2)).isNull();
    }

    @Test
    void keepsThePacingOfAStartThatIsClosedAndOpened() {
        var house = houses.house().tables(2).pacing(6, 8).open();
        seven(house, new SlotRule(false, 2, 4));

        seven(house, seven(house).rule().closed(true));
        assertThat(seven(house).pacingStaff()).isEqualTo(4);
        seven(house, seven(house).rule().closed(false));

        assertThat(seven(house).rule()).isEqualTo(new SlotRule(false, 2, 4));
    }

    @Test
    void refusesWhatMakesNoSense() {
        var house = houses.house().tables(2).open();

        assertThatThrownBy(() -> new SlotRule(false, 0, 4)).hasMessage("pacingOnline is less-than-one");
        assertThatThrownBy(() -> new SlotRule(false, 5, 4)).hasMessage("pacingOnline is above-staff-pacing");
        assertThatThrownBy(() -> new SlotRule(false, 5, null)).hasMessage("pacingStaff is empty");
        assertThatThrownBy(() -> new SlotRule(false, 5, 10_000)).hasMessage("pacingStaff is too-many");
        var yesterday = TODAY.minusDays(1);
        assertThatThrownBy(() -> sheets.change(house.host(), house.id(), yesterday, Map.of(16, CLOSED)))
                .isInstanceOf(BadInput.class)
                .hasMessage("date is past");
        assertThatThrownBy(() -> sheets.change(house.host(), house.id(), FRIDAY, Map.of(25, CLOSED)))
                .hasMessage("slot is not-a-start");
        assertThat(count("slot_rules where restaurant_id = ?", house.id())).isZero();
    }

    @Test
    void isForTheHousesStaffOnly() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        LocalDate date = FRIDAY;

        assertThatThrownBy(() -> sheets.sheet(other.host(), house.id(), date)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sheets.change(other.host(), house.id(), date, Map.of(16, CLOSED)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sheets.sheet(houses.diner(), house.id(), date)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void leavesAnAuditRowThatSaysBeforeAndAfter() {
        var house = houses.house().tables(2).open();

        seven(house, CLOSED);

        assertThat(count("audit_log where restaurant_id = ? and action = 'changed'", house.id()))
                .isEqualTo(1);
    }
}
