package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ui.SentenceReader.Wanted;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import org.jspecify.annotations.Nullable;

/** What was understood of a sentence typed into the search, part by part; each can be taken back. */
class SaidRow extends Composite<Div> {

    private static final int LONGEST_ECHO = 80;

    private final transient TableSearch tables;
    private final Places places;
    private final SerializableConsumer<SerializableFunction<Search, Search>> onChange;
    private final Paragraph label = new Paragraph();
    private final Div chips = new Div();
    private String sentence = "";
    private @Nullable Wanted wanted;

    /** @param onChange told how the search is to be changed */
    SaidRow(TableSearch tables, Places places, SerializableConsumer<SerializableFunction<Search, Search>> onChange) {
        this.tables = tables;
        this.places = places;
        this.onChange = onChange;
        label.addClassName("tt-said-label");
        label.getElement().setAttribute("role", "status");
        chips.addClassName("tt-said-chips");
        getContent().addClassName("tt-said-row");
        getContent().add(label, chips);
        setVisible(false);
    }

    /** Takes what was typed: a sentence fills the search, anything else is looked for as it stands. */
    void take(String typed) {
        var understood = tables.understand(typed, places).orElse(null);
        wanted = understood;
        sentence = typed;
        onChange.accept(search -> understood == null ? search.withText(typed) : search.with(understood));
    }

    /** Shows what of the sentence the search still holds. */
    void show(Search search, Search proposed) {
        chips.removeAll();
        var said = wanted;
        if (said != null) {
            fill(said, search, proposed);
        }
        setVisible(chips.getComponentCount() > 0);
        if (isVisible()) {
            label.setText(getTranslation("find.said", echo()));
            chips.add(ask());
        }
    }

    private void fill(Wanted said, Search search, Search proposed) {
        var as = search.with(said);
        if (said.party() != null && as.party() == search.party()) {
            chip("users", Formats.people(search.party()), now -> now.withParty(proposed.party()));
        }
        if (said.date() != null && as.date().equals(search.date())) {
            chip("calendar", Formats.date(search.date(), proposed.date()), now -> now.withDate(proposed.date()));
        }
        if (said.time() != null && as.time().equals(search.time())) {
            chip("clock", Formats.time(search.time()), now -> now.withTime(proposed.time()));
        }
        if (!said.cuisine().isEmpty() && as.cuisine().equals(search.cuisine())) {
            chip("seat", said.cuisine(), now -> now.withCuisine(""));
        }
        if (!said.area().isEmpty() && as.area().equals(search.area())) {
            chip("pin", said.area(), now -> now.withArea(""));
        }
        if (!said.text().isEmpty() && as.text().equals(search.text())) {
            chip("search", said.text(), now -> now.withText(""));
        }
    }

    private void chip(String icon, String words, SerializableFunction<Search, Search> without) {
        var chip = new NativeButton("", press -> onChange.accept(without));
        chip.add(new TtIcon(icon), new Span(words), new TtIcon("x"));
        chip.setAriaLabel(getTranslation("find.said.without", words));
        chip.addClassNames("tt-chip", "tt-said-chip");
        chips.add(chip);
    }

    private NativeButton ask() {
        var ask = new NativeButton("", press -> getUI().ifPresent(ui -> DinerLayout.say(ui, sentence)));
        ask.add(new TtIcon("chat"), new Span(getTranslation("find.said.ask")));
        ask.addClassNames("tt-chip", "tt-said-ask");
        return ask;
    }

    private String echo() {
        return sentence.length() <= LONGEST_ECHO ? sentence : sentence.substring(0, LONGEST_ECHO) + "…";
    }
}
