package com.tableturner.base.ui.grid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.HeaderRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field above each column that can be filtered; those in use are outlined. Fields say what they filter by their label.
 *
 * @param <T> a row
 */
public class FilterRow<T> {

    private static final int PAUSE_MS = 250;
    private static final String ON = "tt-filter-on";

    private final Grid<T> grid;
    private final SerializableRunnable onChange;
    private final List<HasValue<?, ?>> fields = new ArrayList<>();
    private @Nullable HeaderRow row;

    FilterRow(Grid<T> grid, SerializableRunnable onChange) {
        this.grid = grid;
        this.onChange = onChange;
    }

    /** Filters by what is typed. */
    public TextField text(Grid.Column<T> column, String label, SerializableConsumer<String> onText) {
        var field = new TextField();
        field.setAriaLabel(label);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.setClearButtonVisible(true);
        field.addThemeVariants(TextFieldVariant.SMALL);
        return add(column, field, onText);
    }

    /** Filters by one of several values; none chosen is no filter. */
    public <V> ComboBox<V> choice(
            Grid.Column<T> column,
            String label,
            Collection<V> values,
            Function<V, String> words,
            SerializableConsumer<Optional<V>> onChoice) {
        var field = new ComboBox<V>();
        field.setAriaLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        return add(column, field, value -> onChoice.accept(Optional.ofNullable(value)));
    }

    /** Filters by any field; it must be empty when it does not filter. */
    public <V, F extends Component & HasValue<?, V> & HasStyle> F add(
            Grid.Column<T> column, F field, SerializableConsumer<V> onValue) {
        field.addClassName("tt-filter");
        field.addValueChangeListener(change -> {
            field.setClassName(ON, !field.isEmpty());
            onValue.accept(change.getValue());
            changed();
        });
        if (row == null) {
            row = grid.appendHeaderRow();
        }
        row.getCell(column).setComponent(field);
        fields.add(field);
        return field;
    }

    /** How many filters are in use. */
    public int active() {
        return (int) fields.stream().filter(field -> !field.isEmpty()).count();
    }

    /** Takes every filter off. */
    public void clear() {
        fields.forEach(HasValue::clear);
    }

    void changed() {
        onChange.run();
    }
}
