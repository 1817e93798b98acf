package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Beside the board: what must be done now, who comes next, who waits at the door, who sits. */
class SidePanel extends Composite<Aside> implements ShiftPart {

    private static final int NEXT_SHOWN = 15;

    private final Segments tabs;
    private final PartyDetail detail;
    private final QueuePanel queue;
    private final PartyRow.Presses presses;
    private final Div rows = new Div();
    private String tab = "arriving";
    private List<PartyRow.Model> shown = List.of();
    private Map<PartyRow.Model, PartyRow> known = Map.of(); // rows that look the same stay, also under a finger
    private Map<PartyRow.Model, PartyRow> kept = new HashMap<>();
    private transient ShiftPicture picture;

    @SuppressWarnings("NullAway.Init") // the picture comes before anything is shown
    SidePanel(PartyDetail detail, QueuePanel queue, PartyRow.Presses presses) {
        this.detail = detail;
        this.queue = queue;
        this.presses = presses;
        this.tabs = new Segments(PartyWords.text("panel.label"), this::choose)
                .with("arriving", "", PartyWords.text("panel.arriving"))
                .with("queue", "", PartyWords.text("panel.queue"))
                .with("seated", "", PartyWords.text("panel.seated"));
        var head = new Div(tabs);
        head.addClassName("svc-side-head");
        var lists = new Div(detail, rows, queue);
        lists.addClassName("svc-lists");
        getContent().add(head, lists, queue.foot());
        getContent().addClassName("svc-side");
        getContent().getElement().setAttribute("aria-label", PartyWords.text("panel.label"));
    }

    void choose(String value) {
        tab = value;
        shown = List.of();
        show(picture);
    }

    @Override
    public void show(ShiftPicture now) {
        picture = now;
        tabs.press(tab);
        tabs.count("arriving", now.arriving());
        tabs.count("queue", now.queue().size());
        tabs.count("seated", now.seated().size());
        detail.show(now);
        queue.show(now);
        queue.setVisible(tab.equals("queue"));
        rows.setVisible(!tab.equals("queue"));
        showRows(now);
    }

    private void showRows(ShiftPicture now) {
        var act = tab.equals("arriving") ? models(now.actNow(), now, true) : List.<PartyRow.Model>of();
        var others = tab.equals("arriving") ? now.next() : now.seated();
        var rest = models(
                others.stream()
                        .limit(tab.equals("arriving") ? NEXT_SHOWN : Long.MAX_VALUE)
                        .toList(),
                now,
                false);
        var all = new ArrayList<>(act);
        all.addAll(rest);
        if (all.equals(shown) && rows.getComponentCount() > 0) {
            return;
        }
        shown = all;
        known = kept;
        kept = new HashMap<>();
        rows.removeAll();
        if (!act.isEmpty()) {
            rows.add(PartyRow.section(PartyWords.text("panel.act-now"), true), list(act));
        }
        if (!rest.isEmpty()) {
            var key = tab.equals("arriving") ? "panel.next" : "panel.at-table";
            rows.add(PartyRow.section(PartyWords.text(key), false), list(rest));
        }
        if (all.isEmpty()) {
            rows.add(new Paragraph(PartyWords.text(tab.equals("arriving") ? "panel.nobody" : "panel.empty")));
        }
        if (others.size() > rest.size()) {
            rows.add(new Paragraph(PartyWords.text("panel.more", others.size() - rest.size())));
        }
    }

    private Component list(List<PartyRow.Model> models) {
        var list = new UnorderedList();
        list.addClassName("svc-rows");
        models.forEach(model -> {
            var row = Objects.requireNonNullElseGet(known.get(model), () -> new PartyRow(model, picture, presses));
            kept.put(model, row);
            list.add(row);
        });
        return list;
    }

    private static List<PartyRow.Model> models(List<Party> parties, ShiftPicture picture, boolean act) {
        return parties.stream()
                .map(party -> new PartyRow.Model(
                        party,
                        PartyWords.shortTime(party),
                        PartyWords.tables(party, picture.day()),
                        PartyWords.word(party, picture.now()),
                        note(party, picture),
                        NextStep.of(party, picture),
                        act,
                        picture.selectedId() != null && picture.selectedId() == party.id()))
                .toList();
    }

    private static String note(Party party, ShiftPicture picture) {
        var state = party.state(picture.now());
        if (state == PartyState.LATE && picture.day().isToday()) {
            var until = Formats.time(LocalTime.ofInstant(
                    party.keptUntil(), picture.day().restaurant().zone()));
            return PartyWords.text(party.isPastKeeping(picture.now()) ? "panel.was-kept" : "panel.kept", until);
        }
        if (state == PartyState.ARRIVED && !NextStep.isTableFree(party, picture)) {
            return PartyWords.text("panel.not-free", PartyWords.tables(party, picture.day()));
        }
        return "";
    }
}
