package com.tableturner.restaurant.ui;

import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.NewTable;
import com.tableturner.restaurant.Sold;
import com.tableturner.restaurant.TableDraft;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a table, or of several like it that are new. */
class TableForm extends SetupForm {

    private final TextField number = named("number", new TextField());
    private final IntegerField howMany = named("howMany", new IntegerField());
    private final TextField area = named("area", new TextField());
    private final IntegerField seats = named("seats", new IntegerField());
    private final IntegerField min = named("min", new IntegerField());
    private final IntegerField max = named("max", new IntegerField());
    private final Select<Sold> sold = named("sold", new Select<>());
    private final DayField from = named("from", new DayField());

    TableForm() {
        super("tables.");
        sold.setItems(Sold.values());
        sold.setItemLabelGenerator(TableGrid::soldName);
        howMany.setHelperText(Texts.of("tables.howMany.hint"));
        add(number, howMany, area, seats, row(min, max), sold, from);
    }

    void trackedBy(EditorPanel editor) {
        track(editor, number, SetupForm::words);
        track(editor, howMany, SetupForm::words);
        track(editor, area, SetupForm::words);
        track(editor, seats, SetupForm::words);
        track(editor, min, SetupForm::words);
        track(editor, max, SetupForm::words);
        track(editor, sold, value -> value == null ? "" : TableGrid.soldName(value));
        track(editor, from, SetupForm::words);
    }

    /** Empty, for one that is new. */
    void showNew(LocalDate today) {
        number.clear();
        area.clear();
        seats.clear();
        max.clear();
        howMany.setValue(1);
        min.setValue(1);
        sold.setValue(Sold.ONLINE);
        from.begin(today);
        clearErrors();
    }

    void show(NewTable table) {
        number.setValue(table.number());
        number.setReadOnly(true);
        howMany.setVisible(false);
        from.setVisible(false);
        area.setValue(Objects.toString(table.area(), ""));
        seats.setValue(table.capacity());
        min.setValue(table.minParty());
        max.setValue(table.maxParty());
        sold.setValue(table.sold());
        clearErrors();
    }

    /** What the fields hold; {@link #refuse} shows beside a field what the service says of it. */
    TableDraft read() {
        clearErrors();
        return new TableDraft(
                number.getValue(), area.getValue(), seats.getValue(), min.getValue(), max.getValue(), sold.getValue());
    }

    int howMany() {
        return Objects.requireNonNullElse(howMany.getValue(), 0);
    }

    /** The first day of one that is new. */
    @Nullable
    LocalDate from() {
        return from.getValue();
    }
}
