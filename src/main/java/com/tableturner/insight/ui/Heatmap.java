package com.tableturner.insight.ui;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Dashboard.Heat;
import com.tableturner.insight.Dashboard.HeatRow;
import com.tableturner.insight.DayPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Occupancy by day and half hour; drawn as a table by {@code modules/tt-heatmap.js}. */
@Tag("tt-heatmap")
class Heatmap extends Component {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm", Locale.ENGLISH);

    /** Told which half hour of which date was chosen. */
    interface Choice extends Serializable {
        void chosen(LocalDate date, int slot);
    }

    Heatmap(Choice choice) {
        getElement()
                .addEventListener("slot-chosen", event -> {
                    var detail = event.getEventData().get("event.detail");
                    choice.chosen(
                            LocalDate.parse(detail.get("date").asString()),
                            detail.get("slot").asInt());
                })
                .addEventData("event.detail");
    }

    void show(Dashboard dashboard) {
        var heat = dashboard.heat();
        var json = JsonNodeFactory.instance.objectNode();
        json.put("caption", getTranslation("dashboard.heat.title"));
        json.put(
                "file",
                "occupancy-" + dashboard.filter().from() + "-to-"
                        + dashboard.filter().to());
        var columns = json.putArray("columns");
        slots(heat)
                .forEach(slot -> columns.addObject()
                        .put("slot", slot)
                        .put(
                                "part",
                                getTranslation("dashboard.shift." + part(slot).text()))
                        .put("short", CLOCK.format(SlotGrid.time(slot)))
                        .put("label", Formats.time(SlotGrid.time(slot))));
        var rows = json.putArray("rows");
        var now = LocalDateTime.ofInstant(
                dashboard.at(), dashboard.places().getFirst().zone());
        heat.rows().forEach(row -> addRow(rows.addObject(), row, heat, dashboard.today(), now));
        getElement().setPropertyJson("heat", json);
    }

    /** Half hours at which anything was on sale; a long break in the afternoon takes no room. */
    private static IntStream slots(Heat heat) {
        return IntStream.rangeClosed(heat.firstSlot(), heat.lastSlot())
                .filter(slot ->
                        heat.rows().stream().anyMatch(row -> row.onSale().get(slot) > 0));
    }

    private static DayPart part(int slot) {
        return DayPart.LUNCH.includes(slot) ? DayPart.LUNCH : DayPart.DINNER;
    }

    private void addRow(ObjectNode json, HeatRow row, Heat heat, LocalDate today, LocalDateTime now) {
        var date = row.date();
        var weekday = row.weekday();
        json.put(
                "short",
                date != null
                        ? SHORT.format(date)
                        : weekday == null ? "" : weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        json.put(
                "label",
                date != null
                        ? Formats.date(date, today)
                        : weekday == null ? "" : weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        json.put("date", date == null ? null : date.toString());
        json.put("today", today.equals(date));
        var current = date != null && SlotGrid.serviceDate(now).equals(date) ? SlotGrid.slotContaining(now) : -1;
        var cells = json.putArray("cells");
        slots(heat).forEach(slot -> {
            var cell = cells.addObject();
            var share = row.shares().get(slot);
            if (Double.isNaN(share)) {
                cell.putNull("share");
            } else {
                cell.put("share", share.doubleValue());
            }
            cell.put("now", slot == current);
            cell.put(
                    "words",
                    getTranslation(
                            "dashboard.heat.cell",
                            row.taken().get(slot),
                            row.onSale().get(slot)));
        });
    }
}
