package com.tableturner.insight.ui;

import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Dashboard.Refusals;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Demand that was turned away, by reason, and what of it could have been sold; below it the queue at the door. */
class DemandPanel extends Panel {

    private static final int HEIGHT = 210;

    private final Paragraph sold = new Paragraph();
    private final Chart chart;
    private final Div queue = new Div();

    DemandPanel(String title) {
        super(title);
        chart = new Chart(title, HEIGHT, "turned-away").horizontal();
        sold.addClassName("tt-panel-text");
        with(sold, chart, queue);
    }

    void show(Dashboard dashboard) {
        var refusals = dashboard.refusals();
        chart.setVisible(!refusals.isEmpty());
        if (refusals.isEmpty()) {
            sold.setText(getTranslation("dashboard.refused.none"));
        } else {
            sold.setText(getTranslation(
                    "dashboard.refused.sold",
                    Figures.count(refusals.stream()
                            .filter(Refusals::couldHaveBeenSold)
                            .mapToLong(Refusals::covers)
                            .sum())));
            Charts.refusals(chart, refusals);
        }
        showQueue(dashboard.waits());
    }

    private void showQueue(Dashboard.@Nullable Waits waits) {
        queue.removeAll();
        if (waits != null) {
            var words = new Paragraph(getTranslation(
                    "dashboard.waits.text", waits.parties(), Math.round(waits.quoted()), Math.round(waits.actual())));
            words.addClassName("tt-panel-text");
            queue.add(new H3(getTranslation("dashboard.waits.title")), words);
        }
    }
}
