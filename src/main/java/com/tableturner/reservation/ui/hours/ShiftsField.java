package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.restaurant.ShiftDraft;
import com.tableturner.restaurant.ShiftRefused;
import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;

/** The shifts of one date: as many as there are, each with its fields. */
class ShiftsField extends AbstractCompositeField<Div, ShiftsField, List<ShiftDraft>> {

    private final Div rows = new Div();
    private final List<ShiftFields> shifts = new ArrayList<>();
    private boolean showing;

    ShiftsField() {
        super(List.of());
        rows.addClassName("hrs-shifts");
        var add = new Button(HoursWords.text("special.add-shift"), new TtIcon("plus"), click -> {
            add(ShiftFields.EMPTY);
            changed();
        });
        getContent().addClassName("hrs-shifts");
        getContent().add(rows, add);
    }

    private void add(ShiftDraft draft) {
        var fields = new ShiftFields();
        fields.show(draft);
        fields.onChange(this::changed);
        shifts.add(fields);
        var remove = new Button(new TtIcon("x"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new Div(new H3(HoursWords.text("special.shift", shifts.size())), remove);
        head.addClassName("hrs-shift-head");
        var row = new Div(head, fields);
        row.addClassName("hrs-shift");
        remove.setAriaLabel(HoursWords.text("special.remove-shift", shifts.size()));
        remove.addClickListener(click -> {
            var left = new ArrayList<>(read());
            left.remove(shifts.indexOf(fields));
            setPresentationValue(left);
            changed();
        });
        rows.add(row);
    }

    private List<ShiftDraft> read() {
        return shifts.stream().map(ShiftFields::read).toList();
    }

    private void changed() {
        if (!showing) {
            setModelValue(read(), true);
        }
    }

    @Override
    protected void setPresentationValue(List<ShiftDraft> drafts) {
        showing = true;
        rows.removeAll();
        shifts.clear();
        drafts.forEach(this::add);
        showing = false;
    }

    void clearErrors() {
        shifts.forEach(ShiftFields::clearErrors);
    }

    /** Shows what is wrong beside its field; whether it is one of these. */
    boolean refuse(BadInput wrong) {
        return wrong instanceof ShiftRefused refused
                && refused.position() < shifts.size()
                && shifts.get(refused.position()).refuse(wrong);
    }
}
