package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalTime;
import java.util.Objects;

/** Party, date, time and words to search for; each change searches at once. */
class SearchBar extends Composite<Div> {

    private final SerializableConsumer<SerializableFunction<Search, Search>> onChange;
    private final Select<Integer> party = new Select<>();
    private final DatePicker date = new DatePicker();
    private final Select<LocalTime> time = new Select<>();
    private final SearchText text;
    private final PhoneSearch phone;

    /**
     * @param onChange told how the search is to be changed
     * @param onTyped told what was typed, where it is none of the suggestions
     * @param onFind told when the guest wants to see the results
     */
    SearchBar(
            Places places,
            SerializableConsumer<SerializableFunction<Search, Search>> onChange,
            SerializableConsumer<String> onTyped,
            SerializableRunnable onFind) {
        this.onChange = onChange;
        text = new SearchText(places, onChange, onTyped);
        phone = new PhoneSearch(onChange);
        prepareParty();
        prepareDate();
        prepareTime();
        var find = new Button(getTranslation("find.action"), click -> onFind.run());
        find.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        find.addClassName("tt-search-go");
        getContent().add(party, date, time, text, phone, find);
        getContent().addClassName("tt-search");
        getContent()
                .getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("find.action"));
    }

    private void prepareParty() {
        party.setLabel(getTranslation("find.party"));
        party.setPrefixComponent(new TtIcon("users"));
        party.setItemLabelGenerator(Formats::people);
        party.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(search -> search.withParty(change.getValue()));
            }
        });
    }

    private void prepareDate() {
        date.setLabel(getTranslation("find.date"));
        date.setPrefixComponent(new TtIcon("calendar"));
        date.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats("EEE d MMM yyyy", "d MMM yyyy", "dd/MM/yyyy")
                .setFirstDayOfWeek(1));
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(search -> search.withDate(change.getValue()));
            }
        });
    }

    private void prepareTime() {
        time.setLabel(getTranslation("find.time"));
        time.setPrefixComponent(new TtIcon("clock"));
        time.setItemLabelGenerator(Formats::time);
        time.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                onChange.accept(search -> search.withTime(change.getValue()));
            }
        });
    }

    /** Shows the search, without telling anyone. */
    void show(SearchChoices choices) {
        var search = choices.search();
        if (!Objects.equals(party.getValue(), search.party())) {
            party.setItems(choices.parties());
            party.setValue(search.party());
        }
        date.setMin(choices.today());
        date.setMax(choices.lastDay());
        date.setValue(search.date());
        time.setItems(choices.times().stream().filter(choices::isToCome).toList());
        time.setValue(search.time());
        text.show(search.text());
        phone.show(choices);
    }
}
