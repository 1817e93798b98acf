package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.SeatingChoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is wrong with a party's table right now, and the tables that would do instead. */
class TableFixes implements Serializable {

    private static final int OFFERED = 2;

    private final transient HostDesk desk;
    private final transient Supplier<Actor> actor;
    private final HostActions actions;

    TableFixes(HostDesk desk, Supplier<Actor> actor, HostActions actions) {
        this.desk = desk;
        this.actor = actor;
        this.actions = actions;
    }

    /** @param choices where the party could sit now */
    record Problem(String title, String text, List<SeatingChoice> choices) {

        /** Equal where nothing new would be said. */
        List<String> words() {
            return Stream.concat(
                            Stream.of(title, text),
                            choices.stream().map(choice -> choice.unit().name()))
                    .toList();
        }
    }

    /** The problem of a party that is here, or should be, while its table is not free or it has none. */
    Optional<Problem> of(Party party, ShiftPicture picture) {
        if (!NextStep.canBeSeated(party, picture) || NextStep.isTableFree(party, picture)) {
            return Optional.empty();
        }
        var day = picture.day();
        if (party.state(picture.now()) == PartyState.BOOKED && party.slot() > day.nowSlot()) {
            return Optional.empty();
        }
        var there = party.tableIds().stream()
                .map(day::seatedAt)
                .filter(Objects::nonNull)
                .findFirst();
        var choices = desk.days().choicesFor(actor.get(), day, party, Math.min(party.slot(), day.nowSlot())).stream()
                .limit(OFFERED)
                .toList();
        var who = there.map(other ->
                        PartyWords.text("fix.sits", PartyWords.name(other), PartyWords.word(other, picture.now())))
                .orElse("");
        var offer = choices.isEmpty()
                ? PartyWords.text("fix.none", party.size())
                : PartyWords.text("fix.some", choices.size(), party.size());
        return Optional.of(new Problem(
                PartyWords.text("fix.title", PartyWords.tables(party, day)), (who + " " + offer).strip(), choices));
    }

    Component box(Party party, Problem problem) {
        var title = new Paragraph(problem.title());
        title.addClassName("svc-fix-title");
        var buttons = new Div();
        buttons.addClassName("svc-fix-buttons");
        for (var choice : problem.choices()) {
            var button = new Button(
                    PartyWords.text("fix.seat-at", choice.unit().name()),
                    click -> actions.seat(party, choice.unit().tableIds()));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setTooltipText(PartyWords.text("free-until", Formats.time(SlotGrid.time(choice.untilSlot()))));
            if (choice.equals(problem.choices().getFirst())) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            buttons.add(button);
        }
        var box = new Div(title, new Paragraph(problem.text()), buttons);
        box.addClassName("svc-fix");
        return box;
    }
}
