package com.tableturner.reservation.ui.desk;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The editor of one reservation: moved, reworded, given another table, stepped on, with all that happened to it. */
@Route(value = ReservationsView.PATH + "/:number", layout = ReservationsView.class)
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class ReservationView extends EditorView<ReservationsView> {

    private static final String NUMBER = "number";

    private final transient DeskServices services;
    private final transient ReservationUndo undo;
    private final ReservationForm form = new ReservationForm();
    private final ReservationWays ways;
    private final HistoryRows history;
    private String number = "";
    private long version;

    ReservationView(DeskServices services) {
        super(ReservationsView.class);
        this.services = services;
        this.undo = new ReservationUndo(services, this::stepped);
        this.ways = new ReservationWays(services, this::stepped);
        this.history = new HistoryRows(services);
        form.trackedBy(editor());
    }

    static RouteParameters at(String number) {
        return new RouteParameters(NUMBER, number);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get(NUMBER).orElse("");
        open(ways, form, history);
    }

    @Override
    public String getPageTitle() {
        return DeskWords.text("editor-title", number);
    }

    /** Staff of other restaurants learn nothing: to them there is no such reservation. */
    @Override
    protected void load() {
        var actor = CurrentActor.get();
        var found = services.book().byNumber(actor, number);
        number = found.number();
        version = found.version();
        editor().setTitle(found.number(), DeskWords.name(found.customerName()));
        editor().setBadges(DeskWords.badge(found.status()));
        form.show(found, services.plans().current(found.restaurantId()).orElseThrow());
        ways.show(found);
        history.show(services.history().of(actor, number));
        editor().markClean();
    }

    @Override
    protected void save() {
        if (!form.isComplete()) {
            return;
        }
        try {
            var saved = services.bookings().edit(CurrentActor.get(), form.read());
            var back = form.undoing(saved);
            reload();
            undo.offer(number, back);
        } catch (Refused refused) {
            refuse(refused.reason());
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    private void refuse(Reason reason) {
        if (reason == Reason.CHANGED_MEANWHILE) {
            editor().resolve(DeskWords.text("changed-meanwhile", lastStep()), this::load);
            return;
        }
        form.refuse(reason);
        editor().refuse(DeskWords.text("not-saved"), ReasonTexts.summary(reason) + " " + DeskWords.text("kept"));
    }

    private String lastStep() {
        return services.history()
                .last(CurrentActor.get(), number)
                .map(step -> services.nameOf(step.actor()))
                .orElseGet(() -> DeskWords.text("by.system"));
    }

    /** After a step or an undo, which may come when another reservation is open, or none: what is typed stays. */
    private void stepped() {
        Optional.ofNullable(findAncestor(ReservationsView.class)).ifPresent(ReservationsView::refresh);
        if (!isAttached()
                || version
                        == services.book().byNumber(CurrentActor.get(), number).version()) {
            return;
        }
        if (editor().isDirty()) {
            editor().resolve(DeskWords.text("moved-on", number), this::load);
        } else {
            load();
        }
    }
}
