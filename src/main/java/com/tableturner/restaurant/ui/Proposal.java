package com.tableturner.restaurant.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a field is given as long as nobody enters anything else into it.
 *
 * @param <V> what the field holds
 */
final class Proposal<V> {

    private final HasValue<?, V> field;
    private @Nullable V last;

    Proposal(HasValue<?, V> field) {
        this.field = field;
    }

    /** Takes the place of the proposal before, if that is still there, or of nothing. */
    void now(V value) {
        if (field.isEmpty() || Objects.equals(field.getValue(), last)) {
            field.setValue(value);
        }
        last = value;
    }

    /** What would have been proposed for what is stored. */
    void was(V value) {
        last = value;
    }
}
