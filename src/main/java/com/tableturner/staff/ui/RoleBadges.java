package com.tableturner.staff.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Set;

/** Roles in words, the highest first. */
final class RoleBadges {

    private RoleBadges() {}

    static Span of(Set<String> roles) {
        var badges = new Span();
        badges.addClassName("tt-badges");
        StaffNames.HIGHEST_FIRST.stream().filter(roles::contains).forEach(role -> {
            var badge = new Span(name(role));
            badge.addClassName("tt-badge");
            badges.add(badge);
        });
        return badges;
    }

    static String name(String role) {
        return Texts.of("role." + role.toLowerCase(Locale.ROOT));
    }
}
