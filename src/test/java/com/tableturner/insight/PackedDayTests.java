package com.tableturner.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.reservation.Channel;
import java.util.ArrayList;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes out again, whole or a part of the day. */
class PackedDayTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyDayComesOutAsItWentIn(long seed) {
        var day = day(new SplittableRandom(seed));
        var expected = new DayFigures();
        day.slots().forEach(row -> expected.add(expected.place(7), row));
        day.bookings().forEach((key, figures) -> expected.channel(key.channel()).add(figures));

        var unpacked = new DayFigures();
        PackedDay.addTo(unpacked, 7, null, PackedDay.pack(day));

        assertThat(unpacked.channels).isEqualTo(expected.channels);
        assertThat(unpacked.slots).usingRecursiveComparison().isEqualTo(expected.slots);
        assertThat(unpacked.place(7)).usingRecursiveComparison().isEqualTo(expected.place(7));
    }

    @Test
    void onlyThePartAskedForIsAdded() {
        var day = new DayTally.Rows(
                new ArrayList<>(),
                new TreeMap<>(Map.of(
                        new DayTally.BookingKey(DayPart.LUNCH, Channel.WEB), parties(3),
                        new DayTally.BookingKey(DayPart.DINNER, Channel.WEB), parties(500))));
        day.slots().add(new DayTally.SlotRow(3, 9, 36, 2, 7, 8, 2, 7, null, null));
        day.slots().add(new DayTally.SlotRow(18, 9, 36, 9, 30, 36, 4, 16, 0, 12));

        var dinner = new DayFigures();
        PackedDay.addTo(dinner, 1, DayPart.DINNER, PackedDay.pack(day));

        assertThat(dinner.all().tablesTaken).isEqualTo(9);
        assertThat(dinner.slots[18].pacingStaff).isEqualTo(12);
        assertThat(dinner.slots[18].pacingOnline).isZero();
        assertThat(dinner.channel(Channel.WEB)).isEqualTo(parties(500));
    }

    @Test
    void whatWasPackedDifferentlyIsNotUnderstood() {
        var packed = PackedDay.pack(DayTally.Rows.NONE);
        assertThat(PackedDay.isUnderstood(packed)).isTrue();
        packed[0]++;
        assertThat(PackedDay.isUnderstood(packed)).isFalse();
        assertThat(PackedDay.isUnderstood(new byte[0])).isFalse();
    }

    private static BookingFigures parties(int count) {
        var figures = new BookingFigures();
        figures.add(0, count);
        return figures;
    }

    private static DayTally.Rows day(SplittableRandom random) {
        var day = new DayTally.Rows(new ArrayList<>(), new TreeMap<>());
        for (var slot = 0; slot < 48; slot++) {
            day.slots()
                    .add(new DayTally.SlotRow(
                            slot,
                            random.nextInt(300),
                            random.nextInt(40_000),
                            random.nextInt(9),
                            random.nextInt(200),
                            random.nextInt(200),
                            random.nextInt(9),
                            random.nextInt(3_000_000),
                            limit(random),
                            limit(random)));
        }
        for (var part : DayPart.values()) {
            for (var channel : Channel.values()) {
                var figures = new BookingFigures();
                for (var column = 0; column < BookingFigures.COLUMNS.size(); column++) {
                    figures.add(column, random.nextBoolean() ? 0 : random.nextInt(1 << random.nextInt(20)));
                }
                day.bookings().put(new DayTally.BookingKey(part, channel), figures);
            }
        }
        return day;
    }

    private static @Nullable Integer limit(SplittableRandom random) {
        return random.nextBoolean() ? null : (Integer) random.nextInt(200);
    }
}
