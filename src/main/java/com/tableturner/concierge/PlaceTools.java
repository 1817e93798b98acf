package com.tableturner.concierge;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Alternatives;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.TablePlan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.stereotype.Component;

/** Tools that look at one restaurant and change nothing: its facts, and whether it has a table. */
@Component
class PlaceTools {

    private static final int NEAREST = 4;
    private static final int HOURS_SHOWN = 7;

    private final Gazetteer gazetteer;
    private final Availability availability;
    private final Bookings bookings;
    private final Plans plans;
    private final Refusals refusals;
    private final Words words;

    PlaceTools(
            Gazetteer gazetteer,
            Availability availability,
            Bookings bookings,
            Plans plans,
            Refusals refusals,
            Words words) {
        this.gazetteer = gazetteer;
        this.availability = availability;
        this.bookings = bookings;
        this.plans = plans;
        this.refusals = refusals;
        this.words = words;
    }

    @Tool(description = "Tells facts of one restaurant: address, phone, hours, price, diets, specialities, seating")
    Results.Details restaurantDetails(
            @ToolParam(description = "The restaurant's name") String restaurant, ToolContext context) {
        var turn = Turn.of(context);
        return turn.once(
                "details" + restaurant,
                () -> gazetteer
                        .named(restaurant)
                        .map(facts -> details(turn, facts))
                        .orElseGet(Results.Details::none));
    }

    private Results.Details details(Turn turn, RestaurantFacts facts) {
        var plan = plans.current(facts.id()).orElseThrow();
        var today = gazetteer.nowAt(facts.id()).toLocalDate();
        var seating = plan.tables().stream()
                .filter(table -> table.validity().includes(today))
                .map(TablePlan::area)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        turn.looked(words.text("concierge.checked.details", facts.name()));
        turn.show(new Card.Places(null, null, null, List.of(Finder.place(facts, Wishes.NONE, List.of()))));
        turn.continueAs(turn.dialogue().showing(List.of(facts.id())));
        return new Results.Details(
                Results.OK,
                facts.id(),
                facts.name(),
                facts.cuisine(),
                facts.location(),
                facts.address(),
                facts.phone(),
                facts.priceRange(),
                facts.costForTwo(),
                facts.rating() == null ? null : facts.rating().toPlainString(),
                facts.description(),
                facts.specialities(),
                facts.dietary(),
                facts.occasions(),
                today.datesUntil(today.plusDays(HOURS_SHOWN))
                        .map(date -> hours(date, plan.on(date).shifts()))
                        .toList(),
                seating,
                plan.on(today).largestParty(unit -> unit.soldOnline()));
    }

    private String hours(LocalDate date, List<ServicePeriod> shifts) {
        var weekday = date.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH);
        if (shifts.isEmpty()) {
            return words.text("concierge.hours.closed", weekday);
        }
        return weekday + " "
                + words.and(shifts.stream()
                        .map(shift -> words.text(
                                "concierge.hours.shift",
                                words.time(SlotGrid.time(shift.startSlot())),
                                words.time(SlotGrid.time(shift.endSlot()))))
                        .toList());
    }

    @Tool(description = "Checks whether a table is free; if not, why, and what is nearest")
    Results.Checked checkAvailability(
            @ToolParam(description = "The restaurant's name") String restaurant,
            @ToolParam(description = "yyyy-mm-dd") String date,
            @ToolParam(description = "HH:mm") String time,
            @ToolParam(description = "Number of people") int party,
            ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("check" + restaurant + date + time + party, () -> {
            var facts = gazetteer.named(restaurant).orElse(null);
            var day = Arguments.date(date);
            var start = Arguments.time(time);
            return facts == null || day == null || start == null
                    ? unknown(party)
                    : check(turn, facts, new TableRequest(facts.id(), day, start, party));
        });
    }

    private static Results.Checked unknown(int party) {
        return new Results.Checked(
                Results.NOT_FOUND, 0, "", "", "", null, null, party, "", List.of(), List.of(), 0, null);
    }

    private Results.Checked check(Turn turn, RestaurantFacts facts, TableRequest wanted) {
        turn.looked(words.text(
                "concierge.checked.times", facts.name(), words.time(wanted.time()), words.people(wanted.partySize())));
        var day = availability.day(turn.actor(), facts.id(), wanted.date(), wanted.partySize());
        var slot = SlotGrid.slotOf(wanted.time());
        var reason = slot.isEmpty()
                ? day.reasonForAll().orElse(Reason.NOT_A_SLOT)
                : day.slots().get(slot.getAsInt()).reason();
        var instead =
                Refusals.instead(reason == null ? Alternatives.NONE : bookings.alternatives(turn.actor(), wanted));
        turn.offered(instead);
        var nearest = nearest(day.slots(), wanted.time());
        turn.show(new Card.Times(
                Finder.place(facts, Wishes.NONE, nearest), wanted.date(), wanted.partySize(), reason, instead));
        return new Results.Checked(
                reason == null ? Results.OK : reason.name(),
                facts.id(),
                facts.name(),
                facts.location(),
                facts.phone(),
                wanted.date(),
                wanted.time(),
                wanted.partySize(),
                reason == null ? "" : refusals.because(turn.actor(), reason, wanted),
                nearest.stream().filter(Card.Slot::isOpen).map(Card.Slot::time).toList(),
                instead,
                day.largestParty(),
                day.lastBookableDay());
    }

    private static List<Card.Slot> nearest(List<SlotAvailability> slots, LocalTime wanted) {
        var open = slots.stream()
                .filter(SlotAvailability::isOpen)
                .sorted(Comparator.comparingInt(slot -> Math.abs(slot.time().toSecondOfDay() - wanted.toSecondOfDay())))
                .limit(NEAREST);
        var itself = slots.stream().filter(slot -> !slot.isOpen() && slot.time().equals(wanted));
        return Stream.concat(open, itself)
                .sorted(Comparator.comparingInt(SlotAvailability::slot))
                .map(slot -> new Card.Slot(slot.time(), slot.tablesLeft()))
                .toList();
    }
}
