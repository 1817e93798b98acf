package com.tableturner.restaurant;

/** Something that decides what can be booked at this restaurant has changed. */
public record RestaurantEdited(long restaurantId) {}
