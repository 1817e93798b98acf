package com.tableturner.reservation.ui.find;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Offer;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.AlternativesPanel;
import com.tableturner.reservation.ui.DayStrip;
import com.tableturner.reservation.ui.PartyPicker;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.reservation.ui.SlotPicker;
import com.tableturner.restaurant.RestaurantPlan;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A restaurant's days and starts for a party; an open start leads on to booking it, a taken one to what comes nearest. */
class RestaurantTimes extends Composite<Section> {

    private final RestaurantPlan plan;
    private final transient TableSearch tables;
    private final transient Bookings bookings;
    private final PartyPicker party;
    private final DayStrip days;
    private final SlotPicker slots = new SlotPicker(this::book, this::askOrExplain);
    private final AlternativesPanel alternatives = new AlternativesPanel(this::book);
    private final Paragraph largest = new Paragraph();
    private final Anchor ask = new Anchor();
    private final LiveRegion live = new LiveRegion();
    private Search search;
    private @Nullable DayAvailability day;

    /** @param onChange told how the search is to be changed */
    RestaurantTimes(
            RestaurantPlan plan,
            TableSearch tables,
            Bookings bookings,
            Search search,
            SerializableConsumer<SerializableFunction<Search, Search>> onChange) {
        this.plan = plan;
        this.tables = tables;
        this.bookings = bookings;
        this.search = search;
        party = new PartyPicker(people -> onChange.accept(now -> now.withParty(people)));
        days = new DayStrip(date -> onChange.accept(now -> now.withDate(date)));
        largest.addClassName("tt-fine");
        ask.addClassNames("tt-button-link", "tt-primary");
        getContent().add(party, days, alternatives, ask, slots, largest, live);
        getContent().addClassNames("tt-card", "tt-times");
        getContent().getElement().setAttribute("aria-label", getTranslation("place.times"));
    }

    /**
     * Shows the wanted date.
     *
     * @param isTimeWanted whether the time was asked for, so that its loss is explained
     */
    void show(Search wanted, boolean isTimeWanted) {
        search = wanted;
        party.setParty(search.party());
        var shown = read();
        alternatives.clear();
        if (shown.openCount() == 0 || isTimeWanted && !slot(shown).isOpen()) {
            explain(search.time(), false);
        }
    }

    /** A booking somewhere has changed one of the days; what the diner had heard of is said. */
    void refresh() {
        var before = day;
        var now = read();
        if (before == null || !before.date().equals(now.date())) {
            return;
        }
        var lost = before.slots().stream()
                .filter(SlotAvailability::isOpen)
                .filter(slot -> !now.slots().get(slot.slot()).isOpen())
                .map(slot -> Formats.time(slot.time()))
                .collect(Collectors.joining(", "));
        if (!lost.isEmpty()) {
            live.say(getTranslation("place.lost", lost));
        }
    }

    private DayAvailability read() {
        var today = today();
        var all = tables.days(plan.facts(), today, plan.rules().windowDays() + 1, search.party());
        var shown = all.stream()
                .filter(one -> one.date().equals(search.date()))
                .findFirst()
                .orElseGet(all::getFirst);
        days.show(all, shown.date(), today);
        slots.show(shown, search.time());
        ask.setVisible(shown.largestParty() < search.party() && search.party() <= shown.seats());
        ask.setText(getTranslation("find.ask", Formats.people(search.party())));
        ask.setHref(SearchAddress.booking(plan.id(), shown.date(), search.time(), search.party()));
        largest.setText(getTranslation(
                "place.largest",
                shown.largestParty(),
                Formats.phone(plan.facts().phone())));
        largest.setVisible(shown.largestParty() > 0);
        day = shown;
        return shown;
    }

    /** The guided booking also takes what has to be asked for; other times are explained. */
    private void askOrExplain(SlotAvailability slot) {
        if (day != null && day.canBeAskedFor(slot)) {
            book(slot);
        } else {
            explain(slot.time(), true);
        }
    }

    private void explain(LocalTime time, boolean isPressed) {
        var shown = day;
        if (shown == null) {
            return;
        }
        var wanted = new TableRequest(plan.id(), shown.date(), time, search.party());
        var slot = shown.slots().stream().filter(one -> one.time().equals(time)).findFirst();
        var reason = slot.map(SlotAvailability::reason).orElse(Reason.NOT_A_SLOT);
        if (reason != null) {
            var offers = bookings.alternatives(CurrentActor.get(), wanted);
            alternatives.show(ReasonTexts.explain(reason, wanted, shown, today()), wanted, offers, today());
            if (isPressed) {
                alternatives.focusHeading();
            }
        }
    }

    private SlotAvailability slot(DayAvailability shown) {
        return shown.slots().stream()
                .filter(one -> one.time().equals(search.time()))
                .findFirst()
                .orElseThrow();
    }

    private void book(SlotAvailability slot) {
        go(plan.id(), search.date(), slot.time());
    }

    private void book(Offer offer) {
        go(offer.restaurantId(), offer.date(), offer.time());
    }

    private void go(long restaurantId, LocalDate date, LocalTime time) {
        var booking = new Location(SearchAddress.booking(restaurantId, date, time, search.party()));
        getUI().ifPresent(ui -> ui.navigate(booking.getPath(), booking.getQueryParameters()));
    }

    private LocalDate today() {
        return tables.now(plan.facts().zone()).toLocalDate();
    }
}
