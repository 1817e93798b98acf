package com.tableturner.staff.ui;

import com.tableturner.base.ui.Moments;
import com.tableturner.reservation.Guests;
import com.tableturner.staff.Actors;
import com.vaadin.flow.function.SerializableConsumer;
import org.springframework.stereotype.Component;

/** Makes the parts of a guest's profile that read for themselves. */
@Component
class GuestParts {

    private final Guests guests;
    private final Moments moments;
    private final Actors actors;

    GuestParts(Guests guests, Moments moments, Actors actors) {
        this.guests = guests;
        this.moments = moments;
        this.actors = actors;
    }

    GuestNotes notes(SerializableConsumer<String> onAdd, SerializableConsumer<Long> onRemove) {
        return new GuestNotes(moments, actors, onAdd, onRemove);
    }

    GuestHistory history() {
        return new GuestHistory(guests, moments);
    }
}
