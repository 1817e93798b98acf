package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.PartyState;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.reservation.SlotLoad;
import com.tableturner.restaurant.ServicePeriod;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One shift as a sheet: who comes when, to which table, with what needs; boxes for those who came and left. */
class DaySheet extends Composite<Article> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final List<String> COLUMNS =
            List.of("time", "guest", "party", "table", "needs", "note", "in", "out");

    DaySheet(ServiceDay day, ServicePeriod shift, String by) {
        var parties = day.parties(shift).stream()
                .filter(party -> party.state(day.now()) != PartyState.CANCELLED)
                .toList();
        getContent().addClassName("svc-sheet");
        getContent().add(head(day, shift, parties), pacing(day, shift), table(parties, day), foot(day, by));
    }

    private static Header head(ServiceDay day, ServicePeriod shift, List<Party> parties) {
        var covers = parties.stream()
                .filter(party -> party.state(day.now()) != PartyState.NO_SHOW)
                .mapToInt(Party::size)
                .sum();
        var place = new Div(
                new H1(PartyWords.text(
                        "sheet.place", day.restaurant().name(), day.restaurant().location())),
                new Paragraph(PartyWords.text("sheet.day", shift.name(), DATE.format(day.date()))));
        var counts = new Div(count(parties.size(), "sheet.reservations"), count(covers, "sheet.covers"));
        counts.addClassName("svc-sheet-counts");
        return new Header(place, counts);
    }

    private static Div count(int number, String key) {
        var strong = new Span(String.valueOf(number));
        strong.addClassName("svc-number");
        return new Div(strong, new Span(PartyWords.text(key, number)));
    }

    private static Div pacing(ServiceDay day, ServicePeriod shift) {
        var loads = day.loads(shift);
        var most = Math.max(1, loads.stream().mapToInt(SlotLoad::covers).max().orElse(1));
        var limit = shift.pacingStaff();
        var label = new Span(
                limit == null ? PartyWords.text("sheet.pacing") : PartyWords.text("sheet.pacing-limit", limit));
        label.addClassName("svc-sheet-pacing-label");
        var pacing = new Div(label);
        pacing.addClassName("svc-sheet-pacing");
        for (var load : loads) {
            var bar = new Div();
            bar.addClassName("svc-sheet-bar");
            bar.getElement().setAttribute("data-share", String.valueOf(Math.round(10f * load.covers() / most)));
            var covers = new Span(load.over() > 0 ? load.covers() + "!" : String.valueOf(load.covers()));
            var time = Formats.time(SlotGrid.time(load.slot()));
            var column = new Div(covers, bar, new Span(time.substring(0, time.indexOf('\u00a0'))));
            pacing.add(column);
        }
        return pacing;
    }

    private static NativeTable table(List<Party> parties, ServiceDay day) {
        var table = new NativeTable();
        var heads = new NativeTableRow();
        COLUMNS.forEach(column -> {
            var head = new NativeTableHeaderCell(PartyWords.text("sheet." + column));
            head.getElement().setAttribute("scope", "col");
            head.addClassName("svc-sheet-" + column);
            heads.add(head);
        });
        table.getHead().add(heads);
        parties.forEach(party -> table.getBody().add(row(party, day)));
        if (parties.isEmpty()) {
            table.setCaptionText(PartyWords.text("grid.empty"));
        }
        return table;
    }

    private static NativeTableRow row(Party party, ServiceDay day) {
        var row = new NativeTableRow();
        var state = party.state(day.now());
        row.addDataCell().add(new Span(PartyWords.shortTime(party)));
        row.addDataCell().add(new Span(PartyWords.shortName(party)));
        row.addDataCell().add(new Span(String.valueOf(party.size())));
        row.addDataCell().add(new Span(PartyWords.tables(party, day)));
        var needs = row.addDataCell();
        party.needs().forEach(need -> needs.add(new Span(PartyWords.word(need))));
        var status = state == PartyState.BOOKED ? Stream.<String>empty() : Stream.of(PartyWords.word(state));
        row.addDataCell()
                .add(new Span(String.join(
                        ". ",
                        Stream.concat(status, Stream.of(party.note()).filter(note -> !note.isEmpty()))
                                .toList())));
        row.addDataCell().add(new Span());
        row.addDataCell().add(new Span());
        return row;
    }

    private static Footer foot(ServiceDay day, String by) {
        var time = Formats.time(LocalTime.ofInstant(day.now(), day.restaurant().zone()));
        return new Footer(new Span(PartyWords.text("sheet.printed", time, by)));
    }
}
