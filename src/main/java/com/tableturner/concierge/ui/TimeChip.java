package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.concierge.Card;
import com.tableturner.concierge.Pick;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A start that can be tapped. One that was taken is struck; tapped all the same, it is answered with what is near. */
class TimeChip extends NativeButton {

    private static final int FEW = 3;

    private final Where where;
    private final LocalTime time;
    private final boolean best;

    /** At which restaurant and day, and for how many covers. */
    record Where(
            long restaurantId,
            String restaurant,
            @Nullable LocalDate date,
            @Nullable Integer party) implements Serializable {}

    TimeChip(Where where, Card.Slot slot, boolean best, SayListener onSay) {
        this.where = where;
        this.time = slot.time();
        this.best = best;
        addClassName("tt-slot");
        addClickListener(press -> onSay.say(
                getTranslation("concierge.place-at", where.restaurant(), Formats.time(time)),
                new Pick.Table(where.restaurantId(), where.date(), time, where.party())));
        show(slot.left());
    }

    Where where() {
        return where;
    }

    LocalTime time() {
        return time;
    }

    boolean isOpen() {
        return !hasClassName("tt-taken");
    }

    /** @param left tables that can still be had; 0 if it was taken */
    final void show(int left) {
        var words = Formats.time(time);
        var open = left > 0;
        var few = open && left <= FEW && !best;
        removeAll();
        add(new Span(words));
        setClassName("tt-best", open && best);
        setClassName("tt-taken", !open);
        setClassName("tt-few", few);
        if (open) {
            getElement().removeAttribute("aria-disabled");
            getElement().removeAttribute("aria-label");
        } else {
            getElement().setAttribute("aria-disabled", "true");
            setAriaLabel(getTranslation("concierge.taken", words));
        }
        if (few) {
            var note = new Span(getTranslation("slots.left", left));
            note.addClassName("tt-slot-note");
            add(note);
        }
    }
}
