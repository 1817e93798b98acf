package com.tableturner.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;

/** A page that says one thing and shows one way on. */
class MessagePage extends Main {

    MessagePage() {
        addClassName("tt-message-page");
    }

    /** @param address where the reader is: it decides which home is theirs */
    final void say(Location address, String icon, String title, String text) {
        removeAll();
        var staff = ErrorFrame.isAmongStaff(address);
        var home = new Anchor(staff ? "staff" : "", getTranslation(staff ? "error.staff-home" : "error.home"));
        home.addClassName("tt-button-link");
        add(new TtIcon(icon), new H1(title), new Paragraph(text), home);
    }
}
