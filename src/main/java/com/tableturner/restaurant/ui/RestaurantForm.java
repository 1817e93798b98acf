package com.tableturner.restaurant.ui;

import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.BookingDefaults;
import com.tableturner.restaurant.RestaurantRecord;
import com.tableturner.restaurant.RestaurantRecords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A restaurant's facts and rules of booking; fields are known by their columns. */
class RestaurantForm extends SetupForm {

    private static final String SLUG = "slug";
    private static final String PRICE = "price_range";
    private static final String ZONE = "time_zone";
    private static final String NO_SHOWS = "auto_no_show";
    private static final String SPECIALITIES = "specialities";

    private final Map<String, TextFieldBase<?, String>> texts = new LinkedHashMap<>();
    private final Map<String, IntegerField> numbers = new LinkedHashMap<>();
    private final Map<String, MultiSelectComboBox<String>> tags = new LinkedHashMap<>();
    private final TextField name = text("name", new TextField());
    private final TextField specialities = new TextField();
    private final TextField slug = named(SLUG, new TextField());
    private final Select<String> price = named(PRICE, new Select<>());
    private final ComboBox<String> zone = named(ZONE, new ComboBox<>());
    private final Checkbox noShows = named(NO_SHOWS, new Checkbox());
    private final Map<String, List<String>> storedTags = new HashMap<>();
    private @Nullable String storedZone;
    private final Proposal<String> proposedSlug = new Proposal<>(slug);

    RestaurantForm(BookingDefaults usual) {
        super("restaurants.");
        price.setItems("₹", "₹₹", "₹₹₹", "₹₹₹₹");
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        slug.setHelperText(Texts.of("restaurants.slug.hint"));
        add(name, slug);
        add(row(text("cuisine", new TextField()), text("location", new TextField())));
        add(text("address", new TextField()));
        add(row(text("city", new TextField()), text("phone", new TextField())));
        add(row(price, number("cost_for_two", null)), text("description", new TextArea()), zone);
        zone.setHelperText(Texts.of("restaurants.time_zone.hint"));
        addKnownFor();
        addTurns(usual);
        addRules(usual);
    }

    private void addKnownFor() {
        tag("dietary", RestaurantRecords.DIETS);
        tag("occasions", RestaurantRecords.OCCASIONS);
        named(SPECIALITIES, specialities);
        specialities.setHelperText(Texts.of("restaurants.specialities.hint"));
        add(new H3(Texts.of("restaurants.known-for")), specialities);
        tags.values().forEach(this::add);
    }

    private void addTurns(BookingDefaults usual) {
        add(
                new H3(Texts.of("restaurants.turns")),
                row(
                        number("turn_small_minutes", usual.turnSmall().toMinutes()),
                        number("turn_medium_minutes", usual.turnMedium().toMinutes()),
                        number("turn_large_minutes", usual.turnLarge().toMinutes())));
    }

    private void addRules(BookingDefaults usual) {
        add(
                new H3(Texts.of("restaurants.rules")),
                number("booking_window_days", (long) usual.windowDays()),
                number("notice_minutes", usual.notice().toMinutes()),
                number("change_cutoff_minutes", usual.changeCutoff().toMinutes()),
                number("online_max_party", null),
                noShows);
    }

    private <F extends TextFieldBase<F, String>> F text(String column, F field) {
        texts.put(column, field);
        return named(column, field);
    }

    private Component number(String column, @Nullable Long usual) {
        var field = named(column, new IntegerField());
        field.setHelperText(Texts.of("restaurants." + column + ".hint", usual == null ? "" : usual));
        field.setPlaceholder(usual == null ? "" : usual.toString());
        numbers.put(column, field);
        return field;
    }

    private void tag(String column, Collection<String> items) {
        var field = named(column, new MultiSelectComboBox<String>());
        field.setItems(items);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        field.setItemLabelGenerator(tag -> Texts.of("restaurants." + column + "." + tag));
        tags.put(column, field);
    }

