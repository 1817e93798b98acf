package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.base.ui.Notice;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ui.LiveDays;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** A sheet to move a reservation to another day, time or number of people. It is booked all the while. */
class ChangeSheet extends Dialog {

    private final transient MyBook book;
    private final transient LiveDays live;
    private final ManageReservation manage;
    private final String key = UUID.randomUUID().toString();
    private final ChangePickers pickers;
    private final NowAndNew line;
    private final Div problem = new Div();
    private final LiveRegion aloud = new LiveRegion();
    private final Button save = new Button(getTranslation("mine.change.save"), click -> save());
    private transient ReservationDetails seen;

    ChangeSheet(MyBook book, LiveDays live, ReservationDetails reservation, ManageReservation manage) {
        this.book = book;
        this.live = live;
        this.manage = manage;
        this.seen = reservation;
        this.line = new NowAndNew(book.today(reservation));
        this.pickers = new ChangePickers(book, reservation, this::show);
        addClassName("tt-sheet");
        setHeaderTitle(getTranslation("mine.change.title", reservation.number()));
        var close = new Button(new TtIcon("x"), click -> close());
        close.setAriaLabel(getTranslation("mine.change.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getHeader().add(close);
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        var instead = new Button(getTranslation("mine.change.cancel"), click -> cancelInstead());
        instead.addThemeVariants(ButtonVariant.TERTIARY);
        instead.addClassNames("tt-danger", "tt-sheet-last");
        var lead = new Paragraph(getTranslation("mine.change.lead"));
        lead.addClassName("tt-muted");
        var foot = new Div(problem, line, save);
        foot.addClassName("tt-change-foot");
        add(lead, pickers, instead, aloud);
        getFooter().add(foot);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var watch = live.watch(event.getUI(), seen.restaurantId(), day -> lookAgain());
        addDetachListener(detached -> {
            watch.remove();
            detached.unregisterListener();
        });
    }

    private void lookAgain() {
        var wasOpen = pickers.isOpen();
        pickers.refresh();
        if (wasOpen && !pickers.isOpen()) {
            aloud.say(getTranslation("mine.change.taken", Formats.time(pickers.time())));
        }
    }

    private void show() {
        line.show(seen, pickers.date(), pickers.time(), pickers.party());
        save.setEnabled(isDifferent() && pickers.isOpen());
    }

    private boolean isDifferent() {
        return !pickers.date().equals(seen.date())
                || !pickers.time().equals(seen.time())
                || pickers.party() != seen.partySize();
    }

    private void save() {
        problem.removeAll();
        try {
            var changed = book.change(key, seen, pickers.date(), pickers.time(), pickers.party());
            close();
            manage.changed(changed);
        } catch (Refused refused) {
            explain(refused);
        }
    }

    private void explain(Refused refused) {
        var reason = refused.reason();
        if (reason == Reason.CHANGED_MEANWHILE) {
            var look = new Button(getTranslation("mine.change.look"), click -> startAgain());
            say("mine.change.meanwhile", look);
        } else if (!book.byNumber(seen.number()).canBeChanged(book.now())) {
            tooLate();
        } else {
            pickers.refresh();
            pickers.explain(reason, pickers.time(), MyBook.here(refused.alternatives()));
        }
    }

    private void tooLate() {
        var phone = Formats.phone(seen.restaurantPhone());
        var call = new Anchor(Links.call(seen), getTranslation("mine.call", phone));
        call.addClassName("tt-button-link");
        say("mine.change.too-late", call);
        manage.refresh();
    }

    private void say(String key, Component way) {
        var until = MyWords.moment(MyBook.deadline(seen), book.today(seen));
        var notice =
                new Notice(Notice.Tone.WARNING, getTranslation(key, until), getTranslation(key + ".text")).with(way);
        problem.add(notice);
        notice.focusHeading();
    }

    private void startAgain() {
        problem.removeAll();
        seen = book.byNumber(seen.number());
        pickers.startFrom(seen);
        if (!seen.canBeChanged(book.now())) {
            tooLate();
        }
    }

    private void cancelInstead() {
        close();
        manage.cancel(seen);
    }
}
