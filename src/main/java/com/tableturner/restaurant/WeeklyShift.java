package com.tableturner.restaurant;

import java.time.DayOfWeek;

/** A shift that recurs on one weekday while it is valid. */
public record WeeklyShift(DayOfWeek weekday, ServicePeriod period, Validity validity) {}
