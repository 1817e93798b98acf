package com.tableturner.reservation.ui;

import com.vaadin.flow.component.Component;

/** Another way to find a table, shown with the results of a search. The module that offers it declares it as a bean. */
public interface SearchTeaser {

    /** Stands beside the results, where there is room. */
    Component card();

    /** Stands among the results, where there is not. */
    Component link();
}
