package com.tableturner.reservation.ui.service;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** That the screen is live, and who else has the shift on theirs: initials, and names for who asks or listens. */
class Presence extends Composite<Span> {

    private static final int SHOWN = 3;

    private final Tooltip names = Tooltip.forComponent(getContent());
    private @Nullable List<String> shown;

    Presence() {
        getContent().addClassName("svc-live");
    }

    void show(List<String> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = others;
        getContent().removeAll();
        var words = new Span(PartyWords.text("bar.live", others.size() + 1));
        words.addClassName("svc-live-words");
        getContent().add(words);
        others.stream().limit(SHOWN).forEach(name -> getContent().add(avatar(initials(name))));
        if (others.size() > SHOWN) {
            getContent().add(avatar("+" + (others.size() - SHOWN)));
        }
        if (!others.isEmpty()) {
            var with = PartyWords.text("bar.with", String.join(", ", others));
            names.setText(with);
            var spoken = new Span(with);
            spoken.addClassName("tt-sr-only");
            getContent().add(spoken);
        } else {
            names.setText("");
        }
    }

    private static Span avatar(String letters) {
        var avatar = new Span(letters);
        avatar.addClassName("svc-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }

    /** The first letters of the first and the last name. */
    private static String initials(String name) {
        var parts = List.of(name.strip().split("\\s+"));
        return Stream.of(parts.getFirst(), parts.size() > 1 ? parts.getLast() : "")
                .filter(part -> !part.isEmpty())
                .map(part -> new String(Character.toChars(part.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
