package com.tableturner.restaurant.ui;

import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.CombinationDraft;
import com.tableturner.restaurant.CombinationRecord;
import com.tableturner.restaurant.CombinationRecord.Joined;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a combination; a name and parties are proposed from the tables that are chosen. */
class CombinationForm extends SetupForm {

    private final MultiSelectComboBox<Joined> tables = named("tables", new MultiSelectComboBox<>());
    private final TextField name = named("name", new TextField());
    private final IntegerField min = named("min", new IntegerField());
    private final IntegerField max = named("max", new IntegerField());
    private final DayField from = named("from", new DayField());
    private final Proposal<String> proposedName = new Proposal<>(name);
    private final Proposal<Integer> proposedMin = new Proposal<>(min);
    private final Proposal<Integer> proposedMax = new Proposal<>(max);

    CombinationForm() {
        super("combinations.");
        tables.setItemLabelGenerator(CombinationForm::label);
        tables.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        tables.addValueChangeListener(change -> propose(change.getValue()));
        min.setHelperText(Texts.of("combinations.min.hint"));
        add(tables, name, row(min, max), from);
    }

    private static String label(Joined table) {
        var seats = Texts.of("combinations.table", table.number(), table.seats());
        return table.area() == null ? seats : Texts.of("combinations.table-in", seats, table.area());
    }

    void trackedBy(EditorPanel editor) {
        track(editor, tables, CombinationForm::numbers);
        track(editor, name, SetupForm::words);
        track(editor, min, SetupForm::words);
        track(editor, max, SetupForm::words);
        track(editor, from, SetupForm::words);
    }

    /** The tables as their numbers, as in T7 + T8. */
    static String numbers(Collection<Joined> tables) {
        return tables.stream()
                .map(Joined::number)
                .sorted(Comparator.comparingInt(String::length).thenComparing(number -> number))
                .collect(Collectors.joining(" + "));
    }

    /** Empty, for one that is new. */
    void showNew(List<Joined> choices, LocalDate today) {
        tables.setItems(choices);
        tables.clear();
        name.clear();
        min.clear();
        max.clear();
        from.begin(today);
        sayMost(Set.of());
        clearErrors();
    }

    void show(CombinationRecord record, List<Joined> choices) {
        var all = new LinkedHashSet<>(choices);
        all.addAll(record.tables()); // one of them may be gone by now
        tables.setItems(new ArrayList<>(all));
        tables.setValue(new LinkedHashSet<>(record.tables()));
        name.setValue(record.name());
        min.setValue(record.minParty());
        max.setValue(record.maxParty());
        from.setVisible(false);
        proposedName.was(numbers(record.tables()));
        proposedMin.was(least(record.tables()));
        proposedMax.was(record.seats());
        clearErrors();
    }

    private void propose(Set<Joined> chosen) {
        sayMost(chosen);
        if (chosen.size() > 1) {
            proposedName.now(numbers(chosen));
            proposedMin.now(least(chosen));
            proposedMax.now(seats(chosen));
        }
    }

    /** One more than the largest party that one of them takes alone, as far as there are seats. */
    private static int least(Collection<Joined> chosen) {
        var alone = chosen.stream().mapToInt(Joined::maxParty).max().orElse(0);
        return Math.min(alone + 1, seats(chosen));
    }

    private static int seats(Collection<Joined> chosen) {
        return chosen.stream().mapToInt(Joined::seats).sum();
    }

    private void sayMost(Collection<Joined> chosen) {
        max.setHelperText(Texts.of("combinations.max.hint", chosen.size(), seats(chosen)));
    }

    /** What the fields hold; {@link #refuse} shows beside a field what the service says of it. */
    CombinationDraft read() {
        clearErrors();
        var ids = tables.getValue().stream().map(Joined::id).collect(Collectors.toSet());
        return new CombinationDraft(name.getValue(), ids, min.getValue(), max.getValue());
    }

    /** The first day of one that is new. */
    @Nullable
    LocalDate from() {
        return from.getValue();
    }
}
