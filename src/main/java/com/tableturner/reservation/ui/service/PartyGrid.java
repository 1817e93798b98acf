package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The shift as a list: everything the timeline tells and does, in rows that any reader can walk through. */
class PartyGrid extends Grid<Party> implements ShiftPart {

    private final transient PartyRow.Presses presses;
    private transient ShiftPicture picture;
    private List<Row> shown = List.of();

    private record Row(Party party, String word, String tables) {}

    @SuppressWarnings("NullAway.Init") // the picture comes before anything is shown
    PartyGrid(PartyRow.Presses presses) {
        this.presses = presses;
        addClassName("svc-grid");
        setSelectionMode(SelectionMode.SINGLE);
        addColumn(party -> Formats.time(party.time()))
                .setHeader(PartyWords.text("grid.time"))
                .setComparator(Comparator.comparing(Party::startsAt))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(PartyWords::name)
                .setHeader(PartyWords.text("grid.guest"))
                .setSortable(true)
                .setPartNameGenerator(party -> party.state(picture.now()) == PartyState.NO_SHOW ? "struck" : "strong")
                .setFlexGrow(2);
        addColumn(Party::size)
                .setHeader(PartyWords.text("grid.party"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(party -> PartyWords.tables(party, picture.day()))
                .setHeader(PartyWords.text("grid.table"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(party -> new StatusBadge(party, picture.now())))
                .setHeader(PartyWords.text("grid.status"))
                .setComparator(Comparator.comparing(party -> party.state(picture.now())))
                .setWidth("9.5em")
                .setFlexGrow(0);
        addColumn(PartyGrid::needs).setHeader(PartyWords.text("grid.note")).setFlexGrow(2);
        addColumn(Party::number)
                .setHeader(PartyWords.text("grid.number"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::step))
                .setHeader(PartyWords.text("grid.step"))
                .setWidth("8em")
                .setFlexGrow(0);
        addItemClickListener(click -> presses.select(click.getItem().id()));
        addSelectionListener(change -> {
            if (change.isFromClient()) {
                change.getFirstSelectedItem().ifPresent(party -> presses.select(party.id()));
            }
        });
        setEmptyStateText(PartyWords.text("grid.empty"));
        getElement().setAttribute("aria-label", PartyWords.text("grid.label"));
    }

    private static String needs(Party party) {
        return party.note().isEmpty()
                ? party.needs().stream().map(PartyWords::word).collect(Collectors.joining(", "))
                : party.note();
    }

    private Component step(Party party) {
        return NextStep.of(party, picture)
                .<Component>map(step -> {
                    var words = PartyWords.text("step." + step.key());
                    var button = new Button(words, click -> presses.step(party, step));
                    button.addThemeVariants(ButtonVariant.SMALL);
                    button.setAriaLabel(PartyWords.text("step-label", words, PartyWords.name(party)));
                    return button;
                })
                .orElseGet(Span::new);
    }

    @Override
    public void show(ShiftPicture now) {
        picture = now;
        var rows = now.parties().stream()
                .map(party -> new Row(party, PartyWords.word(party, now.now()), PartyWords.tables(party, now.day())))
                .toList();
        if (!rows.equals(shown)) {
            shown = rows;
            setItems(now.parties());
        }
        now.selected().filter(now.parties()::contains).ifPresentOrElse(this::select, this::deselectAll);
    }
}