    void trackedBy(EditorPanel editor) {
        texts.values().forEach(field -> editor.track(field, field.getLabel(), words -> words));
        numbers.values().forEach(field -> track(editor, field, RestaurantForm::numberWords));
        tags.values().forEach(field -> track(editor, field, chosen -> String.join(", ", chosen)));
        track(editor, specialities, SetupForm::words);
        track(editor, slug, SetupForm::words);
        track(editor, price, SetupForm::words);
        track(editor, zone, SetupForm::words);
        track(editor, noShows, on -> Texts.of(on ? "restaurants.yes" : "restaurants.no"));
    }

    private static String numberWords(@Nullable Integer value) {
        return value == null ? Texts.of("restaurants.default") : value.toString();
    }

    /**
     * Empty, for one that is new.
     *
     * @param shortName proposes a short name for a name
     * @param onSlug looks at a short name that was entered or proposed
     */
    void forNew(UnaryOperator<String> shortName, SerializableConsumer<String> onSlug) {
        numbers.values().forEach(field -> field.setVisible(false));
        noShows.setVisible(false);
        getChildren().filter(H3.class::isInstance).skip(1).forEach(heading -> heading.setVisible(false));
        name.addValueChangeListener(change -> proposedSlug.now(shortName.apply(change.getValue())));
        slug.addValueChangeListener(change -> {
            slug.setInvalid(false);
            onSlug.accept(change.getValue());
        });
        clear();
    }

    void clear() {
        texts.values().forEach(TextFieldBase::clear);
        tags.values().forEach(MultiSelectComboBox::clear);
        specialities.clear();
        slug.clear();
        price.setValue("₹₹");
        zone.setValue(Moments.ZONE.getId());
        clearErrors();
    }

    void show(RestaurantRecord record) {
        slug.setVisible(false);
        texts.forEach((column, field) -> field.setValue(record.text(column)));
        specialities.setValue(String.join("; ", record.list(SPECIALITIES)));
        tags.forEach((column, field) -> {
            storedTags.put(column, record.list(column));
            showTags(field, record.list(column));
        });
        price.setValue(record.text(PRICE));
        storedZone = record.text(ZONE);
        zone.setValue(storedZone);
        numbers.forEach((column, field) -> field.setValue(record.number(column)));
        noShows.setValue(record.flag(NO_SHOWS));
        clearErrors();
    }

    /** What a file once brought may be none of those offered; it is kept. */
    private static void showTags(MultiSelectComboBox<String> field, List<String> stored) {
        var all = new LinkedHashSet<>(field.getListDataView().getItems().toList());
        if (all.addAll(stored)) {
            field.setItems(all);
        }
        field.setValue(Set.copyOf(stored));
    }

    String slug() {
        return slug.getValue().strip();
    }

    /** What the fields hold, by column; {@link #refuse} shows beside a field what the service says of it. */
    Map<String, @Nullable Object> read() {
        clearErrors();
        var values = new HashMap<String, @Nullable Object>();
        texts.forEach((column, field) -> values.put(column, field.getValue().strip()));
        values.put(SPECIALITIES, stored(List.of(specialities.getValue().split(";"))));
        tags.forEach((column, field) -> {
            if (!field.getValue().equals(Set.copyOf(storedTags.getOrDefault(column, List.of())))) {
                values.put(column, stored(chosen(field)));
            }
        });
        values.put(PRICE, price.getValue());
        if (!Objects.equals(zone.getValue(), storedZone)) {
            values.put(ZONE, zone.getValue());
        }
        numbers.forEach((column, field) -> values.put(column, field.getValue()));
        values.put(NO_SHOWS, noShows.getValue());
        return values;
    }

    private static List<String> chosen(MultiSelectComboBox<String> field) {
        return field.getListDataView()
                .getItems()
                .filter(field.getValue()::contains)
                .toList();
    }

    private static String stored(Collection<String> entries) {
        return entries.stream()
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .reduce((all, entry) -> all + ";" + entry)
                .orElse("");
    }
}
