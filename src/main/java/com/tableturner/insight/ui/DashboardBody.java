package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Metric;
import com.tableturner.insight.PressureActions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tiles, heatmap, charts, pressure points and feed; brought up to date in place. */
class DashboardBody extends Composite<Div> {

    private static final int RANKS = 8;
    private static final int MOST_RANKS = 100;
    private static final int HEIGHT = 230;

    private final Map<Metric, TileCard> tiles = new EnumMap<>(Metric.class);
    private final Heatmap heatmap;
    private final Chart ranking;
    private final Chart pace;
    private final Chart arrivals;
    private final Chart channels;
    private final Chart parties;
    private final Panel pacePanel = new Panel("");
    private final Paragraph paceText = text();
    private final Paragraph seatsText = text();
    private final Paragraph arrivalsText = text();
    private final PressurePanel pressure;
    private final FeedPanel feed;
    private final DemandPanel demand;
    private final Button moreRanks;
    private boolean allRanks;
    private transient @Nullable Dashboard shown;

    DashboardBody(PressureActions actions, Heatmap.Choice onSlot) {
        heatmap = new Heatmap(onSlot);
        ranking = new Chart(title("rank"), HEIGHT, "occupancy-by-restaurant")
                .horizontal()
                .percent();
        pace = new Chart(title("pace"), HEIGHT, "bookings-pace").curve();
        arrivals = new Chart(title("arrivals"), HEIGHT, "arrivals");
        channels = new Chart(title("channels"), HEIGHT, "channels").horizontal().percent();
        parties = new Chart(title("party"), HEIGHT, "parties-and-tables").percent();
        pressure = new PressurePanel(actions, title("pressure"));
        feed = new FeedPanel(title("feed"));
        demand = new DemandPanel(title("refused"));
        moreRanks = new Button(getTranslation("dashboard.rank.all"), click -> {
            allRanks = !allRanks;
            showRanks();
        });
        moreRanks.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().add(tileRow(), grid());
    }

    private String title(String part) {
        return getTranslation("dashboard." + part + ".title");
    }

    private static Paragraph text() {
        var paragraph = new Paragraph();
        paragraph.addClassName("tt-panel-text");
        return paragraph;
    }

    private Div tileRow() {
        var row = new Div();
        row.addClassName("tt-tiles");
        Arrays.stream(Metric.values()).forEach(metric -> {
            var tile = new TileCard(metric);
            tiles.put(metric, tile);
            row.add(tile);
        });
        return row;
    }

    private Div grid() {
        var legend = new Html("<span class=\"tt-heat-scale\" aria-hidden=\"true\">0%"
                + "<i class=\"tt-heat-0\"></i><i class=\"tt-heat-1\"></i><i class=\"tt-heat-2\"></i>"
                + "<i class=\"tt-heat-3\"></i><i class=\"tt-heat-4\"></i><i class=\"tt-heat-5\"></i>"
                + "<i class=\"tt-heat-6\"></i>100%<span class=\"tt-gap\"></span>"
                + "<i class=\"tt-heat-5 tt-heat-full\"></i>" + getTranslation("dashboard.heat.full") + "</span>");
        var note = text();
        note.setText(getTranslation("dashboard.heat.note"));
        var side = new Div(new Panel(title("channels")).with(channels), demand);
        side.addClassName("tt-dash-side");
        var grid = new Div(
                new Panel(title("heat")).withHead(legend).with(note, heatmap).wide(),
                pressure,
                new Panel(title("rank")).with(ranking, moreRanks),
                pacePanel.with(pace, paceText),
                feed,
                new Panel(title("arrivals")).with(arrivals, arrivalsText),
                new Panel(title("party")).with(parties, seatsText),
                side);
        grid.addClassName("tt-dash-grid");
        return grid;
    }

    void show(Dashboard dashboard) {
        shown = dashboard;
        dashboard
                .tiles()
                .forEach(
                        tile -> Objects.requireNonNull(tiles.get(tile.metric())).show(tile));
        heatmap.show(dashboard);
        showRanks();
        showPace(dashboard);
        Charts.arrivals(arrivals, dashboard.arrivals());
        arrivalsText.setText(getTranslation(
                dashboard.arrivals().limited() ? "dashboard.arrivals.limited" : "dashboard.arrivals.unlimited"));
        Charts.channels(channels, dashboard.channels());
        Charts.parties(parties, dashboard.parties());
        seatsText.setText(getTranslation("dashboard.party.seats", emptySeats(dashboard.parties())));
        pressure.show(dashboard);
        feed.show(dashboard);
        demand.show(dashboard);
    }

    private static String emptySeats(Dashboard.PartyMix mix) {
        return Figures.percent(
                mix.seatSlotsHeld() == 0 ? Double.NaN : 1 - (double) mix.seatSlotsUsed() / mix.seatSlotsHeld());
    }

    private void showRanks() {
        var dashboard = shown;
        if (dashboard != null) {
            var compared = dashboard.filter().comparison().daysBefore().isPresent();
            Charts.ranking(ranking, dashboard.ranking(), allRanks ? MOST_RANKS : RANKS, compared);
            moreRanks.setVisible(dashboard.ranking().size() > RANKS);
            moreRanks.setText(ranksWords(dashboard.ranking().size()));
        }
    }

    /** More than the most would be a picture that no browser paints; the table behind it has all. */
    private String ranksWords(int all) {
        if (allRanks) {
            return getTranslation("dashboard.rank.fewer");
        }
        return all > MOST_RANKS
                ? getTranslation("dashboard.rank.first", MOST_RANKS)
                : getTranslation("dashboard.rank.all", all);
    }

    private void showPace(Dashboard dashboard) {
        var data = dashboard.pace();
        pacePanel.setVisible(data != null);
        if (data != null) {
            var date = Formats.date(data.date(), dashboard.today());
            pacePanel.title(getTranslation("dashboard.pace.of", date));
            pace.file("bookings-pace-" + data.date());
            Charts.pace(pace, data);
            paceText.removeAll();
            paceText.add(new Span(paceWords(data, dashboard.today())));
        }
    }

    private String paceWords(Dashboard.Pace pace, LocalDate today) {
        var usual = Figures.count(pace.usual());
        if (Double.isNaN(pace.usual())) {
            return getTranslation("dashboard.pace.first", pace.booked());
        }
        if (pace.date().isBefore(today)) {
            return getTranslation("dashboard.pace.ended", pace.booked(), usual);
        }
        return pace.date().equals(today)
                ? getTranslation("dashboard.pace.now", pace.booked(), usual)
                : getTranslation("dashboard.pace.course", pace.booked(), Figures.count(pace.expected()), usual);
    }
}
