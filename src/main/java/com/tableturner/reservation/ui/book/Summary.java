package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Kolam;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** The draft at a glance, with the one button that goes on: a card at the side, on phones a bar at the bottom. */
class Summary extends Composite<Aside> {

    private final UnorderedList facts = new UnorderedList();
    private final UnorderedList promises = new UnorderedList();
    private final Span shortFirst = new Span();
    private final Span shortSecond = new Span();
    private final Button action;
    private final Div note = new Div();

    Summary(RestaurantFacts restaurant, String actionText, SerializableRunnable onAction) {
        getContent().addClassNames("tt-card", "tt-summary");
        getContent().getElement().setAttribute("aria-label", getTranslation("book.summary"));
        action = new Button(actionText, press -> onAction.run());
        action.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        action.setDisableOnClick(true);
        facts.addClassName("tt-summary-facts");
        promises.addClassName("tt-promises");
        note.addClassName("tt-summary-note");
        shortFirst.addClassName("tt-short-first");
        var words = new Div(shortFirst, shortSecond);
        words.addClassName("tt-summary-short");
        var full = new Div(
                new H2(restaurant.name()),
                new Paragraph(restaurant.cuisine() + " · " + restaurant.location()),
                facts,
                promises);
        full.addClassName("tt-summary-full");
        getContent().add(cover(restaurant), full, words, action, note);
    }

    static Div cover(RestaurantFacts restaurant) {
        var cover = new Div(new Kolam(restaurant.id(), restaurant.cuisine()));
        cover.addClassName("tt-cover");
        return cover;
    }

    /** One fact of the draft, with its icon. */
    record Fact(String icon, String text) {}

    /**
     * Shows the draft.
     *
     * @param first and second what the phone's bar says of it
     */
    void show(List<Fact> draft, List<String> promised, String first, String second) {
        facts.removeAll();
        draft.forEach(fact -> facts.add(item(fact.icon(), fact.text())));
        promises.removeAll();
        promised.forEach(promise -> promises.add(item("check", promise)));
        shortFirst.setText(first);
        shortSecond.setText(second);
        enable();
    }

    /** What stands under the button. */
    void note(Component... parts) {
        note.removeAll();
        note.add(parts);
    }

    /** Lets the button be pressed again after an answer that was no. */
    void enable() {
        action.setEnabled(true);
    }

    void focusAction() {
        action.focus();
    }

    static UnorderedList promises(List<String> promised) {
        var list = new UnorderedList();
        list.addClassName("tt-promises");
        promised.forEach(promise -> list.add(item("check", promise)));
        return list;
    }

    private static ListItem item(String icon, String text) {
        return new ListItem(new TtIcon(icon), new Span(text));
    }
}
