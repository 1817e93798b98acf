package com.tableturner.reservation.ui.desk;

import com.tableturner.reservation.StaffHistory;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What happened to a reservation, newest first: who, when, by which door. */
class HistoryRows extends Div {

    private final transient DeskServices services;

    HistoryRows(DeskServices services) {
        this.services = services;
        addClassName("desk-history");
    }

    void show(List<StaffHistory.Step> steps) {
        removeAll();
        setVisible(!steps.isEmpty());
        var list = new OrderedList();
        list.addClassName("svc-history");
        steps.forEach(step -> list.add(item(step)));
        add(new H3(DeskWords.text("history", steps.size())), list);
    }

    private ListItem item(StaffHistory.Step step) {
        var when = new Span(services.moments().of(step.at()));
        when.addClassName("svc-history-when");
        var what = new Span(getTranslation(
                "service.history.step",
                services.nameOf(step.actor()),
                getTranslation("service.action." + step.action()),
                getTranslation("service.channel." + step.channel().text())));
        var item = new ListItem(when, what);
        if (!step.changes().isEmpty()) {
            var changes = new Span(step.changes());
            changes.addClassName("svc-history-changes");
            item.add(changes);
        }
        return item;
    }
}
