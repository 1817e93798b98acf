package com.tableturner.reservation.ui.book;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/** Counts a hold down in the browser, by the browser's own clock; see {@code modules/tt-booking.js}. */
@Tag("tt-countdown")
class HoldClock extends Component {

    HoldClock(Duration left) {
        getElement()
                .setAttribute("seconds", String.valueOf(left.toSeconds()))
                .setAttribute("data-text", getTranslation("book.hold.left"))
                .setAttribute("data-warning", getTranslation("book.hold.last-minute"));
    }

    Registration addElapsedListener(ComponentEventListener<Elapsed> listener) {
        return addListener(Elapsed.class, listener);
    }

    /** The hold has run out. */
    @DomEvent("tt-elapsed")
    public static class Elapsed extends ComponentEvent<HoldClock> {

        public Elapsed(HoldClock source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
