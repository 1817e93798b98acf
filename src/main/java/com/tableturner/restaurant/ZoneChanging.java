package com.tableturner.restaurant;

/** A restaurant is about to get another time zone; whoever still expects parties there must refuse by throwing. */
public record ZoneChanging(long restaurantId) {}
