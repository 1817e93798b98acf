package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A start that can be tapped; one that was taken is struck. */
class TimeChip extends NativeButton {

    private static final int FEW = 3;

    TimeChip(Card.Slot slot, boolean best, SerializableRunnable onTap) {
        var time = Formats.time(slot.time());
        add(new Span(time));
        addClassName("tt-slot");
        setClassName("tt-best", best);
        setClassName("tt-taken", !slot.isOpen());
        if (!slot.isOpen()) {
            getElement().setAttribute("aria-disabled", "true");
            setAriaLabel(getTranslation("concierge.taken", time));
            return;
        }
        if (slot.left() <= FEW && !best) {
            addClassName("tt-few");
            var note = new Span(getTranslation("slots.left", slot.left()));
            note.addClassName("tt-slot-note");
            add(note);
        }
        addClickListener(press -> onTap.run());
    }
}
