package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.DinerLayout;
import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.ui.ReasonTexts.Words;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** Guided booking. Every step is an address; this view shows the one the address asks for, or the first incomplete. */
@Route(value = Draft.ROUTE, layout = DinerLayout.class)
@StyleSheet("context://styles/book.css")
@AnonymousAllowed
class BookView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Journey {

    private final transient AddressReader addresses;
    private final transient Panels panels;
    private final GuestForm guest = new GuestForm();
    private final Stepper stepper = new Stepper(this::goTo, this::goBack);
    private final Div notices = new Div();
    private final Div content = new Div();
    private Draft draft = Draft.EMPTY;
    private Step step = Step.PHONE;
    private @Nullable StepPanel panel;

    BookView(AddressReader addresses, Panels panels) {
        this.addresses = addresses;
        this.panels = panels;
        notices.getElement().setAttribute("role", "alert");
        addClassName("tt-book");
        add(stepper, notices, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule("context://modules/tt-booking.js");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(addresses.read(event.getLocation().getQueryParameters()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (event.getNavigationTarget() != BookView.class && panel instanceof ReviewPanel review) {
            review.leave();
        }
    }

    private void show(Reading reading) {
        var isFirst = panel == null;
        draft = reading.draft();
        step = panels.resolve(reading);
        var next = panels.panel(step, reading, this, guest, this::signedIn);
        panel = next;
        stepper.show(step, next.title(), panels.done(step, reading));
        setClassName("tt-book-done", step == Step.CONFIRMED);
        notices.removeAll();
        reading.problems().forEach(this::complain);
        content.removeAll();
        content.add(next);
        if (!isFirst) {
            next.focusTitle();
        }
    }

    private void complain(Words words) {
        notices.add(new Notice(Notice.Tone.WARNING, words.happened(), words.advice()));
    }

    private void signedIn() {
        findAncestor(DinerLayout.class).refreshAccount();
        replace(draft.step() == Step.PHONE ? draft.at(null) : draft);
    }

    private void goTo(Step step) {
        go(draft.at(step));
    }

    private void goBack() {
        switch (step) {
            case REVIEW -> goTo(Step.TIME);
            case TIME -> goTo(Step.RESTAURANT);
            case PHONE, RESTAURANT, CONFIRMED -> goHomeOrTo(draft);
        }
    }

    private void goHomeOrTo(Draft kept) {
        if (step == Step.PHONE && kept.restaurantId() != null) {
            goTo(Step.TIME);
        } else {
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    @Override
    public void go(Draft next) {
        getUI().ifPresent(ui -> ui.navigate(Draft.ROUTE, next.query()));
    }

    @Override
    public void replace(Draft next) {
        keep(next);
        show(addresses.read(next.query()));
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public void keep(Draft next) {
        draft = next;
        notices.removeAll();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(Draft.ROUTE, next.query())));
    }

    @Override
    public String getPageTitle() {
        return panel == null ? getTranslation("shell.name") : getTranslation("book.page-title", panel.pageTitle());
    }
}
