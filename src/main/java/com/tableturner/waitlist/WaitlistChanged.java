package com.tableturner.waitlist;

/** Somebody has joined or left the waitlist of this restaurant, was told or was seated. */
public record WaitlistChanged(long restaurantId) {}
