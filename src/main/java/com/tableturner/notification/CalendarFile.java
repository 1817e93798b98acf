package com.tableturner.notification;

/**
 * A reservation for the diner's own calendar.
 *
 * @param name to save it under, as in {@code TT1000-halli-hearth.ics}
 * @param text RFC 5545, lines ended by CR LF
 */
public record CalendarFile(String name, String text) {}
