package com.tableturner.insight;

import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds dates up to what a dashboard says of its bookings: who came through which door, and who was turned away. */
final class DemandBuilder {

    private final DashboardFilter filter;
    private final List<DayFigures> shown;
    private final Totals totals;

    DemandBuilder(DashboardFilter filter, Map<LocalDate, DayFigures> days) {
        this.filter = filter;
        this.shown = filter.from()
                .datesUntil(filter.to().plusDays(1))
                .map(date -> days.getOrDefault(date, new DayFigures()))
                .toList();
        this.totals = new Totals(filter.channel());
        shown.forEach(totals::add);
    }

    List<Dashboard.ChannelShare> channels() {
        var sums = new EnumMap<Channel, BookingFigures>(Channel.class);
        for (var day : shown) {
            day.channels.forEach((channel, figures) ->
                    sums.computeIfAbsent(channel, key -> new BookingFigures()).add(figures));
        }
        return sums.entrySet().stream()
                .filter(entry -> filter.channel() == null || filter.channel() == entry.getKey())
                .map(entry -> share(entry.getKey(), entry.getValue()))
                .filter(share -> share.parties() > 0)
                .sorted((a, b) -> Long.compare(b.parties(), a.parties()))
                .toList();
    }

    private static Dashboard.ChannelShare share(Channel channel, BookingFigures figures) {
        return new Dashboard.ChannelShare(
                channel,
                figures.parties() - figures.parties(ReservationStatus.CANCELLED),
                figures.covers() - figures.covers(ReservationStatus.CANCELLED));
    }

    Dashboard.PartyMix parties(Map<Integer, Long> tables) {
        return new Dashboard.PartyMix(
                IntStream.rangeClosed(1, BookingFigures.SIZES)
                        .mapToObj(totals.all()::ofSize)
                        .toList(),
                tables,
                totals.slots().seatsHeld,
                totals.slots().seatsTaken);
    }

    Dashboard.@Nullable Waits waits() {
        var waits = totals.waits();
        return waits.parties() == 0
                ? null
                : new Dashboard.Waits(
                        waits.parties(),
                        waits.quotedMinutes() / waits.parties(),
                        waits.waitedMinutes() / waits.parties());
    }

    List<Dashboard.Refusals> refusals() {
        return totals.refusals().entrySet().stream()
                .map(entry -> new Dashboard.Refusals(
                        entry.getKey(),
                        entry.getValue().parties(),
                        entry.getValue().covers(),
                        Metric.COULD_HAVE_BEEN_SOLD.contains(entry.getKey())))
                .sorted((a, b) -> Long.compare(b.covers(), a.covers()))
                .toList();
    }
}
