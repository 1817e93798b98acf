package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.base.ui.Notice;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.RestaurantOffers;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where: search by name, cuisine and area; each restaurant with the times it has near the wish. */
class RestaurantPanel extends StepPanel {

    private static final int PAGE = 12;

    private final transient Desk desk;
    private final Journey journey;
    private final Draft draft;
    private final transient Wish wish;
    private final TextField text = new TextField();
    private final Select<String> cuisine = new Select<>();
    private final Select<String> area = new Select<>();
    private final UnorderedList results = new UnorderedList();
    private final Div foot = new Div();
    private final LiveRegion spoken = new LiveRegion();
    private transient List<RestaurantOffers> found = List.of();
    private int shown;

    RestaurantPanel(Desk desk, Catalogue catalogue, Journey journey, Draft draft, @Nullable RestaurantFacts instead) {
        super(Step.RESTAURANT, I18NProvider.translate("book.restaurant.title"));
        this.desk = desk;
        this.journey = journey;
        this.draft = draft;
        var all = catalogue.find(CatalogueQuery.ALL);
        this.wish = Wish.of(draft, desk.nowAt(desk.usualZone()));
        results.addClassName("tt-restaurants");
        add(greeting(), search(all), lead(), results, foot, spoken);
        if (instead != null) {
            cuisine.setValue(instead.cuisine());
        }
        find();
    }

    private Div greeting() {
        var greeting = new Div();
        desk.diner()
                .ifPresent(diner -> desk.lastVisited().ifPresent(last -> {
                    var again =
                            new Button(getTranslation("book.again", last.name()), press -> journey.go(chosen(last)));
                    greeting.add(new Notice(
                                    Notice.Tone.INFO,
                                    getTranslation("book.welcome-back", diner.name()),
                                    getTranslation("book.last-visit", last.name(), last.location()))
                            .with(again));
                }));
        return greeting;
    }

    private Div search(List<RestaurantFacts> all) {
        text.setLabel(getTranslation("book.search"));
        text.setPlaceholder(getTranslation("book.search.hint"));
        text.setPrefixComponent(new TtIcon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(typed -> find());
        choices(cuisine, "book.cuisine", all, RestaurantFacts::cuisine);
        choices(area, "book.area", all, RestaurantFacts::location);
        var search = new Div(text, cuisine, area);
        search.addClassName("tt-restaurant-search");
        search.getElement().setAttribute("role", "search");
        return search;
    }

    private void choices(
            Select<String> select, String key, List<RestaurantFacts> all, Function<RestaurantFacts, String> of) {
        select.setLabel(getTranslation(key));
        select.setItems(all.stream().map(of).distinct().sorted().toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".any"));
        select.setPlaceholder(getTranslation(key + ".any"));
        select.addValueChangeListener(chosen -> find());
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation(
                "book.times-near",
                Formats.people(wish.party()),
                Formats.time(wish.time()),
                Formats.day(wish.date(), wish.time(), desk.today(desk.usualZone()))));
        lead.addClassName("tt-muted");
        return lead;
    }

    private void find() {
        var query = new CatalogueQuery(text.getValue(), value(cuisine), value(area));
        found = desk.search(wish.search(query));
        results.removeAll();
        shown = 0;
        showMore();
        spoken.say(getTranslation("book.found", found.size()));
    }

    private void showMore() {
        found.stream().skip(shown).limit(PAGE).forEach(offers -> results.add(card(offers)));
        shown = Math.min(found.size(), shown + PAGE);
        foot.removeAll();
        if (found.isEmpty()) {
            foot.add(nothing());
        } else if (shown < found.size()) {
            foot.add(new Button(getTranslation("book.more", found.size() - shown), press -> showMore()));
        }
    }

    private RestaurantCard card(RestaurantOffers offers) {
        var restaurant = offers.restaurant();
        return new RestaurantCard(
                offers,
                () -> journey.go(chosen(restaurant)),
                slot -> journey.go(
                        chosen(restaurant).date(wish.date()).time(slot.time()).party(wish.party())));
    }

    private Draft chosen(RestaurantFacts restaurant) {
        return draft.restaurant(restaurant.id()).at(Step.TIME);
    }

    private Notice nothing() {
        var all = new Button(getTranslation("book.show-all"), press -> {
            text.clear();
            cuisine.clear();
            area.clear();
        });
        return new Notice(
                        Notice.Tone.WARNING, getTranslation("book.nothing.title"), getTranslation("book.nothing.text"))
                .with(all);
    }

    private static String value(Select<String> select) {
        return Objects.requireNonNullElse(select.getValue(), "");
    }
}
