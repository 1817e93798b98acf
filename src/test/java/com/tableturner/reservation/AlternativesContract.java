package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.restaurant.CatalogueQuery;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is offered instead, and what a search finds, on any database. */
abstract class AlternativesContract extends CoreTest {

    private static List<String> times(List<Offer> offers) {
        return offers.stream().map(offer -> offer.time().toString()).toList();
    }

    @Test
    void lieNearestInBothDirections() {
        var house = houses.house().tables(2).open();
        book(house, FRIDAY, SEVEN, 2);

        var instead = refusal(() -> book(house, FRIDAY, SEVEN, 2)).alternatives();

        assertThat(times(instead.sameDay())).containsExactly("17:30", "20:30");
    }

    @Test
    void lieInOneDirectionWhereTheOtherHasNone() {
        var house = houses.house().tables(2).shift(16, 24, 28).open();
        book(house, FRIDAY, SEVEN, 2);

        var instead = refusal(() -> book(house, FRIDAY, SEVEN, 2)).alternatives();

        assertThat(times(instead.sameDay())).containsExactly("20:30", "21:00");
    }

    @Test
    void nameTheSameTimeOnTheNextDaysThatHaveIt() {
        var house = houses.house().tables(2).open();
        book(house, FRIDAY, SEVEN, 2);
        book(house, FRIDAY.plusDays(1), SEVEN, 2);

        var instead = refusal(() -> book(house, FRIDAY, SEVEN, 2)).alternatives();

        assertThat(instead.otherDays()).extracting(Offer::date).containsExactly(FRIDAY.plusDays(2), FRIDAY.plusDays(3));
        assertThat(times(instead.otherDays())).containsOnly("19:00");
    }

    @Test
    void nameAtMostTwoSistersTheMostAlikeFirst() {
        var full = houses.house()
                .tables(2)
                .set("cuisine", "Coorgi")
                .set("location", "Ulsoor")
                .open();
        var area = houses.house()
                .tables(2)
                .set("cuisine", "Other")
                .set("location", "Ulsoor")
                .open();
        var dearCuisine = houses.house()
                .tables(2)
                .set("cuisine", "Coorgi")
                .set("price_range", "₹₹₹₹")
                .open();
        var cuisine = houses.house().tables(2).set("cuisine", "Coorgi").open();
        var twin = houses.house()
                .tables(2)
                .set("cuisine", "Coorgi")
                .set("location", "Ulsoor")
                .open();
        book(full, FRIDAY, SEVEN, 2);

        assertThat(refusal(() -> book(full, FRIDAY, SEVEN, 2)).alternatives().sisters())
                .extracting(Offer::restaurantId)
                .containsExactly(twin.id(), cuisine.id());
        book(twin, FRIDAY, SEVEN, 2);
        book(cuisine, FRIDAY, SEVEN, 2);
        assertThat(refusal(() -> book(full, FRIDAY, SEVEN, 2)).alternatives().sisters())
                .extracting(Offer::restaurantId)
                .containsExactly(dearCuisine.id(), area.id());
    }

    @Test
    void canAllBeBookedByWhoeverWasRefused() {
        var full =
                houses.house().tables(2).set("cuisine", "Konkan").pacing(2, 2).open();
        houses.house().tables(4).set("cuisine", "Konkan").open();
        houses.house().tables(2, 2).set("cuisine", "Konkan").open();
        for (var time = LocalTime.of(11, 0); time.isBefore(LocalTime.of(22, 0)); time = time.plusMinutes(90)) {
            book(full, FRIDAY, time, 2);
        }
        var refusal = refusal(() -> book(full, FRIDAY, SEVEN, 2)).alternatives();
        var all = Stream.of(refusal.sameDay(), refusal.otherDays(), refusal.sisters())
                .flatMap(List::stream)
                .toList();

        assertThat(all).hasSizeGreaterThan(3);
        for (var offer : all) {
            var wanted = new TableRequest(offer.restaurantId(), offer.date(), offer.time(), 2);
            assertThat(bookings.book(houses.diner(), request(wanted)).status()).isEqualTo(ReservationStatus.CONFIRMED);
        }
    }

