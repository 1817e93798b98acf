package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.base.ui.grid.UnsavedGuard;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one reservation: moved, given another table, stepped on, with all that happened to it. */
@Route(value = ReservationsView.PATH + "/:number", layout = ReservationsView.class)
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class ReservationView extends Composite<EditorPanel>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NUMBER = "number";

    private final transient DeskServices services;
    private final EditorPanel editor = new EditorPanel(this::save, this::load, this::close);
    private final ReservationForm form = new ReservationForm();
    private final ReservationWays ways;
    private final HistoryRows history;
    private String number = "";
    private transient @Nullable ReservationDetails shown;

    ReservationView(DeskServices services) {
        this.services = services;
        this.ways = new ReservationWays(services, this::reload);
        this.history = new HistoryRows(services);
        form.trackedBy(editor);
    }

    static RouteParameters at(String number) {
        return new RouteParameters(NUMBER, number);
    }

    @Override
    protected EditorPanel initContent() {
        return editor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get(NUMBER).orElse("");
        editor.setForm(ways, form, history);
        load();
        editor.focusTitle();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedGuard.check(event, editor);
    }

    @Override
    public String getPageTitle() {
        return DeskWords.text("editor-title", number);
    }

    /** Staff of other restaurants learn nothing: to them there is no such reservation. */
    private void load() {
        var actor = CurrentActor.get();
        var found = services.book().byNumber(actor, number);
        shown = found;
        number = found.number();
        editor.setTitle(found.number(), DeskWords.name(found.customerName()));
        editor.setBadges(DeskWords.badge(found.status()));
        form.show(found, services.plans().current(found.restaurantId()).orElseThrow());
        ways.show(found);
        history.show(services.history().of(actor, number));
        editor.markClean();
    }

    private void save() {
        if (!form.isComplete()) {
            return;
        }
        try {
            services.bookings().change(CurrentActor.get(), form.read(Objects.requireNonNull(shown)));
            load();
            screen().refresh();
            Toast.say(DeskWords.text("saved", number));
        } catch (Refused refused) {
            refuse(refused.reason());
        }
    }

    private void refuse(Reason reason) {
        if (reason == Reason.CHANGED_MEANWHILE) {
            editor.resolve(DeskWords.text("changed-meanwhile", lastStep()), this::load);
            return;
        }
        form.refuse(reason);
        editor.refuse(DeskWords.text("not-saved"), ReasonTexts.summary(reason) + " " + DeskWords.text("kept"));
    }

    private String lastStep() {
        return services.history()
                .last(CurrentActor.get(), number)
                .map(step -> services.nameOf(step.actor()))
                .orElseGet(() -> DeskWords.text("by.system"));
    }

    private void reload() {
        load();
        screen().refresh();
    }

    private void close() {
        screen().close();
    }

    private ReservationsView screen() {
        return Objects.requireNonNull(findAncestor(ReservationsView.class));
    }
}
