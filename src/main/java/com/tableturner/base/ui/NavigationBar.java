package com.tableturner.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The entries of the navigation side by side, the current one marked. */
class NavigationBar extends Composite<Nav> {

    private final Map<NavigationEntry, Anchor> links = new LinkedHashMap<>();

    NavigationBar(List<NavigationEntry> entries, String className, Function<NavigationEntry, String> key) {
        getContent().addClassName(className);
        getContent().setAriaLabel(getTranslation("shell.navigation"));
        entries.forEach(entry -> links.put(entry, link(entry, getTranslation(key.apply(entry)))));
        getContent().add(links.values().toArray(Anchor[]::new));
    }

    private static Anchor link(NavigationEntry entry, String text) {
        var link = new Anchor(entry.path(), "");
        dress(link, entry, text);
        return link;
    }

    /** Gives a link or button the look of an entry. */
    static void dress(HtmlContainer link, NavigationEntry entry, String text) {
        var icon = new Span(new TtIcon(entry.icon()));
        icon.addClassName("tt-nav-icon");
        link.add(icon, new Span(text));
        link.addClassName("tt-nav-link");
    }

    /** Lets this button stand for the entry. */
    void replace(NavigationEntry entry, NativeButton button) {
        var link = links.remove(entry);
        if (link != null) {
            getContent().replace(link, button);
        }
    }

    /** Marks the entry to which this first segment of an address belongs. */
    void markCurrent(String section) {
        links.forEach((entry, link) -> {
            if (entry.sections().contains(section)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
