package com.tableturner.restaurant;

/**
 * A restaurant as its editors' list shows it.
 *
 * @param tables how many tables have no end
 * @param seats how many people they seat together
 */
public record RestaurantRow(
        long id, String name, String area, String cuisine, String price, int tables, int seats, boolean active) {}
