package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;

/** A few choices side by side, of which one is pressed; a number may stand beside the word. */
class Segments extends Composite<Div> {

    private final SerializableConsumer<String> onPick;
    private final Map<String, NativeButton> buttons = new LinkedHashMap<>();
    private final Map<String, Span> counts = new LinkedHashMap<>();

    Segments(String label, SerializableConsumer<String> onPick) {
        this.onPick = onPick;
        getContent().addClassName("svc-segments");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    Segments with(String value, String icon, String word) {
        var button = new NativeButton("", press -> onPick.accept(value));
        if (!icon.isEmpty()) {
            button.add(new TtIcon(icon));
        }
        var count = new Span();
        count.addClassName("svc-count");
        count.setVisible(false);
        button.add(new Span(word), count);
        buttons.put(value, button);
        counts.put(value, count);
        getContent().add(button);
        return this;
    }

    void clear() {
        getContent().removeAll();
        buttons.clear();
        counts.clear();
    }

    void press(String value) {
        buttons.forEach(
                (each, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(value))));
    }

    void count(String value, int number) {
        var count = counts.get(value);
        if (count != null) {
            count.setVisible(number > 0);
            count.setText(String.valueOf(number));
        }
    }
}
