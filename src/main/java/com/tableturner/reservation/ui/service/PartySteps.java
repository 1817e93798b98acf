package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.io.Serializable;
import java.util.Arrays;

/** The buttons under a party: those its status allows, the rarer ones in a menu. */
class PartySteps implements Serializable {

    /** Everything a host may do with one party, and the key for it; {@code ' '} where there is none. */
    enum Step {
        APPROVE("check", ' '),
        SEAT("seat", 'S'),
        ARRIVED("user", 'A'),
        LEFT("out", 'L'),
        MOVE("move", 'M'),
        EDIT("edit", 'E'),
        EXTEND("plus", ' '),
        LOCK("lock", ' '),
        UNLOCK("lock", ' '),
        CALL("phone", ' '),
        NO_SHOW("ban", 'X'),
        CANCEL("x", ' '),
        UNDO("undo", ' '),
        HISTORY("history", ' ');

        final String icon;
        final char letter;

        Step(String icon, char letter) {
            this.icon = icon;
            this.letter = letter;
        }

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        boolean isAllowed(Party party, ShiftPicture picture) {
            var state = party.state(picture.now());
            return switch (this) {
                case APPROVE -> state == PartyState.REQUESTED;
                case SEAT -> NextStep.canBeSeated(party, picture);
                case ARRIVED ->
                    picture.day().isToday()
                            && (state == PartyState.BOOKED || state == PartyState.LATE || state == PartyState.NO_SHOW);
                case LEFT -> state.isAtTable();
                case MOVE -> state.isOpen();
                case EDIT -> state.isExpected();
                case EXTEND -> state.isOpen() && !party.tableIds().isEmpty();
                case LOCK ->
                    state.isOpen() && !party.tableLocked() && !party.tableIds().isEmpty();
                case UNLOCK -> state.isOpen() && party.tableLocked();
                case CALL -> party.phoneEnding() != null;
                case NO_SHOW -> state == PartyState.BOOKED || state == PartyState.LATE || state == PartyState.ARRIVED;
                case CANCEL -> state.isExpected() || state == PartyState.ARRIVED;
                case UNDO -> !party.isWalkIn() || !state.isAtTable();
                case HISTORY -> true;
            };
        }

        boolean isRare() {
            return ordinal() >= EXTEND.ordinal();
        }
    }

    /** What the screen does with a step. */
    interface Taker extends Serializable {

        void take(Party party, Step step);
    }

    private final Taker taker;

    PartySteps(Taker taker) {
        this.taker = taker;
    }

    Component of(Party party, ShiftPicture picture) {
        var buttons = new Div();
        buttons.addClassName("svc-steps");
        Arrays.stream(Step.values())
                .filter(step -> !step.isRare() && step.isAllowed(party, picture))
                .forEach(step -> buttons.add(button(party, step)));
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.SMALL);
        var more = menu.addItem(new TtIcon("dots"));
        more.setAriaLabel(PartyWords.text("more", PartyWords.name(party)));
        for (var step : Step.values()) {
            if (step.isRare() && step.isAllowed(party, picture)) {
                more.getSubMenu().addItem(words(step), click -> taker.take(party, step));
            }
        }
        buttons.add(menu);
        return buttons;
    }

    private Button button(Party party, Step step) {
        var button = new Button(
                PartyWords.text("step." + step.key()), new TtIcon(step.icon), click -> taker.take(party, step));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (step.letter != ' ') {
            button.setSuffixComponent(keycap(step.letter));
        }
        return button;
    }

    private static Component words(Step step) {
        var words = new Span(new TtIcon(step.icon), new Span(PartyWords.text("step." + step.key())));
        words.addClassName("svc-menu-item");
        return words;
    }

    static Span keycap(char letter) {
        var keycap = new Span(String.valueOf(letter));
        keycap.addClassName("svc-key");
        keycap.getElement().setAttribute("aria-hidden", "true");
        return keycap;
    }
}
