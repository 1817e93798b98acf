package com.tableturner.restaurant;

/**
 * What a guest looks for; an empty text asks for nothing.
 *
 * @param text part of a name, cuisine, area or speciality
 */
public record CatalogueQuery(String text, String cuisine, String location) {

    public static final CatalogueQuery ALL = new CatalogueQuery("", "", "");
}
