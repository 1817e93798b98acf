package com.tableturner.concierge;

import com.tableturner.base.SlotGrid;
import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Reading;
import com.tableturner.concierge.language.Setting;
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
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.stereotype.Component;

/** Tools that look things up and change nothing. */
@Component
class FindTools {

    private static final int NEAREST = 4;
    private static final int HOURS_SHOWN = 7;

    private final Finder finder;
    private final Gazetteer gazetteer;
    private final Availability availability;
    private final Bookings bookings;
    private final Plans plans;
    private final Refusals refusals;
    private final Words words;

    FindTools(
            Finder finder,
            Gazetteer gazetteer,
            Availability availability,
            Bookings bookings,
            Plans plans,
            Refusals refusals,
            Words words) {
        this.finder = finder;
        this.gazetteer = gazetteer;
        this.availability = availability;
        this.bookings = bookings;
        this.plans = plans;
        this.refusals = refusals;
        this.words = words;
    }

    @Tool(
            description =
                    "Searches restaurants by cuisine, area or dish; with date, time and party also their free times")
    Results.Found searchRestaurants(
            @ToolParam(required = false, description = "Cuisine, as the catalogue names it") @Nullable String cuisine,
            @ToolParam(required = false, description = "Part of the city") @Nullable String area,
            @ToolParam(required = false, description = "A dish") @Nullable String dish,
            @ToolParam(required = false, description = "yyyy-mm-dd") @Nullable String date,
            @ToolParam(required = false, description = "HH:mm") @Nullable String time,
            @ToolParam(required = false, description = "Number of people") @Nullable Integer party,
            ToolContext context) {
        var wishes = Wishes.NONE
                .withPlace(text(cuisine), text(area), text(dish))
                .on(date(date))
                .from(time(time), null)
                .forParty(party);
        return found(Turn.of(context), "search", wishes);
    }

    @Tool(description = "Recommends restaurants for an occasion, diets, a budget or a rating, best first")
    Results.Found recommendRestaurants(
            @ToolParam(required = false, description = "romantic, business, family or celebration") @Nullable
                    String occasion,
            @ToolParam(required = false, description = "vegetarian, vegan, gluten-free, halal, jain") @Nullable
                    List<String> diets,
            @ToolParam(required = false, description = "Cuisine") @Nullable String cuisine,
            @ToolParam(required = false, description = "Part of the city") @Nullable String area,
            @ToolParam(required = false, description = "A dish") @Nullable String dish,
            @ToolParam(required = false, description = "Lowest price level, 1 to 4") @Nullable Integer lowestPrice,
            @ToolParam(required = false, description = "Highest price level, 1 to 4") @Nullable Integer highestPrice,
            @ToolParam(required = false, description = "Most rupees for each guest") @Nullable Integer budget,
            @ToolParam(required = false, description = "Lowest rating, 0 to 5") @Nullable Double rating,
            @ToolParam(required = false, description = "yyyy-mm-dd") @Nullable String date,
            @ToolParam(required = false, description = "HH:mm") @Nullable String time,
            @ToolParam(required = false, description = "Number of people") @Nullable Integer party,
            ToolContext context) {
        var wishes = Wishes.NONE
                .withPlace(text(cuisine), text(area), text(dish))
                .occasion(text(occasion))
                .eating(Objects.requireNonNullElse(diets, List.of()))
                .withPrice(lowestPrice, highestPrice, budget)
                .ratedAtLeast(rating)
                .on(date(date))
                .from(time(time), null)
                .forParty(party);
        return found(Turn.of(context), "recommend", wishes);
    }

    private Results.Found found(Turn turn, String tool, Wishes wishes) {
        return turn.once(tool + wishes, () -> {
            var found = finder.find(turn.actor(), wishes);
            turn.looked(words.text(
                    "concierge.checked.restaurants",
                    found.considered(),
                    found.places().size()));
            turn.show(new Card.Places(wishes.date(), wishes.time(), wishes.party(), found.places()));
            turn.continueAs(turn.dialogue()
                    .showing(found.places().stream().map(Card.Place::id).toList()));
            return found;
        });
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
            var day = date(date);
            var start = time(time);
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

    @Tool(description = "Resolves words for a date or a time, such as 'next Friday evening', in the restaurant's zone")
    Results.Resolved resolvePhrase(
            @ToolParam(description = "The words as the diner said them") String phrase, ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("resolve" + phrase, () -> {
            var now = gazetteer.nowAt(turn.dialogue().task().wishes().restaurantId());
            var read = gazetteer.language().read(phrase, new Setting(now));
            return new Results.Resolved(
                    read.day().map(Mention.Day::date).map(FindTools::values).orElse(List.of()),
                    read.time().map(Mention.Time::time).map(FindTools::values).orElse(List.of()));
        });
    }

    private static <T> List<T> values(Reading<T> reading) {
        return switch (reading) {
            case Reading.Clear<T> clear -> List.of(clear.value());
            case Reading.Ambiguous<T> several -> several.candidates();
            case Reading.Impossible<T> none -> List.of();
        };
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static @Nullable LocalDate date(@Nullable String value) {
        return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    }

    static @Nullable LocalTime time(@Nullable String value) {
        return value == null || value.isBlank() ? null : LocalTime.parse(value.strip());
    }
}
