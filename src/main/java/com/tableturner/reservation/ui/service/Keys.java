package com.tableturner.reservation.ui.service;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * Single keys of the service screen. They rest while somebody types or a dialog is open, and can be turned off; the
 * browser remembers that.
 */
@Tag("tt-keys")
class Keys extends Component {

    private final SerializableConsumer<String> onKey;
    private boolean on = true;

    Keys(SerializableConsumer<String> onKey) {
        this.onKey = onKey;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://modules/tt-keys.js");
    }

    boolean areOn() {
        return on;
    }

    void turn(boolean wanted) {
        on = wanted;
        getElement().executeJs("this.turn($0)", wanted);
    }

    @ClientCallable
    void key(String key) {
        onKey.accept(key);
    }

    @ClientCallable
    void found(boolean wanted) {
        on = wanted;
    }
}
