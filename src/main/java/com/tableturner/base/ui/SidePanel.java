package com.tableturner.base.ui;

import com.vaadin.flow.component.Component;

/** What stands beside a page of the diners' site, such as a conversation; it outlives the page. */
public interface SidePanel {

    Component component();

    /** It comes into view: shows what is true now. */
    void refresh();

    /** Takes the keyboard. */
    void focus();

    /** Takes these words as if the guest had sent them. */
    void say(String words);
}
