package com.tableturner.reservation;

import java.time.LocalDate;

/** What can be booked at this restaurant on this service date has changed: a party, a hold or a close-out. */
public record DayChanged(long restaurantId, LocalDate date) {}
