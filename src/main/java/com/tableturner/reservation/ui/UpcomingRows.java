package com.tableturner.reservation.ui;

import com.tableturner.base.Actor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** What another module has to show below a diner's upcoming reservations; declared as a bean. */
public interface UpcomingRows {

    /**
     * The rows of this diner.
     *
     * @param onChange to be called when a row has done something that changes the list
     */
    List<Component> of(Actor actor, SerializableRunnable onChange);
}
