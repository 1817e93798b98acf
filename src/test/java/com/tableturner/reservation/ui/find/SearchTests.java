package com.tableturner.reservation.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T01:30, 2026-11-24T20:00",
        "2026-11-24T12:00, 2026-11-24T20:00",
        "2026-11-24T19:30, 2026-11-24T20:00",
        "2026-11-24T19:31, 2026-11-24T20:00",
        "2026-11-24T20:00, 2026-11-24T20:30",
        "2026-11-24T21:10, 2026-11-24T21:30",
        "2026-11-24T22:00, 2026-11-24T22:30",
        "2026-11-24T22:01, 2026-11-25T20:00",
        "2026-11-24T23:59, 2026-11-25T20:00"
    })
    void proposesTonightAtEightAndLaterTheNextStart(LocalDateTime now, LocalDateTime proposed) {
        var search = Search.proposed(now);

        assertThat(search.date().atTime(search.time())).isEqualTo(proposed).isAfter(now);
        assertThat(search.party()).isEqualTo(2);
    }

    @Test
    void asksTheBookWithoutCuisineAndAreaWhichNarrowTheAnswer() {
        var search = Search.proposed(LocalDate.of(2026, 11, 24).atTime(LocalTime.NOON))
                .withText("dosa")
                .withCuisine("South Indian")
                .withArea("Jayanagar");

        assertThat(search.request().restaurants().text()).isEqualTo("dosa");
        assertThat(search.request().restaurants().cuisine()).isEmpty();
        assertThat(search.request().restaurants().location()).isEmpty();
    }
}
