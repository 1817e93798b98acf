package com.tableturner.diner.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.DinerLayout;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.SignIn;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The sign-in page; it returns to where the diner was, or to the local path in {@code ?next=}. */
@Route(value = "sign-in", layout = DinerLayout.class)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEXT = "next";

    private final transient SignIn signIn;
    private Location destination = new Location("");

    SignInView(SignIn signIn, DinerSessions sessions) {
        this.signIn = signIn;
        addClassName("tt-sign-in-page");
        add(new H1(getTranslation("sign-in.title")), new SignInForm(signIn, sessions, this::goOn));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        destination = ReturnPath.from(event.getLocation().getQueryParameters().getSingleParameter(NEXT));
        var actor = CurrentActor.get();
        if (actor instanceof Actor.Diner && !signIn.needsName(actor)) {
            event.forwardTo(destination.getPath(), destination.getQueryParameters());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.page-title");
    }

    private void goOn() {
        ReturnPath.forget();
        getUI().ifPresent(ui -> ui.navigate(destination.getPath(), destination.getQueryParameters()));
    }
}
