package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** How to see the shift, how it stands in covers, where the kitchen is over its pacing, and the day sheet. */
class CounterBar extends Composite<Div> implements ShiftPart {

    private final Segments views;
    private final Segments zoom;
    private final Div counters = new Div();
    private final Div warning = new Div();
    private String shown = "";

    CounterBar(
            SerializableConsumer<String> onView,
            SerializableConsumer<String> onZoom,
            SerializableRunnable onClose,
            SerializableRunnable onKeys,
            SerializableRunnable onPrint) {
        views = new Segments(PartyWords.text("view.label"), onView)
                .with("timeline", "gantt", PartyWords.text("view.timeline"))
                .with("floor", "floor", PartyWords.text("view.floor"))
                .with("list", "list", PartyWords.text("view.list"));
        zoom = new Segments(PartyWords.text("zoom.label"), onZoom)
                .with("wide", "", PartyWords.text("zoom.wide"))
                .with("tight", "", PartyWords.text("zoom.tight"));
        zoom.press("wide");
        zoom.addClassName("svc-zoom");
        counters.addClassName("svc-counters");
        warning.addClassName("svc-pacing");
        var space = new Div();
        space.addClassName("svc-space");
        getContent().addClassName("svc-subbar");
        getContent()
                .add(
                        views,
                        counters,
                        space,
                        warning,
                        zoom,
                        icon("ban", "close-out.open", onClose),
                        icon("help", "keys.open", onKeys),
                        icon("print", "print", onPrint));
    }

    private static Button icon(String icon, String key, SerializableRunnable action) {
        var button = new Button(new TtIcon(icon), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(PartyWords.text(key));
        button.setTooltipText(PartyWords.text(key));
        return button;
    }

    void pressView(ServiceAddress.View view) {
        views.press(view.text());
        zoom.setVisible(view == ServiceAddress.View.TIMELINE);
    }

    void pressZoom(String value) {
        zoom.press(value);
    }

    @Override
    public void show(ShiftPicture now) {
        var day = now.day();
        var over = day.loads(now.shift()).stream()
                .filter(load -> load.over() > 0)
                .findFirst()
                .map(load -> PartyWords.text("over-pacing", Formats.time(SlotGrid.time(load.slot())), load.over()))
                .orElse("");
        var turn = Party.averageTurn(now.parties()).map(Formats::duration).orElse("");
        var numbers = new int[] {
            now.covers(state -> state.isOpen() || state == PartyState.LEFT),
            now.covers(PartyState::isAtTable),
            now.covers(state -> state.isExpected() || state == PartyState.ARRIVED),
            now.covers(state -> state == PartyState.LEFT),
            day.isToday() ? day.freeTables() : -1
        };
        var all = java.util.Arrays.toString(numbers) + turn + over;
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        counters.removeAll();
        count(String.valueOf(numbers[0]), "counter.booked");
        if (day.isToday()) {
            count(String.valueOf(numbers[1]), "counter.seated");
            count(String.valueOf(numbers[2]), "counter.to-come");
            count(String.valueOf(numbers[3]), "counter.left");
            count(String.valueOf(numbers[4]), "counter.free");
        }
        if (!turn.isEmpty()) {
            count(turn, "counter.turn");
        }
        warning.removeAll();
        warning.setVisible(!over.isEmpty());
        if (!over.isEmpty()) {
            warning.add(new TtIcon("alert"), new Span(over));
        }
    }

    private void count(String number, String key) {
        var strong = new Span(number);
        strong.addClassName("svc-number");
        var counter = new Div(strong, new Span(PartyWords.text(key)));
        counters.add(counter);
    }
}
