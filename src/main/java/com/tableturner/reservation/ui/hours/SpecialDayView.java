package com.tableturner.reservation.ui.hours;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.SpecialDayRecord;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The editor of one special day, or of a new one. */
@Route(value = SpecialDaysView.PATH + "/:date", layout = SpecialDaysView.class)
@RolesAllowed({Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class SpecialDayView extends EditorView<SpecialDaysView> {

    private static final String DATE = "date";

    private final transient HoursServices services;
    private final transient Changes changes;
    private final SpecialDayForm form = new SpecialDayForm();
    private final Div ways = new Div();
    private long restaurant;
    private transient @Nullable SpecialDayRecord shown;

    SpecialDayView(HoursServices services) {
        super(SpecialDaysView.class);
        this.services = services;
        this.changes = new Changes(services);
        form.trackedBy(editor());
        ways.addClassName("tt-editor-ways");
    }

    static RouteParameters at(LocalDate date) {
        return new RouteParameters(DATE, date.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        restaurant = services.restaurant(event);
        var id = event.getRouteParameters().get(DATE).orElse(HoursScreen.NEW);
        shown = id.equals(HoursScreen.NEW) ? null : find(id);
        open(form, ways);
    }

    private SpecialDayRecord find(String date) {
        try {
            return services.hours()
                    .specialDay(CurrentActor.get(), restaurant, LocalDate.parse(date))
                    .orElseThrow(() -> new NotAllowed("No such day"));
        } catch (DateTimeException noDate) {
            throw new NotAllowed("No such day");
        }
    }

    @Override
    public String getPageTitle() {
        return HoursWords.text("page-title", shown == null ? HoursWords.text("special.new") : shown.name());
    }

    @Override
    protected void load() {
        ways.removeAll();
        var week = services.week(restaurant);
        var before = shown;
        if (before == null) {
            editor().setTitle("", HoursWords.text("special.new"));
            editor().setSaveText(HoursWords.text("add"));
            form.showNew(week.today(), date -> week.periods(date.getDayOfWeek(), date));
        } else {
            services.hours()
                    .specialDay(CurrentActor.get(), restaurant, before.date())
                    .ifPresentOrElse(day -> load(day, week), () -> Toast.problem(HoursWords.text("special.gone")));
        }
        editor().markClean();
    }

    private void load(SpecialDayRecord day, WeekHours week) {
        shown = day;
        editor().setTitle(services.moments().date(day.date()), day.name());
        form.show(day, date -> week.periods(date.getDayOfWeek(), date));
        if (!day.date().isBefore(week.today())) {
            ways.add(new Button(
                    HoursWords.text("special.remove"),
                    click -> screen().remove(List.of(day), () -> editor().markClean())));
        }
    }

    @Override
    protected void save() {
        try {
            save(form.date(), form.name(), form.periods());
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    private void save(LocalDate date, String name, List<ServicePeriod> periods) {
        var before = shown;
        var screen = screen();
        changes.undoable(
                restaurant,
                () -> services.hours().saveSpecialDay(CurrentActor.get(), restaurant, before, date, name, periods),
                () -> undo(CurrentActor.get(), before, date),
                HoursWords.text("special.saved", services.moments().date(date), HoursWords.periods(periods)),
                () -> {
                    editor().markClean();
                    screen.refresh();
                    screen.close();
                },
                this::refused);
    }

    private void undo(Actor actor, @Nullable SpecialDayRecord before, LocalDate date) {
        services.hours().specialDay(actor, restaurant, date).ifPresent(now -> {
            if (before == null) {
                services.hours().removeSpecialDays(actor, List.of(now));
            } else {
                services.hours().saveSpecialDay(actor, restaurant, now, date, before.name(), before.shifts());
            }
        });
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return services.whoSaved(restaurant, "special day");
    }
}
