package com.tableturner.restaurant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;

/**
 * What an empty database starts with.
 *
 * @param source {@code full} for the demo's hundred restaurants, {@code small} for its first ten, {@code none}, or the
 *     path of a CSV file with the same columns
 */
@ConfigurationProperties("tableturner")
record CatalogueProperties(
        @Name("catalogue") @DefaultValue("full") String source) {

    static final String FULL = "full";
    static final String SMALL = "small";
    static final String NONE = "none";
}
