package com.tableturner.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tableturner.base.BadInput;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor types of a shift is read, or refused with the field. */
class ShiftDraftTests {

    @Test
    void readsTimesAsSlotsAndAnEndBeforeElevenAsOneOfTheNextDay() {
        var draft = new ShiftDraft(" Dinner ", LocalTime.of(18, 30), LocalTime.of(23, 0), LocalTime.of(10, 30), 12, 16);

        assertThat(draft.checked()).isEqualTo(new ServicePeriod("Dinner", 15, 24, 47, 12, 16));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            ' ',   18:00, 22:00, 23:30, -,  -,  shift,        empty
            Dinner, -,    22:00, 23:30, -,  -,  firstSeating, empty
            Dinner, 18:00, -,    23:30, -,  -,  lastSeating,  empty
            Dinner, 18:00, 22:00, -,    -,  -,  end,          empty
            Dinner, 18:10, 22:00, 23:30, -, -,  firstSeating, not-a-half-hour
            Dinner, 10:30, 22:00, 23:30, -, -,  firstSeating, not-a-start
            Dinner, 23:30, 23:30, 01:00, -, -,  firstSeating, not-a-start
            Dinner, 18:00, 23:30, 01:00, -, -,  lastSeating,  after-2300
            Dinner, 18:00, 00:30, 01:00, -, -,  lastSeating,  after-2300
            Dinner, 18:00, 17:30, 23:30, -, -,  lastSeating,  before-first-seating
            Dinner, 18:00, 22:00, 22:00, -, -,  end,          not-after-last-seating
            Dinner, 18:00, 22:00, 11:00, -, -,  end,          not-after-last-seating
            Dinner, 18:00, 22:00, 12:30, -, -,  end,          not-after-last-seating
            Dinner, 18:00, 22:00, 23:15, -, -,  end,          not-a-half-hour
            Dinner, 18:00, 22:00, 23:30, 0, -,  pacingOnline, less-than-one
            Dinner, 18:00, 22:00, 23:30, -4, -, pacingOnline, less-than-one
            Dinner, 18:00, 22:00, 23:30, -, 0,  pacingStaff,  less-than-one
            Dinner, 18:00, 22:00, 23:30, -, -1, pacingStaff,  less-than-one
            Dinner, 18:00, 22:00, 23:30, 9, 8,  pacingOnline, above-staff-pacing
            """)
    void saysWhichFieldMakesNoSense(
            String name,
            @Nullable LocalTime first,
            @Nullable LocalTime last,
            @Nullable LocalTime end,
            @Nullable Integer online,
            @Nullable Integer staff,
            String field,
            String problem) {
        var draft = new ShiftDraft(name, first, last, end, online, staff);

        var refused = catchThrowableOfType(BadInput.class, draft::checked);

        assertThat(refused).extracting(BadInput::field, BadInput::problem).containsExactly(field, problem);
    }

    @Test
    void refusesANameTooLongToKeep() {
        var draft = new ShiftDraft(
                "x".repeat(61), LocalTime.of(18, 0), LocalTime.of(22, 0), LocalTime.of(23, 0), null, null);

        assertThat(catchThrowableOfType(BadInput.class, draft::checked).problem())
                .isEqualTo("too-long");
    }

    @Test
    void refusesAShiftThatEndsAtElevenOfTheNextDay() {
        var refused = catchThrowableOfType(BadInput.class, () -> new ServicePeriod("Night", 20, 24, 48, null, null));

        assertThat(refused)
                .extracting(BadInput::field, BadInput::problem)
                .containsExactly("end", "not-after-last-seating");
    }

    @Test
    void saysWhichOfSeveralShiftsOverlapsWhich() {
        var shifts = List.of(
                new ServicePeriod("Lunch", 2, 6, 10, null, null), new ServicePeriod("Tea", 9, 12, 14, null, null));

        var refused = catchThrowableOfType(ShiftRefused.class, () -> ShiftRefused.refuseSenseless(shifts));

        assertThat(refused)
                .extracting(ShiftRefused::position, BadInput::field, BadInput::problem, BadInput::details)
                .containsExactly(1, "firstSeating", "overlaps", List.of("Lunch"));
    }

    @Test
    void readsAPacingOfNobodyThatWasStoredBeforeItWasRefused() {
        assertThat(new ServicePeriod("Dinner", 14, 20, 24, 0, 0).pacingOnline()).isZero();
    }
}
