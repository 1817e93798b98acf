package com.tableturner.restaurant.ui;

import com.tableturner.base.BadInput;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.stream.Stream;

/** Words of this module where no component is at hand to ask. */
final class Texts {

    private static final String MODULE = "setup.";

    private Texts() {}

    static String of(String key, Object... details) {
        return I18NProvider.translate(MODULE + key, details);
    }

    /**
     * Why a field was refused.
     *
     * @param texts how the keys begin, as in {@code tables.}
     */
    static String refusal(String texts, BadInput wrong, String label) {
        var details = Stream.concat(Stream.of(label), wrong.details().stream());
        return of(texts + "refused." + wrong.problem(), details.toArray());
    }
}
