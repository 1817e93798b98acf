package com.tableturner.insight.ui;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Dashboard.Arrival;
import com.tableturner.insight.Dashboard.ChannelShare;
import com.tableturner.insight.Dashboard.Rank;
import com.tableturner.insight.ui.Chart.Series;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the figures of a dashboard into its charts and the tables behind them. */
final class Charts {

    private static final int ROW = 31;
    private static final int AXIS = 62;

    private Charts() {}

    private static String text(String key, Object... values) {
        return I18NProvider.translate("dashboard." + key, values);
    }

    private static <T> List<Double> values(List<T> rows, ToDoubleFunction<T> of) {
        return rows.stream().map(of::applyAsDouble).toList();
    }

    /** Restaurants by occupancy, with a tick where each was before. */
    static void ranking(Chart chart, List<Rank> all, int shown, boolean compared) {
        var ranks = all.stream().limit(shown).toList();
        var series = new ArrayList<Series>();
        series.add(new Series(text("rank.now"), "bar", values(ranks, rank -> rank.share() * 100)));
        if (compared) {
            series.add(new Series(text("rank.before"), "tick", values(ranks, rank -> rank.before() * 100)));
        }
        chart.height(AXIS + ROW * ranks.size())
                .show(
                        ranks.stream().map(rank -> rank.place().name()).toList(),
                        series,
                        List.of(
                                text("filter.restaurant"),
                                text("rank.now"),
                                text("rank.before"),
                                text("rank.taken"),
                                text("rank.on-sale")),
                        all.stream().map(Charts::rankRow).toList());
        chart.summary(
                ranks.isEmpty()
                        ? ""
                        : text(
                                "rank.summary",
                                ranks.getFirst().place().name(),
                                Figures.percent(ranks.getFirst().share())));
    }

    private static List<String> rankRow(Rank rank) {
        return List.of(
                rank.place().name(),
                Figures.percent(rank.share()),
                Figures.percent(rank.before()),
                Figures.count(rank.taken()),
                Figures.count(rank.onSale()));
    }

    /** How a date fills up, against its usual course. */
    static void pace(Chart chart, Dashboard.Pace pace) {
        var last = pace.onTheBooks().size() - 1;
        var labels = IntStream.rangeClosed(0, last)
                .mapToObj(index -> index == last ? text("pace.day") : text("pace.before", last - index))
                .toList();
        var band = IntStream.rangeClosed(0, last)
                .mapToObj(index -> pace.high().get(index) - pace.low().get(index))
                .toList();
        chart.show(
                labels,
                List.of(
                        new Series("low", "low", pace.low()),
                        new Series(text("pace.band"), "band", band),
                        new Series(text("pace.usual"), "usual", pace.median()),
                        new Series(text("pace.booked"), "line", pace.onTheBooks())),
                List.of(
                        text("pace.days"),
                        text("pace.booked"),
                        text("pace.usual"),
                        text("pace.low"),
                        text("pace.high")),
                IntStream.rangeClosed(0, last)
                        .mapToObj(index -> List.of(
                                labels.get(index),
                                Figures.count(pace.onTheBooks().get(index)),
                                Figures.count(pace.median().get(index)),
                                Figures.count(pace.low().get(index)),
                                Figures.count(pace.high().get(index))))
                        .toList());
        chart.summary(text("pace.summary", pace.booked()));
    }

    /** Covers that start per half hour, against the most that may. */
    static void arrivals(Chart chart, Dashboard.Arrivals arrivals) {
        var slots = arrivals.slots();
        var series = new ArrayList<Series>();
        series.add(new Series(text("arrivals.covers"), "bar", values(slots, Arrival::covers)));
        if (arrivals.limited()) {
            series.add(new Series(text("arrivals.paced"), "bar2", values(slots, Arrival::paced)));
            series.add(new Series(text("arrivals.online"), "limit2", values(slots, Charts::online)));
            series.add(new Series(text("arrivals.staff"), "limit", values(slots, Charts::staff)));
        }
        chart.show(
                slots.stream()
                        .map(slot -> Formats.time(SlotGrid.time(slot.slot())))
                        .toList(),
                series,
                List.of(
                        text("arrivals.slot"),
                        text("arrivals.covers"),
                        text("arrivals.paced"),
                        text("arrivals.online"),
                        text("arrivals.staff")),
                slots.stream().map(Charts::arrivalRow).toList());
        chart.summary(text("arrivals.summary"));
    }

