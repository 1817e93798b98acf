package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ui.find.ChoiceSheet.Choice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Area and order of the results: two fields, or where there is little room one button that opens a sheet. */
class ResultFilters extends Composite<Div> {

    private static final String EVERYWHERE = "";

    private final SerializableConsumer<SerializableFunction<Search, Search>> onChange;
    private final Select<String> area = new Select<>();
    private final Select<ResultOrder> order = new Select<>();
    private final NativeButton open = new NativeButton("", press -> openSheet());
    private Map<String, Long> counts = Map.of();
    private @Nullable Search search;

    /** @param onChange told how the search is to be changed */
    ResultFilters(SerializableConsumer<SerializableFunction<Search, Search>> onChange) {
        this.onChange = onChange;
        area.setAriaLabel(getTranslation("find.area"));
        area.setItemLabelGenerator(this::areaLabel);
        area.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(asked -> asked.withArea(change.getValue()));
            }
        });
        order.setAriaLabel(getTranslation("find.order"));
        order.setItems(ResultOrder.values());
        order.setItemLabelGenerator(this::orderLabel);
        order.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(asked -> asked.withOrder(change.getValue()));
            }
        });
        area.addClassName("tt-wide");
        order.addClassName("tt-wide");
        open.addClassNames("tt-filters-open", "tt-narrow");
        open.getElement().setAttribute("aria-haspopup", "dialog");
        getContent().add(area, order, open);
        getContent().addClassName("tt-filters");
    }

    void show(Found found) {
        search = found.search();
        counts = found.byArea();
        area.setItems(areas(found.search()));
        area.setValue(found.search().area());
        order.setItems(ResultOrder.values()); // the label of one names the wanted time
        order.setValue(found.search().order());
        open.removeAll();
        open.add(new TtIcon("filter"), new Span(getTranslation("find.filters")));
        if (!found.search().area().isEmpty()) {
            open.add(new Span("· " + found.search().area()));
        }
    }

    private List<String> areas(Search asked) {
        return Stream.of(Stream.of(EVERYWHERE), counts.keySet().stream(), Stream.of(asked.area()))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private String areaLabel(String name) {
        return name.isEmpty()
                ? getTranslation("find.area.all")
                : getTranslation("find.area.count", name, counts.getOrDefault(name, 0L));
    }

    private String orderLabel(ResultOrder by) {
        return getTranslation("find.order." + by.parameter(), search == null ? "" : Formats.time(search.time()));
    }

    private void openSheet() {
        var asked = Objects.requireNonNull(search);
        new ChoiceSheet(getTranslation("find.filters"))
                .with(
                        getTranslation("find.area"),
                        "tt-choices-1",
                        areas(asked).stream()
                                .map(name -> new Choice<>(name, areaLabel(name), "", true))
                                .toList(),
                        asked.area(),
                        name -> onChange.accept(now -> now.withArea(name)))
                .with(
                        getTranslation("find.order"),
                        "tt-choices-1",
                        Stream.of(ResultOrder.values())
                                .map(by -> new Choice<>(by, orderLabel(by), "", true))
                                .toList(),
                        asked.order(),
                        by -> onChange.accept(now -> now.withOrder(by)))
                .open();
    }
}
