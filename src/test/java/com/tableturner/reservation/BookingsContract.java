package com.tableturner.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a booking promises, on any database. */
abstract class BookingsContract extends CoreTest {

    @Test
    void confirmsATableForTheDiner() {
        var house = houses.house().tables(2, 4).open();
        var diner = houses.diner();

        var booked = book(diner, house, FRIDAY, SEVEN, 2);

        assertThat(booked.number()).matches("TT\\d{4,}");
        assertThat(booked.status()).isEqualTo(ReservationStatus.CONFIRMED);
        assertThat(slots(house, booked, house.table(0))).containsExactly(16, 17, 18);
        assertThat(book.upcoming(diner)).containsExactly(booked);
    }
}
