package com.tableturner.reservation.ui.book;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where to sit: anywhere, or one of the areas that have tables for the party. Shown only where there is a choice. */
class SeatingPicker extends Composite<Div> {

    /** Stands for anywhere: a group of buttons needs something to select. */
    private static final String ANYWHERE = "";

    private final RadioButtonGroup<String> choices = new RadioButtonGroup<>();
    private List<String> shown = List.of();

    /** @param onChange told the area, or null for anywhere, when the guest chooses */
    SeatingPicker(SerializableConsumer<@Nullable String> onChange) {
        choices.setLabel(getTranslation("book.seating"));
        choices.setItemLabelGenerator(area -> area.isEmpty() ? getTranslation("book.seating.anywhere") : area);
        choices.addClassName("tt-seating");
        choices.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(change.getValue().isEmpty() ? null : change.getValue());
            }
        });
        getContent().add(choices);
    }

    void show(List<String> areas, @Nullable String wanted) {
        if (!shown.equals(areas)) {
            shown = List.copyOf(areas);
            choices.setItems(Stream.concat(Stream.of(ANYWHERE), areas.stream()).toList());
        }
        choices.setValue(Objects.requireNonNullElse(wanted, ANYWHERE));
        setVisible(areas.size() > 1 || wanted != null);
    }
}
