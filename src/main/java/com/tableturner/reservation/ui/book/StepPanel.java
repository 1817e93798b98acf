package com.tableturner.reservation.ui.book;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;

/** What one step shows, under a heading that takes the keyboard when the step is reached. */
abstract class StepPanel extends Section {

    private final H1 title;

    StepPanel(Step step, String title) {
        this.title = new H1(title);
        this.title.addClassName("tt-step-title");
        this.title.getElement().setAttribute("tabindex", "-1");
        addClassNames("tt-step", "tt-step-" + step.text());
        add(this.title);
    }

    String title() {
        return title.getText();
    }

    /** What the page is called while this step is shown. */
    String pageTitle() {
        return title();
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