    @Test
    void leaveOutWhatTheDinerCouldNotBook() {
        var house = houses.house().tables(2, 2).open();
        var diner = houses.diner();
        book(diner, house, FRIDAY, LocalTime.of(20, 30), 2);
        book(diner, house, FRIDAY.plusDays(1), SEVEN, 2);
        book(house, FRIDAY, SEVEN, 2);
        book(house, FRIDAY, SEVEN, 2);

        var instead = refusal(() -> book(diner, house, FRIDAY, SEVEN, 2)).alternatives();

        assertThat(times(instead.sameDay())).containsExactly("17:30", "22:00");
        assertThat(instead.otherDays()).extracting(Offer::date).containsExactly(FRIDAY.plusDays(2), FRIDAY.plusDays(3));
    }

    @Test
    void areNoneWhereNothingCouldBeMeant() {
        var house = houses.house().tables(2).open();

        assertThat(refusal(() -> book(house, FRIDAY, SEVEN, 7)).alternatives().isEmpty())
                .isTrue();
        assertThat(refusal(() -> bookings.book(
                                houses.diner(), request(new TableRequest(Long.MAX_VALUE, FRIDAY, SEVEN, 2))))
                        .alternatives()
                        .isEmpty())
                .isTrue();
        assertThat(refusal(() -> book(house, TODAY.plusDays(40), SEVEN, 2))
                        .alternatives()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void standBesideATimeThatIsNotOnTheGrid() {
        var house = houses.house().tables(2).open();

        var instead = refusal(() -> book(house, FRIDAY, LocalTime.of(19, 7), 2)).alternatives();

        assertThat(times(instead.sameDay())).containsExactly("19:00", "19:30");
        assertThat(instead.otherDays()).isEmpty();
    }

    @Test
    void aSearchFindsTheNearestStartsOfEveryMatchingRestaurant() {
        var near = houses.house().tables(2).set("cuisine", "Bihari").open();
        var open = houses.house().tables(2).set("cuisine", "Bihari").open();
        var closed = houses.house()
                .tables(2)
                .set("cuisine", "Bihari")
                .set("is_active", false)
                .open();
        book(near, FRIDAY, SEVEN, 2);

        var found = availability.search(
                houses.diner(), new SearchRequest(new CatalogueQuery("", "Bihari", ""), FRIDAY, SEVEN, 2));

        assertThat(found).extracting(offer -> offer.restaurant().id()).containsExactly(open.id(), near.id());
        assertThat(found.getFirst().wanted().isOpen()).isTrue();
        assertThat(found.getLast().wanted().reason()).isEqualTo(Reason.NO_TABLE);
        assertThat(found.getLast().nearest())
                .extracting(slot -> slot.time().toString())
                .containsExactly("17:00", "17:30", "20:30", "21:00");
        assertThat(closed.id())
                .isNotIn(found.stream().map(offer -> offer.restaurant().id()).toList());
    }

    @Test
    void aSearchSaysOfEachRestaurantWhatItsOwnPageSays() {
        var house = houses.house()
                .tables(2, 4)
                .set("cuisine", "Awadhi")
                .pacing(4, 6)
                .open();
        book(house, FRIDAY, SEVEN, 3);
        bookings.hold(houses.diner(), at(house, FRIDAY, LocalTime.of(20, 0), 2));
        var diner = houses.diner();
        for (var party = 0; party < 6; party++) {
            var page = availability.day(diner, house.id(), FRIDAY, party).slots();
            for (var slot : page) {
                var found = availability.search(
                        diner, new SearchRequest(new CatalogueQuery("", "Awadhi", ""), FRIDAY, slot.time(), party));
                assertThat(found.getFirst().wanted()).isEqualTo(slot);
            }
        }
    }
}