    private static double online(Arrival slot) {
        return slot.online() > 0 ? slot.online() : Double.NaN;
    }

    private static double staff(Arrival slot) {
        return slot.staff() > 0 ? slot.staff() : Double.NaN;
    }

    private static List<String> arrivalRow(Arrival slot) {
        return List.of(
                Formats.time(SlotGrid.time(slot.slot())),
                Figures.decimal(slot.covers()),
                Figures.decimal(slot.paced()),
                Figures.decimal(online(slot)),
                Figures.decimal(staff(slot)));
    }

    /** Through which doors parties came. */
    static void channels(Chart chart, List<ChannelShare> channels) {
        var all = channels.stream().mapToLong(ChannelShare::parties).sum();
        chart.height(AXIS + ROW * channels.size())
                .show(
                        channels.stream().map(Charts::channel).toList(),
                        List.of(new Series(
                                text("channels.share"),
                                "bar",
                                values(channels, share -> 100.0 * share.parties() / all))),
                        List.of(
                                text("filter.channel"),
                                text("channels.share"),
                                text("channels.parties"),
                                text("channels.covers")),
                        channels.stream()
                                .map(share -> List.of(
                                        channel(share),
                                        Figures.percent((double) share.parties() / all),
                                        Figures.count(share.parties()),
                                        Figures.count(share.covers())))
                                .toList());
        chart.summary(channels.isEmpty() ? "" : text("channels.summary", channel(channels.getFirst())));
    }

    private static String channel(ChannelShare share) {
        return text("channel." + share.channel().text());
    }

    /** Which sizes parties have, against the tables there are for them. */
    static void parties(Chart chart, Dashboard.PartyMix mix) {
        var sizes = mix.parties();
        var all = Math.max(1, sizes.stream().mapToLong(Long::longValue).sum());
        var tables = IntStream.rangeClosed(1, sizes.size())
                .mapToObj(size -> mix.tables().entrySet().stream()
                        .filter(table -> Math.min(table.getKey(), sizes.size()) == size)
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .toList();
        var allTables = Math.max(1, tables.stream().mapToLong(Long::longValue).sum());
        var labels = Stream.concat(
                        IntStream.range(1, sizes.size()).mapToObj(String::valueOf), Stream.of(sizes.size() + "+"))
                .toList();
        chart.show(
                labels,
                List.of(
                        new Series(text("party.parties"), "bar", values(sizes, count -> 100.0 * count / all)),
                        new Series(text("party.tables"), "bar2", values(tables, count -> 100.0 * count / allTables))),
                List.of(text("party.size"), text("channels.parties"), text("party.parties"), text("party.tables")),
                IntStream.range(0, sizes.size())
                        .mapToObj(index -> List.of(
                                labels.get(index),
                                Figures.count(sizes.get(index)),
                                Figures.percent((double) sizes.get(index) / all),
                                Figures.percent((double) tables.get(index) / allTables)))
                        .toList());
        chart.summary(text("party.summary"));
    }

    /** Covers turned away by reason. */
    static void refusals(Chart chart, List<Dashboard.Refusals> refusals) {
        chart.height(AXIS + ROW * refusals.size())
                .show(
                        refusals.stream().map(Charts::reason).toList(),
                        List.of(new Series(
                                text("refused.covers"), "bar", values(refusals, Dashboard.Refusals::covers))),
                        List.of(text("refused.reason"), text("refused.parties"), text("refused.covers")),
                        refusals.stream()
                                .map(refusal -> List.of(
                                        reason(refusal),
                                        Figures.count(refusal.parties()),
                                        Figures.count(refusal.covers())))
                                .toList());
        chart.summary(text("refused.summary"));
    }

    private static String reason(Dashboard.Refusals refusal) {
        return text("reason." + refusal.reason().name());
    }
}
