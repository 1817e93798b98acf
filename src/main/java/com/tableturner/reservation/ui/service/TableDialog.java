package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.SeatingChoice;
import com.tableturner.reservation.ServiceDay;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** Another table or time for a party without dragging: every table, or tables to be joined, that it could have. */
class TableDialog extends ServiceDialog {

    /** What the host chose. */
    interface Choice extends Serializable {

        /** @return whether it was done; then the dialog closes */
        boolean at(int slot, List<Long> tableIds);
    }

    /** Where the party could be from a slot on. */
    interface Offers extends Serializable {

        List<SeatingChoice> from(int slot);
    }

    private final transient Party party;
    private final transient Offers offers;
    private final Select<Integer> time = new Select<>();
    private final RadioButtonGroup<SeatingChoice> tables = new RadioButtonGroup<>();
    private final Paragraph none = new Paragraph();

    TableDialog(String title, String action, Party party, ServiceDay day, Offers offers, Choice choice) {
        super(title);
        this.party = party;
        this.offers = offers;
        time.setLabel(PartyWords.text("move.time"));
        time.setItemLabelGenerator(slot -> Formats.time(SlotGrid.time(slot)));
        time.setItems(times(day));
        time.setValue(party.slot());
        time.setVisible(party.state(day.now()).isExpected() && party.state(day.now()) != PartyState.REQUESTED);
        time.addValueChangeListener(change -> showTables());
        tables.setLabel(PartyWords.text("move.tables"));
        tables.setItemLabelGenerator(unit -> PartyWords.text(
                unit.unit().isCombination() ? "move.joined" : "move.table",
                unit.unit().name(),
                unit.unit().maxParty(),
                Formats.time(SlotGrid.time(unit.untilSlot()))));
        body().add(time, tables, none);
        showTables();
        action(action, () -> {
            var chosen = tables.getValue();
            if (chosen == null) {
                refuse(PartyWords.text("move.choose"));
            } else if (choice.at(time.getValue(), chosen.unit().tableIds())) {
                close();
            }
        });
    }

    /** For a party that sits down now. */
    TableDialog withoutTime() {
        time.setVisible(false);
        return this;
    }

    private List<Integer> times(ServiceDay day) {
        return IntStream.range(0, SlotGrid.STARTS)
                .filter(slot -> slot == party.slot() || slot > day.nowSlot() || !day.isToday())
                .filter(slot -> slot == party.slot() || day.shifts().stream().anyMatch(shift -> shift.seatsAt(slot)))
                .boxed()
                .toList();
    }

    private void showTables() {
        var units = offers.from(time.getValue()).stream()
                .filter(choice -> time.getValue() != party.slot()
                        || !choice.unit().tableIds().equals(party.tableIds()))
                .toList();
        tables.setItems(units);
        if (!units.isEmpty()) {
            tables.setValue(units.getFirst());
        }
        tables.setVisible(!units.isEmpty());
        none.setText(units.isEmpty() ? PartyWords.text("move.none", party.size()) : "");
    }
}
