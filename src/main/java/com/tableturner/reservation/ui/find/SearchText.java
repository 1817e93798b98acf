package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ui.find.Suggestion.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

/** The field for a name, cuisine, area, dish or need: it suggests the first three, and takes whatever is typed. */
class SearchText extends ComboBox<Suggestion> {

    /**
     * @param onChange told how the search is to be changed
     * @param onTyped told what was typed, where it is none of the suggestions
     */
    SearchText(
            Places places,
            SerializableConsumer<SerializableFunction<Search, Search>> onChange,
            SerializableConsumer<String> onTyped) {
        setLabel(getTranslation("find.text"));
        setPlaceholder(getTranslation("find.text.placeholder"));
        setPrefixComponent(new TtIcon("search"));
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addClassName("tt-search-text");
        getElement().setAttribute("autocomplete", "off");
        setItemLabelGenerator(Suggestion::text);
        setItems((suggestion, typed) -> suggestion.matches(typed), Suggestion.all(places));
        setRenderer(new ComponentRenderer<>(this::describe));
        addCustomValueSetListener(typed -> onTyped.accept(typed.getDetail().strip()));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                onChange.accept(chosen == null ? search -> search.withText("") : chosen::applyTo);
            }
        });
    }

    /** Shows what is searched for, without telling anyone. */
    void show(String text) {
        if (text.isEmpty()) {
            clear();
        } else {
            setValue(new Suggestion(Kind.TEXT, text));
        }
    }

    private Component describe(Suggestion suggestion) {
        var kind = new Span(getTranslation(suggestion.kind().key()));
        kind.addClassName("tt-suggestion-kind");
        var row = new Div(new TtIcon(suggestion.kind().icon()), new Span(suggestion.text()), kind);
        row.addClassName("tt-suggestion");
        return row;
    }
}
