package com.tableturner.reservation.ui.mine;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.base.ui.Notice;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationChanged;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ui.LiveDays;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One reservation of the diner. Somebody else's number and one that nobody has look the same: not found. */
@Route(value = "my/:number", layout = DinerLayout.class)
@RolesAllowed(Roles.DINER)
@StyleSheet("context://styles/mine.css")
class MyReservationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MyBook book;
    private final ManageReservation manage;
    private final Div content = new Div();
    private final LiveRegion aloud = new LiveRegion();
    private String number = "";
    private String title = "";
    private long id;
    private long shownVersion;

    MyReservationView(MyBook book, LiveDays days, LiveReservations live) {
        this.book = book;
        this.manage = new ManageReservation(book, days, this::refresh);
        var back = new Anchor("my", "");
        back.add(new TtIcon("chev-l"));
        back.add(getTranslation("mine.title"));
        back.addClassName("tt-back");
        content.addClassName("tt-mine-list");
        addClassName("tt-mine");
        add(back, content, aloud);
        live.watch(this, CurrentActor.get(), this::changed);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        refresh();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void changed(ReservationChanged change) {
        if (change.reservationId() == id && book.byNumber(number).version() != shownVersion) {
            refresh();
            aloud.say(getTranslation("mine.updated"));
        }
    }

    private void refresh() {
        var reservation = book.byNumber(number);
        id = reservation.id();
        shownVersion = reservation.version();
        title = getTranslation("mine.details.page-title", reservation.number(), reservation.restaurantName());
        content.removeAll();
        if (book.canUndoCancel(number)) {
            content.add(undo(reservation));
        }
        var today = book.today(reservation);
        var history = new Section(
                new H2(getTranslation("mine.history")), new HistoryList(reservation, book.history(number), today));
        content.add(new DetailsCard(reservation, book.now(), today, manage), history);
    }

    private Notice undo(ReservationDetails reservation) {
        var bringBack = new Button(getTranslation("mine.undo.action"), click -> manage.undo(reservation));
        return new Notice(Notice.Tone.INFO, getTranslation("mine.undo.title"), getTranslation("mine.undo.text"))
                .with(bringBack);
    }
}
