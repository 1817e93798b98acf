package com.tableturner.reservation.ui.find;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All cuisines that match the search, each with the number of restaurants that have a table. */
class CuisineChips extends Composite<Div> {

    private static final String ALL = "";

    private final SerializableConsumer<String> onPick;
    private final Map<String, NativeButton> chips = new LinkedHashMap<>();

    /** @param onPick told the cuisine, empty for all */
    CuisineChips(SerializableConsumer<String> onPick) {
        this.onPick = onPick;
        getContent().addClassName("tt-cuisines");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("find.cuisines"))
                .setAttribute("data-roving", true);
    }

    /** Chips that stay are changed in place, so that the keyboard is not lost. */
    void show(Found found) {
        var counts = new LinkedHashMap<String, Long>();
        var byCuisine = found.byCuisine();
        counts.put(ALL, byCuisine.values().stream().mapToLong(Long::longValue).sum());
        counts.putAll(byCuisine);
        counts.putIfAbsent(found.search().cuisine(), 0L);
        if (!List.copyOf(chips.keySet()).equals(List.copyOf(counts.keySet()))) {
            chips.clear();
            getContent().removeAll();
            counts.keySet().forEach(cuisine -> chips.put(cuisine, chip(cuisine)));
            getContent().add(chips.values().toArray(NativeButton[]::new));
        }
        chips.forEach((cuisine, chip) -> {
            chip.removeAll();
            chip.add(
                    new Span(cuisine.isEmpty() ? getTranslation("find.all") : cuisine),
                    new Span(String.valueOf(counts.getOrDefault(cuisine, 0L))));
            var pressed = cuisine.equals(found.search().cuisine());
            chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            chip.setTabIndex(pressed ? 0 : -1);
        });
        setVisible(counts.size() > 1);
    }

    private NativeButton chip(String cuisine) {
        var chip = new NativeButton("", press -> onPick.accept(cuisine));
        chip.addClassName("tt-chip");
        return chip;
    }
}
