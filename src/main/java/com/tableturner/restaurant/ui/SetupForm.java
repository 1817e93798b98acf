package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.grid.EditorPanel;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields known by the names the services call them: what is refused is said beside the field it is about. */
abstract class SetupForm extends Div {

    private final String texts;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param texts how the keys of its texts begin, as in {@code tables.} */
    SetupForm(String texts) {
        this.texts = texts;
        addClassName("tt-form");
    }

    /** Names a field of this form; where it stands is said apart. */
    final <F extends Component & HasLabel & HasValidation> F named(String name, F field) {
        field.setLabel(Texts.of(texts + name));
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    /** Fields side by side. */
    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("tt-setup-row");
        return row;
    }

    static <V> void track(EditorPanel editor, AbstractField<?, V> field, Function<V, String> words) {
        editor.track(field, ((HasLabel) field).getLabel(), words);
    }

    static String words(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    void refuse(BadInput wrong) {
        var field =
                fields.getOrDefault(wrong.field(), fields.values().iterator().next());
        mark(field, wrong);
        field.getElement().callJsFunction("focus");
    }

    /** Says what is wrong while somebody may be at another field already. */
    void warn(BadInput wrong) {
        mark(Objects.requireNonNull(fields.get(wrong.field())), wrong);
    }

    private void mark(Component field, BadInput wrong) {
        var validated = (HasValidation) field;
        validated.setErrorMessage(Texts.refusal(texts, wrong, ((HasLabel) field).getLabel()));
        validated.setInvalid(true);
    }

    void clearErrors() {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }
}
