package com.tableturner.reservation.ui.hours;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.ReplacedShifts;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.WeeklyShift;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The editor of one weekday's shift, or of a new one on several. */
@Route(value = HoursView.PATH + "/" + ShiftKey.SHIFT + "/:shift", layout = HoursView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class ShiftView extends EditorView<HoursView> {

    private final transient HoursServices services;
    private final transient Changes changes;
    private final ShiftForm form = new ShiftForm();
    private final Div ways = new Div();
    private long restaurant;
    private transient @Nullable ShiftKey key;
    private transient @Nullable WeeklyShift shown;
    private transient @Nullable WeekHours week;

    ShiftView(HoursServices services) {
        super(HoursView.class);
        this.services = services;
        this.changes = new Changes(services);
        form.trackedBy(editor());
        form.explainedBy(this::consequence);
        ways.addClassName("tt-editor-ways");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        restaurant = services.restaurant(event);
        var id = event.getRouteParameters().get(ShiftKey.SHIFT).orElse(HoursScreen.NEW);
        key = id.equals(HoursScreen.NEW) ? null : ShiftKey.parse(id).orElseThrow(() -> new NotAllowed("No such shift"));
        shown = key == null
                ? null
                : key.in(services.week(restaurant)).orElseThrow(() -> new NotAllowed("No such shift"));
        open(form, ways);
    }

    @Override
    public String getPageTitle() {
        return HoursWords.text("page-title", shown == null ? HoursWords.text("week.new") : title(shown));
    }

    private static String title(WeeklyShift shift) {
        return HoursWords.text("shift.title", shift.period().name(), HoursWords.weekday(shift.weekday()));
    }

    @Override
    protected void load() {
        var now = services.week(restaurant);
        week = now;
        ways.removeAll();
        if (key == null) {
            editor().setTitle("", HoursWords.text("week.new"));
            editor().setSaveText(HoursWords.text("add"));
            form.showNew(now.today());
        } else {
            key.in(now).ifPresentOrElse(this::load, this::gone);
        }
        editor().markClean();
    }

    private void load(WeeklyShift shift) {
        shown = shift;
        editor().setTitle("", title(shift));
        var today = Objects.requireNonNull(week).today();
        var begins = shift.validity().validFrom();
        form.show(shift.weekday(), shift.period(), begins.isAfter(today) ? begins : today, today);
        var day = HoursWords.weekday(shift.weekday());
        ways.add(
                new Button(HoursWords.text("copy.of", day), click -> screen().copy(shift.weekday())),
                new Button(HoursWords.text("shift.remove", day), click -> remove(shift)));
    }

    private void gone() {
        Toast.problem(HoursWords.text("shift.gone"));
    }

    /** How many dates an edit concerns, and which plans it takes the place of. */
    private String consequence(LocalDate from) {
        if (week == null) {
            return "";
        }
        var window = services.hours().windowDays(CurrentActor.get(), restaurant);
        var dates = form.weekdays().stream()
                .mapToLong(day -> week.dates(day, from, window))
                .sum();
        var replaced = form.weekdays().stream()
                .flatMap(day -> week.changes(day, from).stream())
                .sorted()
                .findFirst();
        return HoursWords.text("shift.dates", dates)
                + replaced.map(date -> " "
                                + HoursWords.text(
                                        "shift.replaces", services.moments().date(date)))
                        .orElse("");
    }

    @Override
    protected void save() {
        try {
            var period = form.period();
            var from = form.from();
            if (shown == null) {
                add(period, from);
            } else {
                replace(shown, List.of(period), from, HoursWords.text("shift.saved", title(shown), words(from)));
            }
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    private String words(LocalDate from) {
        return services.moments().date(from);
    }

    private void add(ServicePeriod period, LocalDate from) {
        var days = form.weekdays();
        write(
                () -> services.hours().add(CurrentActor.get(), restaurant, days, period, from),
                HoursWords.text("shift.added", period.name(), HoursWords.weekdays(days), words(from)));
    }

    private void remove(WeeklyShift shift) {
        try {
            replace(shift, List.of(), form.from(), HoursWords.text("shift.removed", title(shift), words(form.from())));
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    private void replace(WeeklyShift shift, List<ServicePeriod> by, LocalDate from, String words) {
        var seen = Objects.requireNonNull(week);
        var wanted = new ArrayList<>(seen.periods(shift.weekday(), from));
        var position = wanted.indexOf(shift.period());
        if (position < 0) {
            throw new BadInput("from", "not-held");
        }
        wanted.remove(position);
        wanted.addAll(by);
        var before = seen.seen(shift.weekday(), from);
        write(
                () -> List.of(services.hours()
                        .replace(CurrentActor.get(), restaurant, shift.weekday(), before, wanted, from)),
                words);
    }

    private void write(Supplier<List<ReplacedShifts>> edit, String words) {
        var screen = screen();
        changes.shifts(
                restaurant,
                edit,
                words,
                () -> {
                    editor().markClean();
                    screen.refresh();
                    screen.close();
                },
                this::refused);
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return services.whoSaved(restaurant, "hours");
    }
}
