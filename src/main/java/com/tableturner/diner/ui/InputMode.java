package com.tableturner.diner.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Which keyboard a phone shows; the field hands it to its native input only through script. */
enum InputMode {
    NUMERIC,
    TEL;

    void of(TextField field) {
        field.getElement().executeJs("this.inputElement.inputMode = $0", name().toLowerCase(Locale.ROOT));
    }
}
