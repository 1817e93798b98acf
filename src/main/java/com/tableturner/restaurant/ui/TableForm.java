package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.NewTable;
import com.tableturner.restaurant.Sold;
import com.tableturner.restaurant.TableDraft;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a table, or of several like it that are new. */
class TableForm extends Div {

    private final TextField number = new TextField();
    private final TextField area = new TextField();
    private final IntegerField seats = new IntegerField();
    private final IntegerField min = new IntegerField();
    private final IntegerField max = new IntegerField();
    private final Select<Sold> sold = new Select<>();
    private final IntegerField howMany = new IntegerField();
    private final Map<String, AbstractField<?, ?>> fields = new LinkedHashMap<>();

    TableForm() {
        addClassName("tt-form");
        fields.put("number", number);
        fields.put("howMany", howMany);
        fields.put("area", area);
        fields.put("seats", seats);
        fields.put("min", min);
        fields.put("max", max);
        fields.put("sold", sold);
        sold.setItems(Sold.values());
        sold.setItemLabelGenerator(TableGrid::soldName);
        howMany.setHelperText(Texts.of("tables.howMany.hint"));
        fields.forEach((name, field) -> {
            ((HasLabel) field).setLabel(Texts.of("tables." + name));
            ((HasValidation) field).setManualValidation(true);
            add(field);
        });
    }

    void trackedBy(EditorPanel editor) {
        editor.track(number, number.getLabel(), TableForm::words);
        editor.track(howMany, howMany.getLabel(), TableForm::words);
        editor.track(area, area.getLabel(), TableForm::words);
        editor.track(seats, seats.getLabel(), TableForm::words);
        editor.track(min, min.getLabel(), TableForm::words);
        editor.track(max, max.getLabel(), TableForm::words);
        editor.track(sold, sold.getLabel(), value -> value == null ? "" : TableGrid.soldName(value));
    }

    private static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Empty, for one that is new. */
    void showNew() {
        howMany.setValue(1);
        min.setValue(1);
        sold.setValue(Sold.ONLINE);
        clearErrors();
    }

    void show(NewTable table) {
        number.setValue(table.number());
        number.setReadOnly(true);
        howMany.setVisible(false);
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

    void refuse(BadInput wrong) {
        var field = fields.getOrDefault(wrong.field(), number);
        var validated = (HasValidation) field;
        validated.setErrorMessage(Texts.of("tables.refused." + wrong.problem(), ((HasLabel) field).getLabel()));
        validated.setInvalid(true);
        field.getElement().callJsFunction("focus");
    }

    private void clearErrors() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }
}
