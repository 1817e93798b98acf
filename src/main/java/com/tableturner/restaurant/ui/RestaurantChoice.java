package com.tableturner.restaurant.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * Chooses one of the restaurants that whoever is signed in edits; found in the database as one types. It shows the
 * choice once the screen does, and says so by {@link #show}.
 */
@StyleSheet("context://styles/setup.css")
public class RestaurantChoice extends Composite<ComboBox<RestaurantChoice.Place>> {

    /** A restaurant to choose. */
    public record Place(long id, String name) {}

    private static final Sort BY_NAME = Sort.by("name");

    private final transient RestaurantRecords restaurants;

    public RestaurantChoice(RestaurantRecords restaurants, SerializableConsumer<Long> onChoice) {
        this.restaurants = restaurants;
        var field = getContent();
        field.setAriaLabel(Texts.of("tables.restaurant"));
        field.addClassName("tt-setup-place");
        field.setItemLabelGenerator(Place::name);
        field.setItems(this::places);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                field.setValue(change.getOldValue()); // an editor that is not saved may keep the screen from leaving
                if (chosen != null) {
                    onChoice.accept(chosen.id());
                }
            }
        });
    }

    private Stream<Place> places(Query<Place, String> query) {
        var named = new RestaurantQuery(
                query.getFilter().orElse(""), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return restaurants
                .page(CurrentActor.get(), named, PageRequest.of(query.getPage(), query.getPageSize(), BY_NAME))
                .stream()
                .map(row -> new Place(row.id(), row.name()));
    }

    public void show(long id) {
        var record = restaurants.find(CurrentActor.get(), id);
        getContent().setValue(new Place(id, record.text("name")));
    }
}
