package com.tableturner.insight.ui;

import com.tableturner.base.SlotGrid;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Metric;
import com.tableturner.insight.Place;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The figures of a dashboard as a CSV file. It begins with the filters; a cell a spreadsheet could run is kept as text. */
final class FiguresFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVPrinter csv;

    private FiguresFile() throws IOException {
        csv = new CSVPrinter(text, CSVFormat.DEFAULT);
    }

    static String name(Dashboard dashboard) {
        var filter = dashboard.filter();
        return "dashboard-" + filter.from() + "-to-" + filter.to()
                + (filter.part() == null ? "" : "-" + filter.part().text())
                + (filter.channel() == null ? "" : "-" + filter.channel().text()) + ".csv";
    }

    static String of(Dashboard dashboard) {
        try {
            var file = new FiguresFile();
            file.filters(dashboard);
            file.figures(dashboard);
            file.course(dashboard);
            file.restaurants(dashboard);
            file.occupancy(dashboard);
            return file.text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String word(String key) {
        return I18NProvider.translate("dashboard." + key);
    }

    private void row(Object... cells) throws IOException {
        for (var cell : cells) {
            csv.print(cell instanceof Double number ? rounded(number) : safe(String.valueOf(cell)));
        }
        csv.println();
    }

    private static String rounded(double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.4f", number);
    }

    private static String safe(String cell) {
        return cell.matches("^[=+@\\t\\r-].*") && !cell.matches("-?[0-9.]+") ? "'" + cell : cell;
    }

    private void filters(Dashboard dashboard) throws IOException {
        var filter = dashboard.filter();
        row(word("filter.dates"), filter.from(), filter.to());
        row(
                word("filter.restaurants"),
                dashboard.places().size(),
                dashboard.places().stream().map(Place::name).collect(Collectors.joining("; ")));
        row(
                word("filter.shift"),
                word("shift." + (filter.part() == null ? "all" : filter.part().text())));
        row(
                word("filter.channel"),
                word("channel."
                        + (filter.channel() == null ? "all" : filter.channel().text())));
        row(word("filter.compare"), word("compare." + filter.comparison().text()));
        csv.println();
    }

    private void figures(Dashboard dashboard) throws IOException {
        row(word("export.figure"), word("export.now"), word("export.before"), word("export.definition"));
        for (var tile : dashboard.tiles()) {
            var key = "metric." + key(tile.metric());
            row(word(key + ".name"), tile.value(), tile.before(), word(key + ".definition"));
        }
        csv.println();
    }

    /** What the sparklines draw: a line for each of their points, from its first day on. */
    private void course(Dashboard dashboard) throws IOException {
        var tiles = dashboard.tiles();
        row(Stream.concat(
                        Stream.of(word("export.day")),
                        tiles.stream().map(tile -> word("metric." + key(tile.metric()) + ".name")))
                .toArray());
        for (var index = 0; index < tiles.getFirst().series().size(); index++) {
            var at = index;
            row(Stream.concat(
                            Stream.of(tiles.getFirst().series().get(at).from()),
                            tiles.stream().map(tile -> tile.series().get(at).now()))
                    .toArray());
        }
        csv.println();
    }

    private static String key(Metric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void restaurants(Dashboard dashboard) throws IOException {
        row(word("filter.restaurant"), word("rank.now"), word("rank.before"), word("rank.taken"), word("rank.on-sale"));
        for (var rank : dashboard.ranking()) {
            row(rank.place().name(), rank.share(), rank.before(), rank.taken(), rank.onSale());
        }
        csv.println();
    }

    private void occupancy(Dashboard dashboard) throws IOException {
        row(word("export.day"), word("arrivals.slot"), word("rank.taken"), word("rank.on-sale"));
        for (var line : dashboard.heat().rows()) {
            for (var slot = 0; slot < SlotGrid.SLOTS; slot++) {
                if (line.onSale().get(slot) > 0) {
                    row(
                            Objects.toString(line.date() == null ? line.weekday() : line.date()),
                            SlotGrid.time(slot),
                            line.taken().get(slot),
                            line.onSale().get(slot));
                }
            }
        }
    }
}
