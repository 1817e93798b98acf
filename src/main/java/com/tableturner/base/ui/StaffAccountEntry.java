package com.tableturner.base.ui;

/**
 * A way to somewhere in the menu of whoever is signed in to the staff's site; modules declare their own as beans.
 *
 * @param path the address, without leading slash
 * @param icon a symbol of tt-icons.svg
 * @param text translation key of its name
 */
public record StaffAccountEntry(String path, String icon, String text) {}
