package com.tableturner.restaurant;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules of booking where a restaurant sets none of its own.
 *
 * @param turnSmall planned stay of 1 or 2 guests
 * @param turnMedium planned stay of 3 or 4 guests
 * @param turnLarge planned stay of 5 and more guests
 * @param windowDays how many days after today can be booked, inclusive
 * @param notice how long before the start booking closes
 * @param changeCutoff how long before the start changes close and a cancel becomes late
 * @param maxUpcoming how many upcoming reservations a diner may have
 * @param hold how long a hold lasts
 */
@ConfigurationProperties("tableturner.booking")
public record BookingDefaults(
        @DefaultValue("90m") Duration turnSmall,
        @DefaultValue("105m") Duration turnMedium,
        @DefaultValue("120m") Duration turnLarge,
        @DefaultValue("30") int windowDays,
        @DefaultValue("0m") Duration notice,
        @DefaultValue("60m") Duration changeCutoff,
        @DefaultValue("6") int maxUpcoming,
        @DefaultValue("5m") Duration hold) {}
