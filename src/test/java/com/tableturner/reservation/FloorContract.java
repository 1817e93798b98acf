package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hosts and time make of a reservation, on any database. */
abstract class FloorContract extends CoreTest {

    private static WalkInRequest party(House house, int size, Long... tables) {
        return new WalkInRequest(key(), house.id(), size, "", List.of(tables));
    }

    private ReservationStatus status(House house, ReservationDetails of) {
        return book.byNumber(house.host(), of.number()).status();
    }

    private int covers(ReservationDetails of) {
        return sql.sql("select coalesce(sum(covers), 0) from table_occupancy where reservation_id = ?")
                .param(of.id())
                .query(Integer.class)
                .single();
    }

    // -- steps

    @Test
    void takesAPartyFromTheDoorToTheTableAndOut() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 4));

        assertThat(hosts.arrived(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.ARRIVED);
        assertThat(hosts.seat(house.host(), step(booked), List.of()).status()).isEqualTo(ReservationStatus.SEATED);
        clock.advance(Duration.ofMinutes(80));
        assertThat(hosts.finish(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.COMPLETED);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(sql.sql("select action || ' ' || coalesce(status_before, '-') || ' ' || status_after from audit_log"
                                + " where reservation_id = ? order by id")
                        .param(booked.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "booked - confirmed",
                        "arrived confirmed arrived",
                        "seated arrived seated",
                        "completed seated completed");
    }

    @Test
    void refusesStepsThatTheStatusDoesNotAllow() {
        var house = houses.house().tables(2, 2).open();
        var host = house.host();
        var booked = book(house, TODAY, SEVEN, 2);
        hosts.seat(host, step(booked), List.of());

        assertThat(reason(() -> hosts.arrived(host, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(reason(() -> hosts.noShow(host, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(reason(() -> bookings.cancel(host, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(reason(() -> hosts.approve(host, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        hosts.finish(host, step(booked));
        assertThat(reason(() -> hosts.finish(host, step(booked)))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(reason(() -> hosts.seat(host, step(booked), List.of()))).isEqualTo(Reason.NOT_ALLOWED_NOW);
        assertThat(reason(() -> hosts.extend(host, step(booked), 1))).isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    @Test
    void isForTheHousesStaffOnly() {
        var house = houses.house().tables(2).open();
        var diner = houses.diner();
        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        assertThatThrownBy(() -> hosts.arrived(diner, step(booked))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hosts.seat(diner, step(booked), List.of())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hosts.extend(diner, step(booked), 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hosts.approve(diner, step(booked))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> hosts.walkIn(diner, party(house, 2))).isInstanceOf(NotAllowed.class);
        assertThat(status(house, booked)).isEqualTo(ReservationStatus.CONFIRMED);
    }

    // -- seat

    @Test
    void keepsThePlannedEndOfAPartySeatedLate() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 40));

        var seated = hosts.seat(house.host(), step(booked), List.of());

        assertThat(seated.endsAt()).isEqualTo(booked.endsAt());
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
    }

    @Test
    void givesAnEarlyPartyTheHalfHoursBeforeItsStart() {
        var house = houses.house().tables(2, 2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(18, 10));

        hosts.seat(house.host(), step(booked), List.of());

        assertThat(slots(house, booked, house.table(0))).containsExactly(14, 15, 16, 17, 18);
        assertThat(covers(booked)).isEqualTo(2);
    }

    @Test
    void refusesAnEarlyPartyWhoseTableIsStillTaken() {
        var house = houses.house().tables(2).open();
        var before = book(house, FRIDAY, LocalTime.of(17, 30), 2);
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(18, 50));

        assertThat(reason(() -> hosts.seat(house.host(), step(booked), List.of())))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(slots(house, before, house.table(0))).containsExactly(13, 14, 15);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(status(house, booked)).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void seatsAtAnotherTableFromNowOn() {
        var house = houses.house().tables(2, 4).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 35));

        var seated = hosts.seat(house.host(), step(booked), List.of(house.table(1)));

        assertThat(seated.tables()).isEqualTo("T2");
        assertThat(slots(house, booked, house.table(0))).containsExactly(16);
        assertThat(slots(house, booked, house.table(1))).containsExactly(17, 18);
        assertThat(covers(booked)).isEqualTo(2);
    }

    @Test
    void seatsAtNoTableThatIsTakenTooSmallOrNotThere() {
        var house = houses.house().tables(2, 4, 4, 6).joined(7, 10, 2, 3).open();
        var booked = book(house, FRIDAY, SEVEN, 3);
        var other = book(house, FRIDAY, SEVEN, 4);
        itIs(house, FRIDAY, SEVEN);
        var host = house.host();

        assertThat(tables(house, booked)).containsExactly(house.table(1));
        assertThat(reason(() -> hosts.seat(host, step(booked), List.of(house.table(0)))))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(() -> hosts.seat(host, step(booked), List.of(house.table(3), house.table(2)))))
                .isEqualTo(Reason.PARTY_TOO_SMALL);
        assertThat(reason(() -> hosts.seat(host, step(booked), tables(house, other))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> hosts.seat(host, step(booked), List.of(Long.MAX_VALUE))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(slots(house, booked, house.table(1))).containsExactly(16, 17, 18, 19);
    }

    @Test
    void seatsOnTheServiceDateOnly() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY.plusDays(1), LocalTime.of(10, 59)); // still Friday's service
        hosts.seat(house.host(), step(booked), List.of());
        hosts.undo(house.host(), step(booked));

        itIs(house, FRIDAY.plusDays(1), LocalTime.of(11, 0));
        assertThat(reason(() -> hosts.seat(house.host(), step(booked), List.of())))
                .isEqualTo(Reason.NOT_ALLOWED_NOW);
        itIs(house, FRIDAY.minusDays(1), SEVEN);
        assertThat(reason(() -> hosts.seat(house.host(), step(booked), List.of())))
                .isEqualTo(Reason.NOT_ALLOWED_NOW);
    }

    // -- extend

    @Test
    void extendsIntoTheHalfHoursThatAreFree() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var next = book(house, FRIDAY, LocalTime.of(21, 30), 2);

        var extended = hosts.extend(house.host(), step(booked), 2);

        assertThat(extended.endsAt()).isEqualTo("2026-11-27T16:00:00Z");
        assertThat(extended.turnMinutes()).isEqualTo(150);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18, 19, 20);
        assertThat(reason(() -> hosts.extend(house.host(), step(booked), 1))).isEqualTo(Reason.NO_TABLE);
        assertThat(slots(house, next, house.table(0))).containsExactly(21, 22, 23);
    }

    @Test
    void extendsNotBeyondTheDay() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, LocalTime.of(23, 0), 2);

        for (var more : List.of(0, -1, 22, 1_000_000_000, Integer.MAX_VALUE)) {
            assertThat(reason(() -> hosts.extend(house.host(), step(booked), more)))
                    .isEqualTo(Reason.NOT_ALLOWED_NOW);
        }
        assertThat(hosts.extend(house.host(), step(booked), 21).endsAt()).isEqualTo("2026-11-28T05:30:00Z");
    }

    // -- finish, no-show, undo

    @Test
    void freesTheHalfHoursThatHaveNotBegunWhenAPartyLeavesEarly() {
        var house = houses.house().tables(4).open();
        var booked = book(house, FRIDAY, SEVEN, 4);
        itIs(house, FRIDAY, LocalTime.of(19, 31));
        hosts.seat(house.host(), step(booked), List.of());

        hosts.finish(house.host(), step(booked));

        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17);
        assertThat(covers(booked)).isEqualTo(4);
        assertThat(book(house, FRIDAY, LocalTime.of(20, 0), 4).number()).isNotEmpty();
    }

    @Test
    void freesTheTableWhenAnEarlyPartyLeavesBeforeItsStart() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(17, 0));
        hosts.seat(house.host(), step(booked), List.of());
        itIs(house, FRIDAY, LocalTime.of(18, 0));

        hosts.finish(house.host(), step(booked));

        assertThat(slots(house, booked, house.table(0))).containsExactly(12, 13);
    }

    @Test
    void takesTheFreedHalfHoursBackWhenAFinishIsUndone() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, SEVEN);
        hosts.seat(house.host(), step(booked), List.of());
        hosts.finish(house.host(), step(booked));

        assertThat(hosts.undo(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.SEATED);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(covers(booked)).isEqualTo(2);
    }

    @Test
    void undoesAFinishAtATableThatAnotherPartyHadBefore() {
        var house = houses.house().tables(2, 2).open();
        var before = book(house, FRIDAY, LocalTime.of(18, 0), 2);
        var booked = book(house, FRIDAY, SEVEN, 2);
        assertThat(tables(house, booked)).containsExactly(house.table(1));
        itIs(house, FRIDAY, LocalTime.of(19, 30));
        hosts.seat(house.host(), step(booked), List.of(house.table(0)));
        hosts.finish(house.host(), step(booked));
        assertThat(slots(house, booked, house.table(0))).isEmpty();

        assertThat(hosts.undo(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.SEATED);
        assertThat(slots(house, before, house.table(0))).containsExactly(14, 15, 16);
        assertThat(slots(house, booked, house.table(0))).containsExactly(17, 18);
    }

    @Test
    void givesTheEarlyHalfHoursBackWhenASeatingIsUndone() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(17, 30));
        hosts.seat(house.host(), step(booked), List.of());

        assertThat(hosts.undo(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(covers(booked)).isEqualTo(2);
        assertThat(hosts.walkIn(house.host(), party(house, 2)).slot()).isEqualTo(13);
    }

    @Test
    void freesTheTableOfThoseWhoDoNotCome() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 20));

        assertThat(hosts.noShow(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.NO_SHOW);
        assertThat(owners(house, FRIDAY)).isEmpty();
    }

    @Test
    void letsALatePartyInAfterAllIfItsTableIsStillThere() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 20));
        hosts.noShow(house.host(), step(booked));
        clock.advance(Duration.ofMinutes(9)); // too late to undo

        assertThat(hosts.arrived(house.host(), step(booked)).status()).isEqualTo(ReservationStatus.ARRIVED);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
    }

    @Test
    void turnsALatePartyAwayWhoseTableIsGone() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(19, 20));
        hosts.noShow(house.host(), step(booked));
        var walkIn = hosts.walkIn(house.host(), party(house, 2));

        assertThat(reason(() -> hosts.arrived(house.host(), step(booked)))).isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> hosts.undo(house.host(), step(booked)))).isEqualTo(Reason.NO_TABLE);
        assertThat(slots(house, walkIn, house.table(0))).containsExactly(16, 17, 18);
        assertThat(status(house, booked)).isEqualTo(ReservationStatus.NO_SHOW);
    }

    // -- walk-ins

    @Test
    void seatsAWalkInFromTheHalfHourItsMinuteLiesIn() {
        var house = houses.house().tables(4, 2).open();
        itIs(house, FRIDAY, LocalTime.of(19, 13));

        var seated = hosts.walkIn(house.host(), party(house, 2));

        assertThat(seated.status()).isEqualTo(ReservationStatus.SEATED);
        assertThat(seated.customerName()).isEmpty();
        assertThat(seated.time()).isEqualTo(SEVEN);
        assertThat(slots(house, seated, house.table(1))).containsExactly(16, 17, 18);
        assertThat(covers(seated)).isEqualTo(2);
    }

    @Test
    void looksAfterANamelessPartyLikeAnyOther() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY, SEVEN);
        var seated = hosts.walkIn(house.host(), party(house, 2));

        hosts.extend(house.host(), step(seated), 1);
        hosts.finish(house.host(), step(seated));
        hosts.undo(house.host(), step(seated));

        assertThat(slots(house, seated, house.table(0))).containsExactly(16, 17, 18, 19);
        assertThat(status(house, seated)).isEqualTo(ReservationStatus.SEATED);
    }

    @Test
    void seatsAWalkInAtTheTablesStaffChose() {
        var house = houses.house()
                .tables(2, 2, 4)
                .table(4, 1, 4, "walk_in")
                .joined(3, 4, 0, 1)
                .open();
        itIs(house, FRIDAY, SEVEN);
        var host = house.host();

        assertThat(tables(house, hosts.walkIn(host, party(house, 3, house.table(1), house.table(0)))))
                .containsExactly(house.table(0), house.table(1));
        assertThat(reason(() -> hosts.walkIn(host, party(house, 2, house.table(0)))))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> hosts.walkIn(host, party(house, 5, house.table(2)))))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(reason(() -> hosts.walkIn(host, party(house, 2, house.table(1), house.table(2)))))
                .isEqualTo(Reason.NO_TABLE);
        hosts.walkIn(host, party(house, 4, house.table(3)));
        hosts.walkIn(host, party(house, 4));
        assertThat(reason(() -> hosts.walkIn(host, party(house, 1)))).isEqualTo(Reason.NO_TABLE);
    }

    @Test
    void choosesAWalkInsTableLikeABookings() {
        var house = houses.house().tables(2, 2, 2, 2).joined(3, 4, 0, 1).open();
        book(house, FRIDAY, LocalTime.of(21, 0), 2); // on the third table: a gap of half an hour before it
        itIs(house, FRIDAY, SEVEN);

        assertThat(tables(house, hosts.walkIn(house.host(), party(house, 2)))).containsExactly(house.table(3));
    }

    @Test
    void refusesWalkInsThatCannotBe() {
        var house = houses.house().tables(2).open();
        var host = house.host();

        assertThat(reason(() -> hosts.walkIn(host, party(house, 0)))).isEqualTo(Reason.PARTY_TOO_SMALL);
        assertThat(reason(() -> hosts.walkIn(host, party(house, 1_000_000_000))))
                .isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThatThrownBy(() -> new WalkInRequest(key(), house.id(), 2, "n".repeat(81), List.of()))
                .isInstanceOf(BadInput.class);
        houses.edit(house, "is_active", false);
        assertThat(reason(() -> hosts.walkIn(host, party(house, 2)))).isEqualTo(Reason.INACTIVE);
    }

    @Test
    void countsAWalkInAfterMidnightToTheEveningBefore() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY.plusDays(1), LocalTime.of(0, 40));

        var seated = hosts.walkIn(house.host(), party(house, 2));

        assertThat(seated.date()).isEqualTo(FRIDAY);
        assertThat(slots(house, seated, house.table(0))).containsExactly(27, 28, 29);
    }

    @Test
    void endsAWalkInWithTheServiceDate() {
        var house = houses.house().tables(2).open();
        itIs(house, FRIDAY.plusDays(1), LocalTime.of(10, 15));

        var seated = hosts.walkIn(house.host(), party(house, 2));

        assertThat(slots(house, seated, house.table(0))).containsExactly(46, 47);
        assertThat(seated.endsAt()).isEqualTo("2026-11-28T05:30:00Z");
    }

    @Test
    void seatsAWalkInOnceHoweverOftenItIsSent() {
        var house = houses.house().tables(2, 2).open();
        var walkIn = party(house, 2);

        assertThat(hosts.walkIn(house.host(), walkIn)).isEqualTo(hosts.walkIn(house.host(), walkIn));
        assertThat(owners(house, TODAY)).hasSize(3);
    }

    // -- what time does

    @Test
    void completesPartiesHalfAnHourAfterTheirPlannedEnd() {
        var house = houses.house().tables(2, 2, 2).open();
        var confirmed = book(house, FRIDAY, SEVEN, 2);
        var arrived = book(house, FRIDAY, SEVEN, 2);
        var seated = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, SEVEN);
        hosts.arrived(house.host(), step(arrived));
        hosts.seat(house.host(), step(seated), List.of());

        itIs(house, FRIDAY, LocalTime.of(20, 59, 59));
        upkeep.completeEnded();
        assertThat(status(house, seated)).isEqualTo(ReservationStatus.SEATED);
        itIs(house, FRIDAY, LocalTime.of(21, 0));
        upkeep.completeEnded();

        for (var each : List.of(confirmed, arrived, seated)) {
            assertThat(status(house, each)).isEqualTo(ReservationStatus.COMPLETED);
        }
        assertThat(owners(house, FRIDAY)).hasSize(9);
        assertThat(count("audit_log where reservation_id = ? and actor = 'system'", seated.id()))
                .isEqualTo(1);
    }

    @Test
    void cancelsRequestsNobodyAnswered() {
        var house = houses.house()
                .tables(2, 2)
                .joined(3, 4, 0, 1)
                .set("online_max_party", 2)
                .open();
        var asked = bookings.request(houses.diner(), request(at(house, FRIDAY, SEVEN, 4)));
        itIs(house, FRIDAY, LocalTime.of(21, 30));

        upkeep.completeEnded();

        assertThat(status(house, asked)).isEqualTo(ReservationStatus.CANCELLED);
        assertThat(owners(house, FRIDAY)).isEmpty();
    }

    @Test
    void leavesPartiesAloneThatWereExtendedMeanwhile() {
        var house = houses.house().tables(2).open();
        var booked = book(house, FRIDAY, SEVEN, 2);
        itIs(house, FRIDAY, LocalTime.of(21, 0));
        hosts.extend(house.host(), step(booked), 2);

        upkeep.completeIfEnded(booked.number());

        assertThat(status(house, booked)).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void releasesNoShowsOnlyWhereTheRestaurantAskedForIt() {
        var strict = houses.house().tables(2, 2).set("auto_no_show", true).open();
        var patient = houses.house().tables(2).open();
        var absent = book(strict, FRIDAY, SEVEN, 2);
        var present = book(strict, FRIDAY, SEVEN, 2);
        var waitedFor = book(patient, FRIDAY, SEVEN, 2);
        itIs(strict, FRIDAY, LocalTime.of(19, 19, 59));
        hosts.arrived(strict.host(), step(present));
        upkeep.releaseNoShows();
        assertThat(status(strict, absent)).isEqualTo(ReservationStatus.CONFIRMED);

        clock.advance(Duration.ofSeconds(1));
        upkeep.releaseNoShows();

        assertThat(status(strict, absent)).isEqualTo(ReservationStatus.NO_SHOW);
        assertThat(status(strict, present)).isEqualTo(ReservationStatus.ARRIVED);
        assertThat(status(patient, waitedFor)).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(owners(strict, FRIDAY)).hasSize(3);
    }

    @Test
    void releasesNobodyWhoMovedMeanwhile() {
        var strict = houses.house().tables(2).set("auto_no_show", true).open();
        var booked = book(strict, FRIDAY, SEVEN, 2);
        bookings.change(strict.host(), change(booked, FRIDAY, LocalTime.of(21, 0), 2));
        itIs(strict, FRIDAY, LocalTime.of(19, 30));

        upkeep.releaseIfAbsent(booked.number());

        assertThat(status(strict, booked)).isEqualTo(ReservationStatus.CONFIRMED);
    }

    // -- approve at chosen tables

    @Test
    void saysYesAtTheTablesThatWereChosen() {
        var house = houses.house()
                .set("online_max_party", 4)
                .tables(4, 4, 4)
                .joined(5, 8, 0, 1)
                .joined(5, 8, 1, 2)
                .open();
        var asked = bookings.request(houses.diner(), request(at(house, FRIDAY, SEVEN, 7)));
        var chosen = List.of(house.table(1), house.table(2));

        var approved = hosts.approve(house.host(), step(asked), chosen);

        assertThat(approved.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(tables(house, approved)).isEqualTo(chosen);
    }

    @Test
    void saysNoYesAtTablesThatAreTakenOrNoCombination() {
        var house = houses.house()
                .set("online_max_party", 4)
                .tables(4, 4, 4)
                .joined(5, 8, 0, 1)
                .joined(5, 8, 1, 2)
                .open();
        var asked = bookings.request(houses.diner(), request(at(house, FRIDAY, SEVEN, 7)));
        var other = book(house, FRIDAY, SEVEN, 4);
        var taken = List.of(house.table(1), house.table(2));

        assertThat(reason(() -> hosts.approve(house.host(), step(asked), taken)))
                .isEqualTo(Reason.NO_TABLE);
        assertThat(reason(() -> hosts.approve(house.host(), step(asked), List.of(house.table(0), house.table(2)))))
                .isEqualTo(Reason.NO_TABLE);

        assertThat(status(house, asked)).isEqualTo(ReservationStatus.REQUESTED);
        assertThat(tables(house, other)).hasSize(1);
    }
}
