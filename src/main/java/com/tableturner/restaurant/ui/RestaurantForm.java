package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.RestaurantRecord;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A restaurant's facts and rules of booking; fields are known by their columns. */
class RestaurantForm extends Div {

    private static final List<String> LINES = List.of("name", "cuisine", "location", "city", "address", "phone");
    private static final List<String> NUMBERS = List.of(
            "cost_for_two", "booking_window_days", "notice_minutes", "change_cutoff_minutes", "online_max_party");
    private static final String PRICE = "price_range";
    private static final String DESCRIPTION = "description";

    private final Map<String, TextFieldBase<?, String>> texts = new LinkedHashMap<>();
    private final Map<String, IntegerField> numbers = new LinkedHashMap<>();
    private final Select<String> price = new Select<>();

    RestaurantForm() {
        addClassName("tt-form");
        LINES.forEach(column -> texts.put(column, new TextField()));
        texts.put(DESCRIPTION, new TextArea());
        NUMBERS.forEach(column -> numbers.put(column, new IntegerField()));
        price.setLabel(label(PRICE));
        price.setItems("₹", "₹₹", "₹₹₹", "₹₹₹₹");
        texts.forEach((column, field) -> {
            field.setLabel(label(column));
            field.setManualValidation(true);
            add(field);
        });
        add(price);
        numbers.forEach((column, field) -> {
            field.setLabel(label(column));
            field.setHelperText(Texts.of("restaurants." + column + ".hint"));
            field.setManualValidation(true);
            add(field);
        });
    }

    private static String label(String column) {
        return Texts.of("restaurants." + column);
    }

    void trackedBy(EditorPanel editor) {
        texts.forEach((column, field) -> editor.track(field, label(column), words -> words));
        editor.track(price, label(PRICE), RestaurantForm::words);
        numbers.forEach((column, field) -> editor.track(field, label(column), RestaurantForm::words));
    }

    private static String words(@Nullable Object value) {
        return value == null ? Texts.of("restaurants.default") : value.toString();
    }

    void show(RestaurantRecord record) {
        texts.forEach((column, field) -> field.setValue(record.text(column)));
        price.setValue(record.text(PRICE));
        numbers.forEach((column, field) -> field.setValue(record.number(column)));
        clearErrors();
    }

    /** What the fields hold, by column; {@link #refuse} shows beside a field what the service says of it. */
    Map<String, @Nullable Object> read() {
        clearErrors();
        var values = new HashMap<String, @Nullable Object>();
        texts.forEach((column, field) -> values.put(column, field.getValue().strip()));
        values.put(PRICE, price.getValue());
        numbers.forEach((column, field) -> values.put(column, field.getValue()));
        return values;
    }

    void refuse(BadInput wrong) {
        var field = field(wrong.field());
        field.setErrorMessage(Texts.of("restaurants.refused." + wrong.problem(), ((HasLabel) field).getLabel()));
        field.setInvalid(true);
        ((AbstractField<?, ?>) field).getElement().callJsFunction("focus");
    }

    private HasValidation field(String column) {
        var text = texts.get(column);
        if (text != null) {
            return text;
        }
        var number = numbers.get(column);
        return number == null ? price : number;
    }

    private void clearErrors() {
        texts.values().forEach(field -> field.setInvalid(false));
        numbers.values().forEach(field -> field.setInvalid(false));
        price.setInvalid(false);
    }
}
