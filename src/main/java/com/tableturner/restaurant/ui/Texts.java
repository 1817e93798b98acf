package com.tableturner.restaurant.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** Words of this module where no component is at hand to ask. */
final class Texts {

    private static final String MODULE = "setup.";

    private Texts() {}

    static String of(String key, Object... details) {
        return I18NProvider.translate(MODULE + key, details);
    }
}
