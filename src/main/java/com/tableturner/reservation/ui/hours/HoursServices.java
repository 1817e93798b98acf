package com.tableturner.reservation.ui.hours;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ui.AccountNames;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.PlanChange;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.reservation.CloseOutBook;
import com.tableturner.reservation.CloseOuts;
import com.tableturner.restaurant.Plans;
import com.tableturner.restaurant.RestaurantQuery;
import com.tableturner.restaurant.RestaurantRecords;
import com.tableturner.restaurant.RestaurantRow;
import com.tableturner.restaurant.ServiceHours;
import com.tableturner.restaurant.SetupHistory;
import com.tableturner.restaurant.TablePlan;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The services that the parts of this screen share. */
@Component
record HoursServices(
        ServiceHours hours,
        CloseOuts closeOuts,
        CloseOutBook closeOutBook,
        RestaurantRecords restaurants,
        Plans plans,
        SetupHistory history,
        PlanChange change,
        GridMemory memory,
        Moments moments,
        List<AccountNames> names) {

    private static final String STAFF = "staff:";

    LocalDate today(long restaurant) {
        return hours.today(CurrentActor.get(), restaurant);
    }

    /** The tables that stand on this date, by number. */
    List<TablePlan> tables(long restaurant, LocalDate date) {
        return plans.current(restaurant).stream()
                .flatMap(plan -> plan.tables().stream())
                .filter(table -> table.validity().includes(date))
                .sorted(Comparator.<TablePlan>comparingInt(
                                table -> table.number().length())
                        .thenComparing(TablePlan::number))
                .toList();
    }

    /** The name of a member of staff; empty where it is not known. */
    String nameOf(Actor actor) {
        return names.stream()
                .map(known -> known.of(actor))
                .flatMap(Optional::stream)
                .map(AccountNames.AccountName::name)
                .findFirst()
                .orElse("");
    }

    /** The restaurant that an address names, or the first by name; 0 if there is none. */
    long restaurant(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(HoursScreen.RESTAURANT)
                .map(HoursServices::number)
                .orElseGet(this::first);
    }

    private long first() {
        var byName = PageRequest.of(0, 1, Sort.by("name"));
        return restaurants.page(CurrentActor.get(), RestaurantQuery.ALL, byName).stream()
                .map(RestaurantRow::id)
                .findFirst()
                .orElse(0L);
    }

    /** The number that an address names. */
    static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException other) {
            throw new NotAllowed("Not there");
        }
    }

    /** The shifts that hold today or later. */
    WeekHours week(long restaurant) {
        var today = today(restaurant);
        return new WeekHours(today, hours.shifts(CurrentActor.get(), restaurant, today));
    }

    /** Who saved something of this restaurant last, and when. */
    String whoSaved(long restaurant, String subject) {
        return history.last(CurrentActor.get(), restaurant, subject, restaurant)
                .map(change -> HoursWords.text("changed-by", nameOf(change.actor()), moments.of(change.at())))
                .orElseGet(() -> HoursWords.text("changed-meanwhile"));
    }

    private String nameOf(String actorKey) {
        var name = actorKey.startsWith(STAFF)
                ? nameOf(new Actor.Staff(Long.parseLong(actorKey.substring(STAFF.length())), Set.of(), Set.of()))
                : "";
        return name.isEmpty() ? HoursWords.text("somebody-else") : name;
    }
}
