package com.tableturner.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page that says one thing and shows one way on. */
class MessagePage extends Main {

    MessagePage() {
        addClassName("tt-message-page");
    }

    final void say(String icon, String title, String text) {
        removeAll();
        var home = new Anchor(
                ErrorFrame.isAmongStaff() ? "staff" : "",
                getTranslation(ErrorFrame.isAmongStaff() ? "error.staff-home" : "error.home"));
        home.addClassName("tt-button-link");
        add(new TtIcon(icon), new H1(title), new Paragraph(text), home);
    }
}
