package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Pick;
import com.tableturner.concierge.Wishes;
import com.tableturner.concierge.Wishes.Field;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** What the concierge has understood, wish by wish; each can be taken back, which says so in the conversation. */
class WishChips extends Composite<Div> {

    private final SayListener onSay;
    private final Div chips = new Div();
    private final Paragraph label = new Paragraph();

    WishChips(SayListener onSay) {
        this.onSay = onSay;
        label.setText(getTranslation("concierge.understood"));
        label.addClassName("tt-understood");
        chips.addClassName("tt-wishes");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", label.getText());
        getContent().add(label, chips);
    }

    void show(Wishes wishes, LocalDate today) {
        chips.removeAll();
        if (wishes.party() != null) {
            add(Field.PARTY, "users", Formats.people(wishes.party()));
        }
        if (wishes.date() != null) {
            add(Field.DATE, "calendar", Formats.date(wishes.date(), today));
        }
        if (wishes.time() != null) {
            add(Field.TIME, "clock", getTranslation("concierge.wish.near", Formats.time(wishes.time())));
        }
        add(Field.RESTAURANT, "store", wishes.restaurant());
        add(Field.AREA, "pin", wishes.area());
        add(Field.CUISINE, "home", wishes.cuisine());
        add(Field.DISH, "sparkline", wishes.dish());
        add(Field.OCCASION, "cake", capital(wishes.occasion()));
        add(Field.DIET, "leaf", capital(String.join(", ", wishes.diets())));
        if (wishes.budget() != null) {
            add(Field.PRICE, "chart", getTranslation("concierge.wish.budget", Formats.rupees(wishes.budget())));
        } else if (wishes.highestPrice() != null) {
            add(Field.PRICE, "chart", getTranslation("concierge.wish.up-to", "₹".repeat(wishes.highestPrice())));
        }
        if (wishes.rating() != null) {
            add(Field.RATING, "star", getTranslation("concierge.wish.rated", wishes.rating()));
        }
        add(Field.NOTE, "note", wishes.note());
        setVisible(chips.getComponentCount() > 0);
    }

    private void add(Field field, String icon, String words) {
        if (words.isEmpty()) {
            return;
        }
        var saying = getTranslation("concierge.without", words);
        var chip = new NativeButton("", press -> onSay.say(saying, new Pick.Without(field)));
        chip.add(new TtIcon(icon), new Span(words), new TtIcon("x"));
        chip.setAriaLabel(saying);
        chip.addClassNames("tt-chip", "tt-wish");
        chips.add(chip);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Formats.LOCALE) + words.substring(1);
    }
}
