package com.tableturner.restaurant;

/** Restaurants' names as parts of an address. */
public final class ShortNames {

    private ShortNames() {}

    /** As in {@code kadal-karavali}; empty if the name has neither letters nor digits. */
    public static String of(String name) {
        return CatalogueEntry.slug(name);
    }
}
