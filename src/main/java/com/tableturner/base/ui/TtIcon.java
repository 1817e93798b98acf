package com.tableturner.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** A decorative icon of the product's own set; whatever it means is also said in words. */
public class TtIcon extends SvgIcon {

    /** @param symbol an id in icons/tt-icons.svg */
    public TtIcon(String symbol) {
        super("icons/tt-icons.svg", symbol);
        addClassName("tt-icon");
        getElement().setAttribute("aria-hidden", "true");
    }
}
