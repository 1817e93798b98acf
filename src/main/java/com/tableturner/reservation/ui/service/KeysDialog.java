package com.tableturner.reservation.ui.service;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Every key of the service screen, and the switch that turns single keys off. */
class KeysDialog extends ServiceDialog {

    private static final List<String> KEYS = List.of(
            "search", "new", "walk-in", "queue", "arrows", "enter", "arrived", "seat", "move", "edit", "left",
            "no-show", "now", "views", "days", "undo", "escape", "help");

    KeysDialog(Keys keys) {
        super(PartyWords.text("keys.title"));
        var list = new DescriptionList();
        list.addClassName("svc-keys");
        for (var key : KEYS) {
            var cap = new Span(PartyWords.text("keys." + key + ".key"));
            cap.addClassName("svc-key");
            list.add(new Div(new Term(cap), new Description(PartyWords.text("keys." + key))));
        }
        var on = new Checkbox(PartyWords.text("keys.on"), keys.areOn());
        on.addClassName("tt-switch");
        on.addValueChangeListener(change -> keys.turn(change.getValue()));
        body().add(list, on);
        getFooter().add(cancel());
    }
}
