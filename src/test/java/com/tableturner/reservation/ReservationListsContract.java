package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What staff see of reservations in lists, on any database. */
abstract class ReservationListsContract extends CoreTest {

    @Autowired
    private ReservationLists lists;

    @BeforeEach
    void aHostIsSignedIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("me", "", "ROLE_" + Roles.HOST));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private static ReservationQuery fortnight() {
        return ReservationQuery.between(TODAY, TODAY.plusDays(14));
    }

    private List<String> numbers(Actor staff, ReservationQuery query, int page, int size, Sort sort) {
        var index = lists.index(staff, query);
        return lists.page(staff, query, index, PageRequest.of(page, size, sort)).stream()
                .map(ReservationRow::number)
                .toList();
    }

    private List<String> numbers(Actor staff, ReservationQuery query) {
        return numbers(staff, query, 0, 100, Sort.unsorted());
    }

    @Test
    void namesWhatItsRestaurantHasInOrderOfTime() {
        var house = houses.house().tables(2, 2, 4).open();
        var late = book(house, FRIDAY, LocalTime.of(21, 0), 2);
        var early = book(house, FRIDAY, SEVEN, 4);
        var before = book(house, FRIDAY.minusDays(1), LocalTime.of(22, 0), 2);
        book(houses.house().tables(2).open(), FRIDAY, SEVEN, 2);

        assertThat(numbers(house.host(), fortnight())).containsExactly(before.number(), early.number(), late.number());
        var row = lists.page(house.host(), fortnight(), lists.index(house.host(), fortnight()), PageRequest.of(0, 10))
                .get(1);
        assertThat(row.customerName()).isEqualTo("Asha Rao");
        assertThat(row.tables()).isEqualTo("T3");
        assertThat(row.phoneEnding()).hasSize(3);
    }

    @Test
    void givesTheSamePagesFromWhereverOneReads() {
        var house = houses.house().tables(2, 2, 2).open();
        for (var day = 0; day < 6; day++) {
            for (var count = 0; count <= day % 4; count++) {
                book(house, FRIDAY.plusDays(day), LocalTime.of(12 + count * 2, 0), 2);
            }
        }
        for (var sort : List.of(Sort.by("date"), Sort.by("date").descending())) {
            var all = numbers(house.host(), fortnight(), 0, 100, sort);
            for (var size : List.of(1, 2, 3, 5)) {
                var joined = new ArrayList<String>();
                for (var page = 0; page * size < all.size() + size; page++) {
                    joined.addAll(numbers(house.host(), fortnight(), page, size, sort));
                }
                assertThat(joined).as("%s by %s", sort, size).isEqualTo(all).doesNotHaveDuplicates();
            }
        }
        assertThat(lists.index(house.host(), fortnight()).total()).isEqualTo(13);
    }

    @Test
    void areNotForOthers() {
        var house = houses.house().tables(2).open();
        var other = houses.house().tables(2).open();
        book(house, FRIDAY, SEVEN, 2);

        assertThat(numbers(other.host(), fortnight())).isEmpty();
        assertThatThrownBy(() -> lists.index(other.host(), fortnight().at(Optional.of(house.id()))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lists.index(houses.diner(), fortnight())).isInstanceOf(NotAllowed.class);
        assertThat(numbers(new Actor.Staff(3, Set.of(Roles.HOST), Set.of()), fortnight()))
                .isEmpty();
    }

    @Test
    void areFoundOnAnyDateByTheBeginningOfNumberPhoneOrName() {
        var house = houses.house().tables(2, 2).open();
        var named = bookings.book(
                house.host(),
                new BookingRequest(
                        key(),
                        at(house, FRIDAY.plusDays(20), SEVEN, 2),
                        "Zoë Quill",
                        "",
                        null,
                        Channel.STAFF,
                        "+919845077001"));
        book(house, FRIDAY, SEVEN, 2);
        var today = ReservationQuery.between(TODAY, TODAY);

        for (var typed : List.of(named.number().toLowerCase(), "98450 77001", "+91984507700", "zoë q", "ZO")) {
            assertThat(numbers(house.host(), today.found(typed))).as(typed).containsExactly(named.number());
        }
        assertThat(numbers(house.host(), today.found("oë"))).isEmpty();
        assertThat(lists.index(house.host(), today.found("zoë")).total()).isEqualTo(1);
    }

    @Test
    void areNarrowedByStatusChannelAndParty() {
        var house = houses.house().tables(2, 4, 4).open();
        var web = book(house, FRIDAY, SEVEN, 2);
        var four = book(house, FRIDAY, SEVEN, 4);
        bookings.cancel(house.host(), step(four));

        assertThat(numbers(house.host(), fortnight().with(Set.of(ReservationStatus.CANCELLED))))
                .containsExactly(four.number());
        assertThat(numbers(house.host(), fortnight().of(Optional.of(2)))).containsExactly(web.number());
        assertThat(numbers(house.host(), fortnight().by(Optional.of(Channel.CHAT))))
                .isEmpty();
        assertThat(lists.index(house.host(), fortnight().by(Optional.of(Channel.WEB)))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void areSortedByWhatIsAsked() {
        var house = houses.house().tables(2, 4, 6).open();
        var six = book(house, FRIDAY, SEVEN, 6);
        var two = book(house, FRIDAY.plusDays(1), SEVEN, 2);
        var four = book(house, FRIDAY.plusDays(2), SEVEN, 4);

        assertThat(numbers(house.host(), fortnight(), 0, 10, Sort.by("party")))
                .containsExactly(two.number(), four.number(), six.number());
        assertThat(numbers(house.host(), fortnight(), 0, 10, Sort.by("number").descending()))
                .containsExactly(four.number(), two.number(), six.number());
        for (var property : List.of("guest", "restaurant", "status", "channel")) {
            assertThat(numbers(house.host(), fortnight(), 0, 10, Sort.by(property)))
                    .hasSize(3);
        }
    }

    @Test
    void letAnyDateBeAskedFor() {
        var house = houses.house().tables(2).open();

        assertThat(lists.index(house.host(), ReservationQuery.between(LocalDate.MIN, LocalDate.MAX))
                        .total())
                .isZero();
        assertThat(numbers(house.host(), ReservationQuery.between(FRIDAY, TODAY)))
                .isEmpty();
    }

    @Test
    void readsNumbersWithoutACountryCodeAsOfTheRegionOfTheRestaurants() {
        assertThat(Beginning.of("0161 496", types, "+44").low()).isEqualTo("+44161496");
        assertThat(Beginning.of("(98450) 83", types, "+91").low()).isEqualTo("+919845083");
        assertThat(Beginning.of("+1 212", types, "+91").low()).isEqualTo("+1212");
    }
}
