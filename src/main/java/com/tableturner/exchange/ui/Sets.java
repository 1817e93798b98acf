package com.tableturner.exchange.ui;

import com.tableturner.exchange.DataSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.function.Predicate;

/** The kinds of records, in words. */
final class Sets {

    private Sets() {}

    static String name(DataSet set) {
        return I18NProvider.translate("exchange.set." + set.text());
    }

    static Select<DataSet> choice(Predicate<DataSet> shown) {
        var choice = new Select<DataSet>();
        choice.setLabel(I18NProvider.translate("exchange.what"));
        choice.setItems(Arrays.stream(DataSet.values()).filter(shown).toList());
        choice.setItemLabelGenerator(Sets::name);
        return choice;
    }
}
