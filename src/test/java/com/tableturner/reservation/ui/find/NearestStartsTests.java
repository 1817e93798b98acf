package com.tableturner.reservation.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.restaurant.RestaurantFacts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestStartsTests {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final LocalTime EIGHT = LocalTime.of(20, 0);

    @Test
    void namesTheSameTimeOnTheNextDaysThatHaveIt() {
        var starts = NearestStarts.of(days("", "19:30", "20:00", "20:00 21:00", "20:00"), EIGHT, 3);

        assertThat(words(starts)).containsExactly("26 20:00", "27 20:00", "28 20:00");
    }

    @Test
    void beginsWithWhatIsLeftOfTheDayItself() {
        var starts = NearestStarts.of(days("12:00 12:30 13:00", "20:00", "20:00"), EIGHT, 3);

        assertThat(words(starts)).containsExactly("24 12:30", "24 13:00", "25 20:00");
    }

    @Test
    void takesTheClosestTimesOfTheNextDaysWhereTheWantedOneIsNeverServed() {
        var starts = NearestStarts.of(days("", "13:00 14:30", "", "12:00 14:00"), EIGHT, 3);

        assertThat(words(starts)).containsExactly("25 14:30", "27 14:00");
    }

    @Test
    void namesNothingWhereNothingIsOpen() {
        assertThat(NearestStarts.of(days("", "", ""), EIGHT, 3)).isEmpty();
    }

    @Test
    void prefersTheWantedDayToBookTheLastRestaurantAgain() {
        var starts = NearestStarts.near(days("18:00 19:30 20:00 20:30 21:00", "20:00"), EIGHT, 4);

        assertThat(words(starts)).containsExactly("24 19:30", "24 20:00", "24 20:30", "24 21:00");
    }

    private static List<String> words(List<NearestStarts.Start> starts) {
        return starts.stream()
                .map(start ->
                        start.day().date().getDayOfMonth() + " " + start.slot().time())
                .toList();
    }

    /** Consecutive days from Tuesday on, each with the times that are open. */
    private static List<DayAvailability> days(String... open) {
        return IntStream.range(0, open.length)
                .mapToObj(index -> day(TUESDAY.plusDays(index), open[index]))
                .toList();
    }

    private static DayAvailability day(LocalDate date, String open) {
        Set<String> times =
                Stream.of(open.split(" ")).filter(time -> !time.isEmpty()).collect(Collectors.toSet());
        var slots = IntStream.range(0, SlotGrid.STARTS)
                .mapToObj(slot -> times.contains(SlotGrid.time(slot).toString())
                        ? new SlotAvailability(slot, null, 5)
                        : new SlotAvailability(slot, Reason.NO_TABLE, 0))
                .toList();
        return new DayAvailability(HOUSE, date, 2, 90, TUESDAY.plusDays(30), 6, 36, List.of(), List.of(), slots);
    }

    private static final RestaurantFacts HOUSE = new RestaurantFacts(
            1,
            "House",
            "house",
            "Italian",
            "Jayanagar",
            "Bangalore",
            "1 Main Road",
            "+918022220000",
            null,
            "₹₹",
            null,
            "",
            List.of(),
            List.of(),
            List.of(),
            ZoneId.of("Asia/Kolkata"),
            true);
}
