package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;

/** No restaurant matches: what was asked for is named, and each part of it can be let go. */
class EmptyResults extends Composite<Div> {

    EmptyResults(Search search, SerializableConsumer<SerializableFunction<Search, Search>> onChange) {
        getContent().addClassName("tt-nothing");
        getContent().add(new TtIcon("search"));
        if (!search.isNarrowed()) {
            getContent()
                    .add(new H3(getTranslation("find.none.at-all")), new Paragraph(getTranslation("find.none.yet")));
            return;
        }
        getContent()
                .add(
                        new H3(getTranslation("find.none", String.join(" · ", asked(search)))),
                        new Paragraph(getTranslation("find.none.kept")));
        var ways = new Div();
        ways.addClassName("tt-nothing-ways");
        if (!search.text().isEmpty()) {
            ways.add(way("find.none.text", search.text(), onChange, now -> now.withText("")));
        }
        if (!search.cuisine().isEmpty()) {
            ways.add(way("find.none.cuisine", search.cuisine(), onChange, now -> now.withCuisine("")));
        }
        if (!search.area().isEmpty()) {
            ways.add(way("find.none.area", search.area(), onChange, now -> now.withArea("")));
        }
        ways.add(way("find.none.all", "", onChange, Search::everywhere));
        getContent().add(ways);
    }

    private static List<String> asked(Search search) {
        var asked = new ArrayList<>(List.of(search.text(), search.cuisine(), search.area()));
        asked.removeIf(String::isEmpty);
        return asked;
    }

    private Button way(
            String key,
            String what,
            SerializableConsumer<SerializableFunction<Search, Search>> onChange,
            SerializableFunction<Search, Search> change) {
        return new Button(getTranslation(key, what), click -> onChange.accept(change));
    }
}
