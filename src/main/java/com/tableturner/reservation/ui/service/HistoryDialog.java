package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.StaffHistory;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What happened to a reservation, newest first. */
class HistoryDialog extends ServiceDialog {

    HistoryDialog(String number, List<StaffHistory.Step> steps, HostDesk desk, ZoneId zone) {
        super(PartyWords.text("history.title", number));
        getFooter().add(cancel());
        if (steps.isEmpty()) {
            body().add(new Paragraph(PartyWords.text("history.empty")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("svc-history");
        steps.forEach(step -> list.add(item(step, desk, zone)));
        body().add(list);
    }

    private static ListItem item(StaffHistory.Step step, HostDesk desk, ZoneId zone) {
        var at = step.at().atZone(zone);
        var when = new Span(
                Formats.date(at.toLocalDate(), LocalDate.now(desk.clock().withZone(zone))) + ", "
                        + Formats.time(at.toLocalTime()));
        when.addClassName("svc-history-when");
        var what = new Span(PartyWords.text(
                "history.step",
                desk.nameOf(step.actor()),
                PartyWords.text("action." + step.action()),
                PartyWords.text("channel." + step.channel().text())));
        var item = new ListItem(when, what);
        if (!step.changes().isEmpty()) {
            var changes = new Span(step.changes());
            changes.addClassName("svc-history-changes");
            item.add(changes);
        }
        return item;
    }
}
