package com.tableturner.waitlist.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Toast;
import com.tableturner.reservation.ui.BookingRow;
import com.tableturner.reservation.ui.UpcomingRows;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.waitlist.Waitlist;
import com.tableturner.waitlist.WaitlistPlace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The diner's places on waitlists, below their reservations: which slot, how far ahead in the queue, a way out. */
@Component
class WaitlistRows implements UpcomingRows {

    private final Waitlist waitlist;
    private final Catalogue catalogue;
    private final Clock clock;

    WaitlistRows(Waitlist waitlist, Catalogue catalogue, Clock clock) {
        this.waitlist = waitlist;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public List<com.vaadin.flow.component.Component> of(Actor actor, SerializableRunnable onChange) {
        return waitlist.mine(actor).stream()
                .map(place -> catalogue.byId(place.restaurantId()).flatMap(at -> row(actor, place, at, onChange)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing for a day that has passed where the restaurant is. */
    private Optional<com.vaadin.flow.component.Component> row(
            Actor actor, WaitlistPlace place, RestaurantFacts at, SerializableRunnable onChange) {
        var today = LocalDate.ofInstant(clock.instant(), at.zone());
        if (place.date().isBefore(today)) {
            return Optional.empty();
        }
        var time = place.time();
        var day = Formats.date(place.date(), today);
        var when = time == null ? day : day + ", " + Formats.time(time);
        var leave = new Button(text("waitlist.leave"), click -> ask(actor, place, at, onChange));
        leave.setAriaLabel(text("waitlist.leave-at", at.name()));
        leave.addThemeName("small");
        return Optional.of(new BookingRow(
                        at.id(),
                        at.cuisine(),
                        new Anchor("r/" + at.slug(), at.name()),
                        when + " · " + Formats.people(place.partySize()))
                .badge("wait", text("waitlist.position", place.position()), "tt-warn")
                .way(leave));
    }

    /** Nobody can give the place in the queue back, so this is asked. */
    private void ask(Actor actor, WaitlistPlace place, RestaurantFacts at, SerializableRunnable onChange) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(text("waitlist.leave.title", at.name()));
        dialog.setText(text("waitlist.leave.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("waitlist.leave.stay"));
        dialog.setConfirmText(text("waitlist.leave"));
        dialog.setConfirmButtonTheme("primary error");
        dialog.addConfirmListener(confirmed -> {
            waitlist.leave(actor, place.id());
            Toast.say(text("waitlist.left", at.name()));
            onChange.run();
        });
        dialog.open();
    }

    private static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
