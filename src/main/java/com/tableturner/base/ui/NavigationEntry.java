package com.tableturner.base.ui;

import java.util.Set;

/**
 * An entry of the diners' navigation; each module declares its own as beans.
 *
 * @param order where it stands, lowest first
 * @param path the address it leads to, without leading slash
 * @param icon a symbol of tt-icons.svg
 * @param text translation key of its name
 * @param shortText translation key of its name where there is little room
 * @param sections first segments of the addresses at which it is the current entry
 */
public record NavigationEntry(
        int order, String path, String icon, String text, String shortText, Set<String> sections) {

    public NavigationEntry {
        sections = Set.copyOf(sections);
    }
}
