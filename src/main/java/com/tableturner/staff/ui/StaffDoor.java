package com.tableturner.staff.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.staff.SignedInStaff;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sends whoever is not staff from any address below {@code /staff} to the staff's sign-in, and those whose password
 * somebody else made to where it is changed. Vaadin knows one login view only, so this comes before its own check.
 */
@Component
class StaffDoor implements VaadinServiceInitListener {

    private static final String STAFF = "staff";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(new Check()));
    }

    @ListenerPriority(1000)
    private static final class Check implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            var path = event.getLocation().getPath();
            if (!event.getLocation().getFirstSegment().equals(STAFF) || path.equals(StaffSignInView.PATH)) {
                return;
            }
            if (!(CurrentActor.get() instanceof Actor.Staff)) {
                VaadinSession.getCurrent()
                        .getSession()
                        .setAttribute(
                                NavigationAccessControl.SESSION_STORED_REDIRECT,
                                event.getLocation().getPathWithQueryParameters());
                event.forwardTo(StaffSignInView.class);
            } else if (mustChangePassword() && !path.equals(StaffPasswordView.PATH)) {
                event.forwardTo(StaffPasswordView.class);
            }
        }

        private static boolean mustChangePassword() {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null
                    && authentication.getPrincipal() instanceof SignedInStaff staff
                    && staff.mustChangePassword();
        }
    }
}
