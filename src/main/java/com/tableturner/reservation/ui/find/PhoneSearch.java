package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/** Party, date and time where there is little room: three buttons, each of which opens a sheet. */
class PhoneSearch extends Composite<Div> {

    private final SerializableConsumer<SerializableFunction<Search, Search>> onChange;
    private final NativeButton party = button(this::chooseParty);
    private final NativeButton date = button(this::chooseDate);
    private final NativeButton time = button(this::chooseTime);
    private @Nullable SearchChoices choices;

    /** @param onChange told how the search is to be changed */
    PhoneSearch(SerializableConsumer<SerializableFunction<Search, Search>> onChange) {
        this.onChange = onChange;
        getContent().addClassName("tt-search-phone");
        getContent().add(party, date, time);
    }

    void show(SearchChoices now) {
        choices = now;
        var search = now.search();
        label(party, "users", Formats.people(search.party()), "find.party", String.valueOf(search.party()));
        label(time, "clock", Formats.time(search.time()), "find.time", Formats.time(search.time()));
        label(
                date,
                "calendar",
                Formats.day(search.date(), search.time(), now.today()),
                "find.date",
                Formats.shortDate(search.date()));
        Formats.dayWord(search.date(), search.time(), now.today()).ifPresent(word -> {
            var prefix = new Span(word + ", ");
            prefix.addClassName("tt-day-word");
            date.addComponentAtIndex(1, prefix);
        });
    }

    private void label(NativeButton button, String icon, String words, String key, String text) {
        button.removeAll();
        button.add(new TtIcon(icon), new Span(text));
        button.setAriaLabel(getTranslation(key) + ": " + words);
    }

    private void chooseParty() {
        if (choices != null) {
            new ChoiceSheet(getTranslation("find.party.ask"))
                    .with(
                            getTranslation("find.party"),
                            "tt-choices-5",
                            choices.partyChoices(),
                            choices.search().party(),
                            people -> onChange.accept(search -> search.withParty(people)))
                    .open();
        }
    }

    private void chooseDate() {
        if (choices != null) {
            new ChoiceSheet(getTranslation("find.date.ask"))
                    .with(
                            getTranslation("find.date"),
                            "tt-choices-7",
                            choices.dateChoices(),
                            choices.search().date(),
                            day -> onChange.accept(search -> search.withDate(day)))
                    .open();
        }
    }

    private void chooseTime() {
        if (choices != null) {
            new ChoiceSheet(getTranslation("find.time.ask"))
                    .with(
                            getTranslation("find.time"),
                            "tt-choices-4",
                            choices.timeChoices(),
                            choices.search().time(),
                            start -> onChange.accept(search -> search.withTime(start)))
                    .open();
        }
    }

    private static NativeButton button(SerializableRunnable open) {
        var button = new NativeButton("", press -> open.run());
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button;
    }
}
