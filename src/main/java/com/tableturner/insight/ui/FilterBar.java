package com.tableturner.insight.ui;

import com.tableturner.insight.Comparison;
import com.tableturner.insight.DashboardFilter;
import com.tableturner.insight.DayPart;
import com.tableturner.insight.Place;
import com.tableturner.reservation.Channel;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filters of the dashboard; each change is a new address. */
class FilterBar extends Composite<Div> {

    private static final String ALL = "all";

    private final MultiSelectComboBox<Place> restaurants = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> areas = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<String> cuisines = new MultiSelectComboBox<>();
    private final Select<String> shift = new Select<>();
    private final Select<String> channel = new Select<>();
    private final Select<String> compare = new Select<>();
    private final DateChoice dates;
    private final transient List<Place> places;
    private final SerializableConsumer<DashboardAddress> onChange;
    private transient DashboardAddress address;

    FilterBar(List<Place> places, LocalDate today, SerializableConsumer<DashboardAddress> onChange) {
        this.places = places;
        this.onChange = onChange;
        this.address = DashboardAddress.standard(today);
        this.dates = new DateChoice(
                today,
                (from, to, preset) -> onChange.accept(
                        address.at(from, to, preset, address.filter().part())));
        restaurants.setItems(places);
        restaurants.setItemLabelGenerator(Place::name);
        list(restaurants, "restaurants", getTranslation("dashboard.filter.all", places.size()));
        areas.setItems(distinct(Place::area));
        list(areas, "area", getTranslation("dashboard.filter.any"));
        cuisines.setItems(distinct(Place::cuisine));
        list(cuisines, "cuisine", getTranslation("dashboard.filter.any"));
        choice(
                shift,
                "shift",
                Stream.concat(Stream.of(ALL), Arrays.stream(DayPart.values()).map(DayPart::text)));
        choice(
                channel,
                "channel",
                Stream.concat(Stream.of(ALL), Arrays.stream(Channel.values()).map(Channel::text)));
        choice(compare, "compare", Arrays.stream(Comparison.values()).map(Comparison::text));
        var clear = new Button(
                getTranslation("dashboard.filter.clear"), click -> onChange.accept(DashboardAddress.standard(today)));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("tt-dash-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().getElement().setAttribute("aria-label", getTranslation("dashboard.filter"));
        getContent().add(restaurants, areas, cuisines, dates, shift, channel, compare, clear);
    }

    private TreeSet<String> distinct(Function<Place, String> part) {
        return places.stream().map(part).collect(Collectors.toCollection(TreeSet::new));
    }

    private void list(MultiSelectComboBox<?> list, String name, String placeholder) {
        list.setLabel(getTranslation("dashboard.filter." + name));
        list.setPlaceholder(placeholder);
        list.addValueChangeListener(this::changed);
    }

    private void choice(Select<String> choice, String name, Stream<String> values) {
        choice.setLabel(getTranslation("dashboard.filter." + name));
        choice.setItems(
                values.filter(value -> !value.equals(Channel.SYSTEM.text())).toList());
        choice.setItemLabelGenerator(value -> getTranslation("dashboard." + name + "." + value));
        choice.addValueChangeListener(this::changed);
    }

    /** Shows what the address says. */
    void show(DashboardAddress shown) {
        address = shown;
        var filter = shown.filter();
        restaurants.setValue(places.stream()
                .filter(place -> filter.restaurants().contains(place.slug()))
                .collect(Collectors.toSet()));
        areas.setValue(known(filter.areas(), distinct(Place::area)));
        cuisines.setValue(known(filter.cuisines(), distinct(Place::cuisine)));
        shift.setValue(filter.part() == null ? ALL : filter.part().text());
        channel.setValue(filter.channel() == null ? ALL : filter.channel().text());
        compare.setValue(filter.comparison().text());
        dates.show(filter.from(), filter.to());
    }

    private static Set<String> known(Set<String> wanted, Set<String> all) {
        return wanted.stream().filter(all::contains).collect(Collectors.toSet());
    }

    private void changed(HasValue.ValueChangeEvent<?> event) {
        if (event.isFromClient()) {
            onChange.accept(new DashboardAddress(
                    new DashboardFilter(
                            restaurants.getValue().stream().map(Place::slug).collect(Collectors.toSet()),
                            areas.getValue(),
                            cuisines.getValue(),
                            address.filter().from(),
                            address.filter().to(),
                            pick(DayPart.values(), DayPart::text, shift),
                            pick(Channel.values(), Channel::text, channel),
                            pick(Comparison.values(), Comparison::text, compare)),
                    address.preset(),
                    true));
        }
    }

    @SuppressWarnings("NullAway") // null where all are chosen, as the filter has it
    private static <T> T pick(T[] values, Function<T, String> text, Select<String> choice) {
        return Arrays.stream(values)
                .filter(value -> text.apply(value).equals(choice.getValue()))
                .findFirst()
                .orElse(null);
    }
}
