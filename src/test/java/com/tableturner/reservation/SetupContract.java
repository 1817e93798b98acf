package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.restaurant.CombinationDraft;
import com.tableturner.restaurant.CombinationQuery;
import com.tableturner.restaurant.CombinationRecord;
import com.tableturner.restaurant.CombinationRecord.Joined;
import com.tableturner.restaurant.CombinationRecords;
import com.tableturner.restaurant.RestaurantNeeds;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.tableturner.restaurant.ShortNames;
import com.tableturner.restaurant.Sold;
import com.tableturner.restaurant.TableDraft;
import com.tableturner.restaurant.TableQuery;
import com.tableturner.restaurant.TableRecord;
import com.tableturner.restaurant.TableRecords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** What editors make of restaurants, tables and combinations, on any database. */
abstract class SetupContract extends CoreTest {

    private static final PageRequest FIRST = PageRequest.of(0, 50);
    private static final Actor ADMIN = new Actor.Staff(9, Set.of(Roles.ADMIN), Set.of());

    @Autowired
    private RestaurantRecords restaurants;

    @Autowired
    private TableRecords tables;

    @Autowired
    private CombinationRecords combinations;

    private static void refused(ThrowingCallable call, String field, String problem) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(List.of(bad.field(), bad.problem())).containsExactly(field, problem));
    }

    // -- combinations

    private static CombinationDraft joined(String name, int min, int max, Long... tables) {
        return new CombinationDraft(name, Set.of(tables), min, max);
    }

    private CombinationRecord added(House house, CombinationDraft draft) {
        return combinations.find(house.host(), combinations.add(house.host(), house.id(), draft, TODAY));
    }

    @Test
    void aCombinationThatIsAddedTakesLargeParties() {
        var house = houses.house().tables(4, 4, 2).open();
        assertThat(reason(() -> book(house, FRIDAY, SEVEN, 8))).isEqualTo(Reason.PARTY_TOO_LARGE);

        combinations.add(house.host(), house.id(), joined("Window", 5, 8, house.table(0), house.table(1)), FRIDAY);

        assertThat(book(house, FRIDAY, SEVEN, 8).tables()).isEqualTo("T1+T2");
        assertThat(reason(() -> book(house, FRIDAY.minusDays(1), SEVEN, 8))).isEqualTo(Reason.PARTY_TOO_LARGE);
    }

    @Test
    void combinationsAreListedFilteredAndSorted() {
        var house =
                houses.house().tables(4, 4, 6).areas("Hall", "Hall", "Patio").open();
        var host = house.host();
        added(house, joined("Window", 5, 8, house.table(0), house.table(1)));
        added(house, joined("Long", 7, 14, house.table(2), house.table(1), house.table(0)));
        added(house, joined("Corner", 5, 10, house.table(1), house.table(2)));
        var all = CombinationQuery.of(house.id());

        assertThat(combinations.page(
                        host, all, PageRequest.of(0, 9, Sort.by("seats").descending())))
                .extracting(CombinationRecord::name)
                .containsExactly("Long", "Corner", "Window");
        assertThat(combinations.page(host, all, PageRequest.of(0, 9, Sort.by("to", "name", "max", "min", "from"))))
                .extracting(CombinationRecord::name)
                .containsExactly("Long", "Corner", "Window");
        assertThat(combinations.page(host, all, PageRequest.of(1, 2, Sort.by("name"))))
                .extracting(one -> one.tables().stream().map(Joined::number).toList())
                .containsExactly(List.of("T1", "T2"));
        assertThat(combinations.page(
                        host, new CombinationQuery(house.id(), "o", "t3", Optional.of(6), Optional.of(false)), FIRST))
                .extracting(CombinationRecord::name, CombinationRecord::seats)
                .containsExactly(tuple("Corner", 10));
        assertThat(combinations.count(
                        host, new CombinationQuery(house.id(), "%", "", Optional.empty(), Optional.empty())))
                .isZero();
        assertThat(combinations.tables(host, house.id()))
                .extracting(Joined::number)
                .containsExactly("T1", "T2", "T3");
    }

    @Test
    void whatIsNoCombinationIsRefusedAndNothingIsWritten() {
        var house = houses.house().tables(4, 4, 2).open();
        var other = houses.house().tables(4, 4).open();
        var first = house.table(0);
        var second = house.table(1);
        added(house, joined("Window", 5, 8, first, second));
        tables.end(house.host(), List.of(tables.find(house.host(), house.table(2))), FRIDAY);

        refusedAdding(house, joined("One", 1, 4, first), "tables", "fewer-than-two");
        refusedAdding(house, joined(" ", 5, 8, first, house.table(2)), "name", "empty");
        refusedAdding(house, joined("x".repeat(81), 5, 8, first, house.table(2)), "name", "too-long");
        refusedAdding(house, joined("WINDOW", 5, 6, first, house.table(2)), "name", "taken");
        refusedAdding(house, joined("B", 7, 6, first, house.table(2)), "min", "over-max");
        refusedAdding(house, joined("B", 0, 6, first, house.table(2)), "min", "out-of-range");
        refusedAdding(house, joined("B", 5, 7, first, house.table(2)), "max", "over-seats");
        refusedAdding(house, joined("B", 5, 8, first, other.table(1)), "tables", "not-standing");
        refusedAdding(house, joined("B", 5, 8, second, first), "tables", "same-tables");
        refusedAdding(house, new CombinationDraft("B", Set.of(first, house.table(2)), 5, null), "max", "empty");
        refusedOn(house, FRIDAY, joined("B", 5, 6, first, house.table(2)), "tables", "not-standing");
        refusedOn(house, TODAY.minusDays(1), joined("B", 5, 6, first, house.table(2)), "from", "past");
        refusedOn(house, null, joined("B", 5, 6, first, house.table(2)), "from", "empty");
        assertThat(combinations.count(house.host(), CombinationQuery.of(house.id())))
                .isEqualTo(1);
    }

    private void refusedAdding(House house, CombinationDraft draft, String field, String problem) {
        refusedOn(house, TODAY, draft, field, problem);
    }

    private void refusedOn(
            House house, @Nullable LocalDate from, CombinationDraft draft, String field, String problem) {
        refused(() -> combinations.add(house.host(), house.id(), draft, from), field, problem);
    }

    @Test
    void aCombinationIsEditedUnlessSomebodyElseDidMeanwhile() {
        var house = houses.house().tables(4, 4, 4).open();
        var host = house.host();
        var shown = added(house, joined("Window", 5, 8, house.table(0), house.table(1)));
        added(house, joined("Corner", 5, 8, house.table(1), house.table(2)));
        var long3 = joined("All", 9, 12, house.table(0), house.table(1), house.table(2));

        combinations.edit(host, shown.id(), shown.version(), long3);

        assertThat(combinations.partners(host, house.id()))
                .containsEntry(house.table(0), List.of("T2", "T3"))
                .containsEntry(house.table(1), List.of("T1", "T3"));
        assertThat(book(house, FRIDAY, SEVEN, 12).tables()).isEqualTo("T1+T2+T3");
        assertThatThrownBy(() -> combinations.edit(host, shown.id(), shown.version(), joined("B", 1, 2, 1L, 2L)))
                .isInstanceOf(ChangedMeanwhile.class);
        var stored = combinations.find(host, shown.id());
        refused(
                () -> combinations.edit(
                        host, shown.id(), stored.version(), joined("All", 5, 8, house.table(2), house.table(1))),
                "tables",
                "same-tables");
        refused(
                () -> combinations.edit(
                        host, shown.id(), stored.version(), joined("corner", 5, 8, house.table(0), house.table(1))),
                "name",
                "taken");
        combinations.edit(host, shown.id(), stored.version(), long3);
        assertThat(combinations.find(host, shown.id())).isEqualTo(stored);
    }

    @Test
    void anEndedCombinationKeepsItsBookingsAndComesBack() {
        var house = houses.house().tables(4, 4).open();
        var host = house.host();
        var shown = added(house, joined("Window", 5, 8, house.table(0), house.table(1)));
        var booked = book(house, FRIDAY, SEVEN, 8);

        refused(() -> combinations.end(host, List.of(shown), TODAY.minusDays(1)), "to", "past");
        refused(() -> combinations.end(host, List.of(shown), TODAY), "to", "before-start");
        combinations.end(host, List.of(shown), FRIDAY);
        assertThat(reason(() -> book(house, FRIDAY, LocalTime.of(13, 0), 8))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(tables(house, booked)).hasSize(2);
        assertThat(combinations.find(host, shown.id()).to()).isEqualTo(FRIDAY);

        combinations.restore(host, List.of(shown));
        assertThat(book(house, FRIDAY, LocalTime.of(13, 0), 8).tables()).isEqualTo("T1+T2");
        assertThat(sql.sql(
                                "select action from audit_log where subject = 'combination' and restaurant_id = ? order by id")
                        .param(house.id())
                        .query(String.class)
                        .list())
                .containsExactly("added", "ended", "restored");
    }

    @Test
    void aCombinationDoesNotComeBackBesideAnotherOfTheSameTables() {
        var house = houses.house().tables(4, 4).open();
        var host = house.host();
        var shown = added(house, joined("Window", 5, 8, house.table(0), house.table(1)));
        combinations.end(host, List.of(shown), TODAY.plusDays(1));
        var again = joined("Again", 5, 8, house.table(0), house.table(1));
        refused(() -> combinations.add(host, house.id(), again, TODAY), "tables", "same-tables");
        combinations.add(host, house.id(), again, TODAY.plusDays(1));

        refused(() -> combinations.restore(host, List.of(shown)), "tables", "same-tables");
    }

    @Test
    void combinationsAreForTheRestaurantsEditors() {
        var house = houses.house().tables(4, 4).joined(5, 8, 0, 1).open();
        var other = houses.house().tables(4, 4).open();
        var theirs = combinations.page(house.host(), CombinationQuery.of(house.id()), FIRST);
        var hostOnly = new Actor.Staff(5, Set.of(Roles.HOST), Set.of(house.id()));
        var draft = joined("B", 5, 8, house.table(0), house.table(1));

        for (var actor : List.of(other.host(), hostOnly, houses.diner(), new Actor.Anonymous())) {
            List.<ThrowingCallable>of(
                            () -> combinations.page(actor, CombinationQuery.of(house.id()), FIRST),
                            () -> combinations.tables(actor, house.id()),
                            () -> combinations.find(actor, theirs.getFirst().id()),
                            () -> combinations.add(actor, house.id(), draft, TODAY),
                            () -> combinations.edit(actor, theirs.getFirst().id(), 0, draft),
                            () -> combinations.end(actor, theirs, FRIDAY),
                            () -> combinations.restore(actor, theirs))
                    .forEach(call -> assertThatThrownBy(call).isInstanceOf(NotAllowed.class));
        }
    }

    // -- tables

    @Test
    void tablesAreListedFilteredSortedAndKeptFromTheirFirstDay() {
        var house = houses.house().tables(2).open();
        var host = house.host();
        var draft = new TableDraft("P8", "Patio", 6, 2, 5, Sold.ONLINE);
        refused(() -> tables.add(host, house.id(), draft, 3, TODAY.minusDays(1)), "from", "past");
        refused(() -> tables.add(host, house.id(), draft, 3, null), "from", "empty");

        tables.add(host, house.id(), draft, 3, FRIDAY);

        var patio =
                new TableQuery(house.id(), "p", "atio", Optional.of(6), Optional.of(Sold.ONLINE), Optional.of(false));
        assertThat(tables.page(host, patio, PageRequest.of(0, 9, Sort.by("number"))))
                .extracting(row -> row.table().number())
                .containsExactly("P8", "P9", "P10");
        for (var column : List.of("area", "seats", "min", "max", "sold", "from", "to")) {
            assertThat(tables.page(host, TableQuery.of(house.id()), PageRequest.of(0, 9, Sort.by(column))))
                    .hasSize(4);
        }
        assertThat(tables.seats(host, TableQuery.of(house.id()))).isEqualTo(20);
        assertThat(reason(() -> book(house, TODAY, SEVEN, 5))).isEqualTo(Reason.PARTY_TOO_LARGE);
        assertThat(book(house, FRIDAY, SEVEN, 5).tables()).startsWith("P");
    }

    @Test
    void tablesEndOnADayThatIsNotOver() {
        var house = houses.house().tables(2, 2).open();
        var host = house.host();
        var one = List.of(tables.find(host, house.table(0)));

        refused(() -> tables.end(host, one, TODAY.minusDays(1)), "to", "past");
        refused(() -> tables.end(host, one, null), "to", "empty");
        tables.end(host, one, TODAY);
        assertThat(tables.find(host, house.table(0)).to()).isEqualTo(TODAY);
        tables.restore(host, one);
        assertThat(tables.find(host, house.table(0)).to()).isNull();
    }

    @Test
    void tablesMoveTogetherAndAreNotOverwritten() {
        var house = houses.house().tables(2, 4).open();
        var host = house.host();
        var both = tables.page(host, TableQuery.of(house.id()), FIRST);

        tables.moveTo(host, both, "Roof");

        assertThat(tables.page(host, TableQuery.of(house.id()), FIRST))
                .extracting(row -> row.table().area())
                .containsOnly("Roof");
        var stale = both.getFirst();
        assertThatThrownBy(() ->
                        tables.edit(host, stale.id(), stale.version(), new TableDraft("T1", "", 2, 1, 2, Sold.WALK_IN)))
                .isInstanceOf(ChangedMeanwhile.class);
        var fresh = tables.find(host, stale.id());
        tables.edit(host, fresh.id(), fresh.version(), new TableDraft("T1", "", 3, 1, 3, Sold.WALK_IN));
        assertThat(tables.find(host, stale.id()))
                .extracting(TableRecord::table)
                .satisfies(table -> assertThat(table.capacity()).isEqualTo(3));
    }

    // -- restaurants

    private static Map<String, @Nullable Object> facts(String name) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("name", name);
        values.put("cuisine", "Coastal");
        values.put("location", "Jayanagar");
        values.put("city", "Bangalore");
        values.put("address", "4, 11th Main");
        values.put("phone", "+918022220001");
        values.put("price_range", "₹₹");
        values.put("time_zone", "Asia/Kolkata");
        values.put("dietary", "vegan;jain");
        return values;
    }

    @Test
    void aRestaurantThatIsAddedNeedsTablesAndHours() {
        var name = "Kadal & Co. " + key();
        var id = restaurants.add(ADMIN, ShortNames.of(name), facts(name));

        assertThat(restaurants.find(ADMIN, id).slug()).startsWith("kadal-co-key-");
        assertThat(restaurants.find(ADMIN, id).list("dietary")).containsExactly("vegan", "jain");
        assertThat(restaurants.find(ADMIN, id).flag("auto_no_show")).isFalse();
        assertThat(restaurants.needs(ADMIN, id)).isEqualTo(new RestaurantNeeds(true, true));
        tables.add(ADMIN, id, new TableDraft("T1", "", 2, 1, 2, Sold.ONLINE), 1, restaurants.today(ADMIN, id));
        assertThat(restaurants.needs(ADMIN, id)).isEqualTo(new RestaurantNeeds(false, true));
        var house = houses.house().tables(2).open();
        assertThat(restaurants.needs(house.host(), house.id()).any()).isFalse();
        assertThat(restaurants.page(
                        ADMIN,
                        new RestaurantQuery(
                                name.toUpperCase(),
                                Optional.of("Jayanagar"),
                                Optional.of("Coastal"),
                                Optional.of("₹₹"),
                                Optional.of(true)),
                        PageRequest.of(0, 9, Sort.by("name", "area", "cuisine", "price", "tables", "seats", "active"))))
                .extracting(RestaurantRow::id, RestaurantRow::tables)
                .containsExactly(tuple(id, 1));
    }

    @Test
    void whatIsNoRestaurantIsRefused() {
        var slug = "taken-" + key();
        restaurants.add(ADMIN, slug, facts("Taken"));
        var without = facts("Without");
        without.remove("cuisine");
        var nameless = facts(" ");
        var priceless = facts("Priceless");
        priceless.put("price_range", null);
        var called = facts("Called");
        called.put("phone", "12345");

        refused(() -> restaurants.add(ADMIN, slug, facts("Other")), "slug", "taken");
        refused(() -> restaurants.add(ADMIN, "Not Short", facts("Other")), "slug", "not-a-short-name");
        refused(() -> restaurants.add(ADMIN, "", facts("Other")), "slug", "empty");
        refused(() -> restaurants.add(ADMIN, "a".repeat(141), facts("Other")), "slug", "too-long");
        refused(() -> restaurants.add(ADMIN, key(), without), "cuisine", "empty");
        refused(() -> restaurants.add(ADMIN, key(), nameless), "name", "empty");
        refused(() -> restaurants.add(ADMIN, key(), priceless), "price_range", "empty");
        refused(() -> restaurants.add(ADMIN, key(), called), "phone", "not-a-phone");
        var house = houses.house().open();
        assertThatThrownBy(() -> restaurants.add(house.host(), key(), facts("Mine")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void turnTimesAndTagsAreEditedUnlessSomebodyElseDidMeanwhile() {
        var house = houses.house().tables(2).open();
        var host = house.host();
        var before = restaurants.find(host, house.id());
        var values = new HashMap<String, @Nullable Object>();
        values.put("turn_small_minutes", 61);
        values.put("occasions", "family;business");
        values.put("auto_no_show", true);

        restaurants.edit(host, house.id(), before.version(), values);

        assertThat(slots(house, book(house, FRIDAY, SEVEN, 2), house.table(0))).containsExactly(16, 17, 18);
        var after = restaurants.find(host, house.id());
        assertThat(after.number("turn_small_minutes")).isEqualTo(61);
        assertThat(after.flag("auto_no_show")).isTrue();
        assertThatThrownBy(() -> restaurants.edit(host, house.id(), before.version(), values))
                .isInstanceOf(ChangedMeanwhile.class);
        restaurants.edit(host, house.id(), after.version(), values);
        assertThat(restaurants.find(host, house.id()).version()).isEqualTo(after.version());
        values.put("turn_small_minutes", 29);
        refused(
                () -> restaurants.edit(host, house.id(), after.version(), values),
                "turn_small_minutes",
                "out-of-range");
    }

    @Test
    void aTimeZoneStaysWhileAnybodyIsExpected() {
        var house = houses.house().tables(2).open();
        var host = house.host();
        var booked = book(house, FRIDAY, SEVEN, 2);
        var shown = restaurants.find(host, house.id());
        Map<String, @Nullable Object> there = Map.of("time_zone", "Asia/Dubai");

        refused(() -> restaurants.edit(host, house.id(), shown.version(), there), "time_zone", "parties-expected");
        bookings.cancel(host, step(booked));
        restaurants.edit(host, house.id(), shown.version(), there);

        assertThat(restaurants.find(host, house.id()).text("time_zone")).isEqualTo("Asia/Dubai");
        assertThat(availability.day(host, house.id(), FRIDAY, 2).isClosed()).isFalse();
    }
}
