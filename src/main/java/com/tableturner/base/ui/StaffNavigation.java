package com.tableturner.base.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.ui.StaffNavigationEntry.Group;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.Comparator;
import java.util.List;

/** What the actor may open, group by group. */
class StaffNavigation extends Composite<Div> {

    StaffNavigation(List<StaffNavigationEntry> entries, Actor actor) {
        getContent().addClassName("tt-staff-nav");
        for (var group : Group.values()) {
            var mine = entries.stream()
                    .filter(entry -> entry.group() == group && entry.isFor(actor))
                    .sorted(Comparator.comparingInt(StaffNavigationEntry::order))
                    .toList();
            if (!mine.isEmpty()) {
                getContent().add(nav(group, mine));
            }
        }
    }

    private SideNav nav(Group group, List<StaffNavigationEntry> entries) {
        var nav = new SideNav();
        if (group.text().isEmpty()) {
            nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        } else {
            nav.setLabel(getTranslation(group.text()));
        }
        entries.forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private SideNavItem item(StaffNavigationEntry entry) {
        var item = new SideNavItem(getTranslation(entry.text()), entry.path(), new TtIcon(entry.icon()));
        item.setMatchNested(true);
        Tooltip.forComponent(item).setText(getTranslation(entry.text()));
        return item;
    }
}
