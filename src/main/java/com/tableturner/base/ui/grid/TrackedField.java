package com.tableturner.base.ui.grid;

import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.function.Function;

/** A field of an editor, with what is stored, and what the user had entered when somebody else saved. */
final class TrackedField<V> {

    private final HasValue<?, V> field;
    private final String label;
    private final Function<V, String> words;
    private V stored;
    private V entered;
    private boolean wasChanged;
    private V storedBefore;

    TrackedField(HasValue<?, V> field, String label, Function<V, String> words) {
        this.field = field;
        this.label = label;
        this.words = words;
        this.stored = field.getValue();
        this.entered = stored;
        this.storedBefore = stored;
    }

    void keep() {
        stored = field.getValue();
    }

    boolean isChanged() {
        return !Objects.equals(stored, field.getValue());
    }

    void remember() {
        wasChanged = isChanged();
        entered = field.getValue();
        storedBefore = stored;
    }

    /** Puts back what the user had entered; whether somebody else changed this field to something else. */
    boolean restore() {
        if (!wasChanged || Objects.equals(entered, stored)) {
            return false;
        }
        field.setValue(entered);
        return !Objects.equals(storedBefore, stored);
    }

    void takeStored() {
        field.setValue(stored);
    }

    String label() {
        return label;
    }

    String mine() {
        return words.apply(entered);
    }

    String stored() {
        return words.apply(stored);
    }
}
