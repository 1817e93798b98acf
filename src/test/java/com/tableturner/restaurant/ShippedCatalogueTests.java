package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTests {

    private final List<CatalogueEntry> restaurants =
            new CatalogueSource(new CatalogueProperties(CatalogueProperties.FULL)).read();

    @Test
    void hasAHundredRestaurantsOfBangalore() {
        assertThat(restaurants)
                .hasSize(100)
                .allMatch(restaurant -> restaurant.city().equals("Bangalore"));
    }

    @Test
    void givesEachANameAddressAndPhoneOfItsOwn() {
        assertThat(restaurants).extracting(CatalogueEntry::slug).doesNotHaveDuplicates();
        assertThat(restaurants).extracting(CatalogueEntry::address).doesNotHaveDuplicates();
        assertThat(restaurants)
                .extracting(CatalogueEntry::phone)
                .doesNotHaveDuplicates()
                .allMatch(phone -> phone.startsWith("+91804555"));
    }

    @Test
    void spansCuisinesAreasAndPrices() {
        assertThat(distinct(CatalogueEntry::cuisine)).isGreaterThanOrEqualTo(20);
        assertThat(distinct(CatalogueEntry::location)).isGreaterThanOrEqualTo(12);
        assertThat(distinct(CatalogueEntry::priceRange)).isEqualTo(4);
    }

    @Test
    void chargesMoreWhereThePriceRangeIsHigher() {
        var costs = restaurants.stream()
                .collect(Collectors.groupingBy(
                        restaurant -> restaurant.priceRange().length(),
                        Collectors.summarizingInt(CatalogueEntry::costForTwo)));

        for (var range = 1; range < 4; range++) {
            assertThat(costs.get(range).getMax())
                    .isLessThan(costs.get(range + 1).getMin());
        }
    }

    @Test
    void ratesEachBetweenThreePointSixAndFourPointNine() {
        assertThat(restaurants)
                .extracting(CatalogueEntry::rating)
                .allMatch(rating ->
                        rating.compareTo(new BigDecimal("3.6")) >= 0 && rating.compareTo(new BigDecimal("4.9")) <= 0);
    }

    @Test
    void describesEachWithSpecialitiesAndTags() {
        assertThat(restaurants)
                .allMatch(restaurant -> !restaurant.description().isEmpty()
                        && restaurant.specialities().size() >= 2
                        && restaurant.specialities().size() <= 4
                        && !restaurant.occasions().isEmpty());
        assertThat(restaurants)
                .flatExtracting(CatalogueEntry::dietary)
                .contains("vegetarian", "vegan", "gluten-free", "halal", "jain");
        assertThat(restaurants)
                .flatExtracting(CatalogueEntry::occasions)
                .contains("romantic", "business", "family", "celebration");
    }

    @Test
    void joinsSixTopsInHalfOfThem() {
        assertThat(restaurants).filteredOn(CatalogueEntry::combine).hasSize(50);
    }

    @Test
    void limitsPacingInTwentyOfThem() {
        var paced = restaurants.stream()
                .filter(restaurant -> restaurant.periods().getFirst().pacingOnline() != null)
                .toList();

        assertThat(paced).hasSize(20);
        assertThat(paced)
                .flatExtracting(CatalogueEntry::periods)
                .extracting(ServicePeriod::pacingOnline, ServicePeriod::pacingStaff)
                .containsOnly(tuple(12, 16));
    }

    @Test
    void closesSomeOnOneWeekday() {
        assertThat(restaurants)
                .filteredOn(restaurant -> restaurant.closedOn().size() == 1)
                .hasSizeBetween(10, 30);
    }

    @Test
    void startsWithTenThatShowEveryRule() {
        var small = new CatalogueSource(new CatalogueProperties(CatalogueProperties.SMALL)).read();

        assertThat(small).isEqualTo(restaurants.subList(0, 10));
        assertThat(small).extracting(CatalogueEntry::cuisine).doesNotHaveDuplicates();
        assertThat(small).extracting(CatalogueEntry::combine).contains(true, false);
        assertThat(small).anyMatch(restaurant -> !restaurant.closedOn().isEmpty());
        assertThat(small).anyMatch(restaurant -> restaurant.periods().getFirst().pacingOnline() != null);
    }

    @Test
    void namesAreasOfTheRoomInAFew() {
        assertThat(restaurants)
                .filteredOn(restaurant -> !restaurant.areas().isEmpty())
                .hasSizeBetween(10, 25);
    }

    private int distinct(Function<CatalogueEntry, String> value) {
        return restaurants.stream().map(value).collect(Collectors.toSet()).size();
    }
}
