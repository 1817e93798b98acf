package com.tableturner.reservation.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.SlotAvailability;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** One start: open, few left, selected, or taken. A taken one can be pressed too, to learn why and what else there is. */
public class SlotButton extends NativeButton {

    private SlotAvailability slot;

    public SlotButton(SlotAvailability slot, boolean selected, SerializableConsumer<SlotAvailability> onPress) {
        this.slot = slot;
        addClassName("tt-slot");
        show(slot, selected);
        addClickListener(press -> onPress.accept(this.slot));
    }

    /** Shows the slot as it is now; the keyboard stays where it is. */
    void show(SlotAvailability now, boolean selected) {
        slot = now;
        setClassName("tt-few", slot.isFew() && !selected);
        setClassName("tt-on", selected && slot.isOpen());
        setClassName("tt-taken", !slot.isOpen());
        getElement().setAttribute("aria-pressed", String.valueOf(selected && slot.isOpen()));
        getElement().setAttribute("aria-disabled", String.valueOf(!slot.isOpen()));
        removeAll();
        add(new Span(Formats.time(slot.time())));
        var note = note();
        if (!note.isEmpty()) {
            var small = new Span(note);
            small.addClassName("tt-slot-note");
            add(small);
        }
        setAriaLabel(label());
    }

    SlotAvailability slot() {
        return slot;
    }

    private String note() {
        if (!slot.isOpen()) {
            return getTranslation("slots.taken");
        }
        return slot.isFew() ? getTranslation("slots.left", slot.tablesLeft()) : "";
    }

    private String label() {
        var time = Formats.time(slot.time());
        var reason = slot.reason();
        if (reason != null) {
            return getTranslation("slots.label.taken", time, ReasonTexts.summary(reason));
        }
        return slot.isFew() ? getTranslation("slots.label.few", time, slot.tablesLeft()) : time;
    }
}
