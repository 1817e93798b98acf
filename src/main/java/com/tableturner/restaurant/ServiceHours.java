package com.tableturner.restaurant;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * When a restaurant serves, for who edits it: its weekly shifts and its special days. What is done to several weekdays is
 * done to all of them or to none, and everything can be taken back.
 *
 * <p>All methods throw {@link NotAllowed} unless the actor edits the restaurant.
 */
@Service
public class ServiceHours {

    private final Plans plans;
    private final WeeklyHours weekly;
    private final SpecialDaySearch special;
    private final RestaurantSetup setup;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ServiceHours(
            Plans plans,
            WeeklyHours weekly,
            SpecialDaySearch special,
            RestaurantSetup setup,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.plans = plans;
        this.weekly = weekly;
        this.special = special;
        this.setup = setup;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The date it is at the restaurant. */
    public LocalDate today(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        return LocalDate.ofInstant(clock.instant(), plan(restaurantId).facts().zone());
    }

    /** How many days after today guests can book, inclusive. */
    public int windowDays(Actor actor, long restaurantId) {
        requireEditor(actor, restaurantId);
        return plan(restaurantId).rules().windowDays();
    }

    private RestaurantPlan plan(long restaurantId) {
        return plans.current(restaurantId).orElseThrow(() -> new NotAllowed("No such restaurant"));
    }

    /** The shifts that hold on this date or later: by weekday, then from when on, then by start. */
    public List<WeeklyShift> shifts(Actor actor, long restaurantId, LocalDate from) {
        requireEditor(actor, restaurantId);
        return weekly.from(restaurantId, from);
    }

    /**
     * Gives a weekday other shifts from a date on; days before keep theirs.
     *
     * @param seen the weekday's {@link #shifts} from that date on when the edit was begun
     * @throws BadInput if the date is past, and {@link ShiftRefused} if a shift makes no sense beside the others
     * @throws ChangedMeanwhile if somebody else saved since
     */
    public ReplacedShifts replace(
            Actor actor,
            long restaurantId,
            DayOfWeek weekday,
            List<WeeklyShift> seen,
            List<ServicePeriod> shifts,
            LocalDate from) {
        requireEditor(actor, restaurantId);
        return transaction.execute(running -> {
            var replaced = setup.replaceShifts(actor, restaurantId, weekday, shifts, from);
            if (!replaced.before().equals(seen)) {
                throw new ChangedMeanwhile("The hours");
            }
            return replaced;
        });
    }

    /** Adds a shift to each of these weekdays, from a date on, to those that hold then. */
    public List<ReplacedShifts> add(
            Actor actor, long restaurantId, Collection<DayOfWeek> weekdays, ServicePeriod shift, LocalDate from) {
        requireEditor(actor, restaurantId);
        requireSome(weekdays);
        return transaction.execute(running -> weekdays.stream()
                .map(weekday -> {
                    var shifts = new ArrayList<>(holding(restaurantId, weekday, from));
                    shifts.add(shift);
                    return setup.replaceShifts(actor, restaurantId, weekday, shifts, from);
                })
                .toList());
    }

    /** Takes shifts away from a date on. */
    public List<ReplacedShifts> remove(
            Actor actor, long restaurantId, Collection<WeeklyShift> removed, LocalDate from) {
        requireEditor(actor, restaurantId);
        var weekdays =
                removed.stream().map(WeeklyShift::weekday).distinct().sorted().toList();
        return transaction.execute(running -> weekdays.stream()
                .map(weekday -> {
                    var left = holding(restaurantId, weekday, from).stream()
                            .filter(shift -> removed.stream()
                                    .noneMatch(gone -> gone.weekday() == weekday
                                            && gone.period().equals(shift)))
                            .toList();
                    return setup.replaceShifts(actor, restaurantId, weekday, left, from);
                })
                .toList());
    }

    /** Gives other weekdays the shifts that one has on a date, from that date on. */
    public List<ReplacedShifts> copy(
            Actor actor, long restaurantId, DayOfWeek source, Collection<DayOfWeek> targets, LocalDate from) {
        requireEditor(actor, restaurantId);
        requireSome(targets);
        return transaction.execute(running -> {
            var shifts = holding(restaurantId, source, from);
            return targets.stream()
                    .map(weekday -> setup.replaceShifts(actor, restaurantId, weekday, shifts, from))
                    .toList();
        });
    }

    private static void requireSome(Collection<DayOfWeek> weekdays) {
        if (weekdays.isEmpty()) {
            throw new BadInput("weekdays", "empty");
        }
    }

    private List<ServicePeriod> holding(long restaurantId, DayOfWeek weekday, LocalDate on) {
        return weekly.from(restaurantId, weekday, on).stream()
                .filter(shift -> shift.validity().includes(on))
                .map(WeeklyShift::period)
                .toList();
    }

    /**
     * Takes back what one of the above did.
     *
     * @throws ChangedMeanwhile if somebody else saved since
     */
    public void restore(Actor actor, long restaurantId, List<ReplacedShifts> replaced) {
        requireEditor(actor, restaurantId);
        transaction.executeWithoutResult(
                running -> replaced.forEach(weekday -> setup.restoreShifts(actor, restaurantId, weekday)));
    }

    public List<SpecialDayRecord> specialDays(Actor actor, SpecialDayQuery query, Pageable page) {
        requireEditor(actor, query.restaurantId());
        return special.page(query, page);
    }

    public long countSpecialDays(Actor actor, SpecialDayQuery query) {
        requireEditor(actor, query.restaurantId());
        return special.count(query);
    }

    public Optional<SpecialDayRecord> specialDay(Actor actor, long restaurantId, LocalDate date) {
        requireEditor(actor, restaurantId);
        return special.find(restaurantId, date);
    }

    /**
     * Gives a date hours of its own, or other ones; no shifts: closed.
     *
     * @param seen the special day as the edit was begun; null if it is new
     * @throws BadInput with the field, if the date is past or special already, or a value makes no sense
     * @throws ChangedMeanwhile if somebody else saved since
     */
    public void saveSpecialDay(
            Actor actor,
            long restaurantId,
            @Nullable SpecialDayRecord seen,
            LocalDate date,
            String name,
            List<ServicePeriod> shifts) {
        requireEditor(actor, restaurantId);
        transaction.executeWithoutResult(running -> {
            setup.lock(actor, restaurantId);
            var stored = special.find(restaurantId, date);
            if (seen == null && stored.isPresent()) {
                throw new BadInput("date", "special-already");
            }
            if (seen != null && stored.filter(seen::equals).isEmpty()) {
                throw new ChangedMeanwhile("The special day");
            }
            setup.setSpecialDay(actor, restaurantId, date, name, shifts);
        });
    }

    /** Lets the weekdays' hours hold again on these dates. */
    public void removeSpecialDays(Actor actor, Collection<SpecialDayRecord> days) {
        days.forEach(day -> requireEditor(actor, day.restaurantId()));
        transaction.executeWithoutResult(
                running -> days.forEach(day -> setup.removeSpecialDay(actor, day.restaurantId(), day.date())));
    }

    /** Takes back a {@link #removeSpecialDays}. */
    public void restoreSpecialDays(Actor actor, Collection<SpecialDayRecord> days) {
        transaction.executeWithoutResult(running -> days.forEach(
                day -> saveSpecialDay(actor, day.restaurantId(), null, day.date(), day.name(), day.shifts())));
    }

    private static void requireEditor(Actor actor, long restaurantId) {
        if (!actor.holds(Roles.STAFF, Roles.MANAGER, Roles.ADMIN) || !actor.serves(restaurantId)) {
            throw new NotAllowed("No such restaurant");
        }
    }
}
