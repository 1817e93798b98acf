package com.tableturner.restaurant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks for the area that several tables move to. */
class AreaDialog extends Dialog {

    private static final int LONGEST = 60;

    AreaDialog(int tables, SerializableConsumer<String> onArea) {
        setHeaderTitle(Texts.of("tables.move-title", tables));
        var area = new TextField(Texts.of("tables.area"));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        var move = new Button(Texts.of("tables.move"), click -> {
            close();
            onArea.accept(area.getValue());
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        add(area);
        getFooter().add(new Button(Texts.of("tables.cancel"), click -> close()), move);
        addOpenedChangeListener(change -> area.focus());
    }
}
