package com.tableturner.base.ui;

import com.vaadin.flow.component.UI;

/** The two sites share tokens but not their scale; which of them the page shows is a class of its root element. */
public enum Site {
    DINER,
    STAFF;

    /** Gives the page this site's look; needed where one leads to the other without a new page. */
    public void dress(UI ui) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.classList.toggle('tt-staff', $0);"
                                + "document.documentElement.classList.toggle('tt-diner', !$0)",
                        this == STAFF);
    }
}
