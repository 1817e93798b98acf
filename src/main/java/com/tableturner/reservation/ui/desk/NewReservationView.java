package com.tableturner.reservation.ui.desk;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.StatusRequest;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Takes a reservation on the phone. */
@Route(value = ReservationsView.PATH + "/" + NewReservationView.NEW, layout = ReservationsView.class)
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
class NewReservationView extends EditorView<ReservationsView> {

    static final String NEW = "new";

    private final transient DeskServices services;
    private final NewReservationForm form;
    private String key = UUID.randomUUID().toString();

    NewReservationView(DeskServices services) {
        super(ReservationsView.class);
        this.services = services;
        this.form = new NewReservationForm(services);
        form.trackedBy(editor());
        editor().setTitle("", DeskWords.text("new"));
        editor().setSaveText(DeskWords.text("book"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(form);
    }

    @Override
    public String getPageTitle() {
        return DeskWords.text("editor-title", DeskWords.text("new"));
    }

    @Override
    protected void load() {
        form.begin();
        editor().markClean();
    }

    /** The key stays until it is booked: a second press, or one after a lost answer, does not book twice. */
    @Override
    protected void save() {
        if (!form.isComplete()) {
            return;
        }
        try {
            var booked = services.bookings().book(CurrentActor.get(), form.read(key));
            key = UUID.randomUUID().toString();
            say(atChosenTable(booked));
            editor().markClean();
            screen().refresh();
            screen().open(booked.number());
        } catch (Refused refused) {
            form.refuse(refused.reason());
            editor().refuse(
                            DeskWords.text("not-booked"),
                            ReasonTexts.summary(refused.reason()) + " " + DeskWords.text("kept"));
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    /** Booked at the best table first: should the chosen one be taken in this moment, the guest still has one. */
    private ReservationDetails atChosenTable(ReservationDetails booked) {
        var tables = form.tables();
        if (tables.isEmpty()) {
            return booked;
        }
        try {
            return services.stand().moveTo(CurrentActor.get(), request(booked), booked.version(), List.copyOf(tables));
        } catch (Refused taken) {
            Toast.problem(DeskWords.text("other-table", booked.number(), booked.tables()));
            return booked;
        }
    }

    private void say(ReservationDetails booked) {
        Toast.offer(
                DeskWords.text(
                        "booked", booked.number(), booked.customerName(), Formats.time(booked.time()), booked.tables()),
                DeskWords.text("undo"),
                () -> {
                    services.stand().cancel(CurrentActor.get(), request(booked), null);
                    Toast.say(DeskWords.text("one.cancel", booked.number()));
                });
    }

    private static StatusRequest request(ReservationDetails of) {
        return new StatusRequest(UUID.randomUUID().toString(), of.number(), Channel.STAFF);
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refusePhone();
    }

    @Override
    protected String changedMeanwhile() {
        return DeskWords.text("not-booked");
    }
}
