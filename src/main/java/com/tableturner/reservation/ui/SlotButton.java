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
        show(slot, selected, false);
        addClickListener(press -> onPress.accept(this.slot));
    }

    /**
     * Shows the slot as it is now; the keyboard stays where it is.
     *
     * @param askable whether the restaurant can be asked for it although it cannot be booked
     */
    void show(SlotAvailability now, boolean selected, boolean askable) {
        slot = now;
        var possible = slot.isOpen() || askable;
        setClassName("tt-few", slot.isFew() && !selected);
        setClassName("tt-on", selected && possible);
        setClassName("tt-taken", !possible);
        getElement().setAttribute("aria-pressed", String.valueOf(selected && possible));
        getElement().setAttribute("aria-disabled", String.valueOf(!possible));
        removeAll();
        add(new Span(Formats.time(slot.time())));
        var note = askable ? getTranslation("slots.ask") : note();
        if (!note.isEmpty()) {
            var small = new Span(note);
            small.addClassName("tt-slot-note");
            add(small);
        }
        setAriaLabel(askable ? getTranslation("slots.label.ask", Formats.time(slot.time())) : label());
    }

    SlotAvailability slot() {
        return slot;
    }

    private String note() {
        var reason = slot.reason();
        if (reason != null) {
            return getTranslation(
                    switch (reason) {
                        case NO_TABLE, PACING_FULL -> "slots.taken";
                        case ALREADY_BOOKED_BY_DINER -> "slots.clash";
                        case TOO_LATE -> "slots.ended";
                        case PARTY_TOO_LARGE -> "slots.too-many";
                        default -> "slots.not-open";
                    });
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
