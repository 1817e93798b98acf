package com.tableturner.restaurant;

/** What a restaurant lacks before anybody can book there: tables that stand, and hours. */
public record RestaurantNeeds(boolean tables, boolean hours) {

    public boolean any() {
        return tables || hours;
    }
}
