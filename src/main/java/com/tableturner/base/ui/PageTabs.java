package com.tableturner.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/**
 * Tabs as wide as the page. Vaadin puts an element that can take the keyboard between the list and its tabs, which
 * screen readers then count as one of them; it is taken out of the keyboard's way.
 */
public class PageTabs extends Tabs {

    public PageTabs(Tab... tabs) {
        super(tabs);
        addClassName("tt-tabs");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("this.shadowRoot.getElementById('scroll').removeAttribute('tabindex')");
    }
}
