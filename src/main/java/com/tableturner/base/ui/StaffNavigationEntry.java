package com.tableturner.base.ui;

import com.tableturner.base.Actor;
import java.util.Set;

/**
 * An entry of the staff's navigation; each module declares its own as beans.
 *
 * @param group under which heading it stands
 * @param order where it stands within the group, lowest first
 * @param path the address it leads to, without leading slash; longer addresses below it mark it as current too
 * @param icon a symbol of tt-icons.svg
 * @param text translation key of its name
 * @param roles who sees it; the view itself must say the same
 */
public record StaffNavigationEntry(Group group, int order, String path, String icon, String text, Set<String> roles) {

    /** The headings of the staff's navigation, in their order. */
    public enum Group {
        NOW(""),
        BOOK("staff.nav.book"),
        SET_UP("staff.nav.set-up"),
        ASSISTANT("staff.nav.assistant");

        private final String text;

        Group(String text) {
            this.text = text;
        }

        /** Translation key; empty for the group that needs no heading. */
        String text() {
            return text;
        }
    }

    public StaffNavigationEntry {
        roles = Set.copyOf(roles);
    }

    /** Whether this actor sees it. */
    public boolean isFor(Actor actor) {
        return actor.holds(roles.toArray(String[]::new));
    }
}
