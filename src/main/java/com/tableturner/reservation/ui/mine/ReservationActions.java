package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** What can be done about a reservation now: change, cancel, calendar, directions. */
class ReservationActions extends Composite<Div> {

    ReservationActions(ReservationDetails reservation, Instant now, ManageReservation manage) {
        getContent().addClassName("tt-actions");
        if (reservation.canBeChanged(now)) {
            getContent().add(new Button(getTranslation("mine.change"), click -> manage.change(reservation)));
        } else if (reservation.canBeCancelled(now)) {
            getContent().add(link(Links.call(reservation), "phone", "mine.call-short"));
        }
        if (reservation.canBeCancelled(now)) {
            var cancel = new Button(getTranslation("mine.cancel"), click -> manage.cancel(reservation));
            cancel.addClassName("tt-danger");
            getContent().add(cancel);
        }
        if (reservation.isUpcoming(now)) {
            var calendar = icon(Links.calendar(reservation), "calplus", "mine.calendar");
            calendar.getElement().setAttribute("download", true);
            var directions = icon(Links.directions(reservation), "route", "mine.directions");
            directions.setTarget(AnchorTarget.BLANK);
            directions.getElement().setAttribute("rel", "noopener");
            getContent().add(calendar, directions);
        }
    }

    private Anchor link(String address, String icon, String key) {
        var link = new Anchor(address, "");
        link.add(new TtIcon(icon), new Span(getTranslation(key)));
        link.addClassName("tt-button-link");
        link.setRouterIgnore(true);
        return link;
    }

    /** With its words where there is room for them. */
    private Anchor icon(String address, String icon, String key) {
        var link = link(address, icon, key);
        link.addClassName("tt-icon-link");
        link.setTitle(getTranslation(key));
        return link;
    }
}
