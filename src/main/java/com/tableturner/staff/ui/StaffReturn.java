package com.tableturner.staff.ui;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where staff go once signed in: the page of theirs that sent them to sign in, else their home. Never elsewhere. */
final class StaffReturn {

    private static final String STAFF = "staff";
    private static final Location HOME = new Location(STAFF);

    private StaffReturn() {}

    /** The page that waits; it is forgotten by this. */
    static Location take() {
        var location = navigation().or(StaffReturn::firstRequest).orElse(HOME);
        VaadinSession.getCurrent().getSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        new HttpSessionRequestCache()
                .removeRequest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        return location;
    }

    static Optional<Location> staffPage(String path) {
        try {
            var location = new Location(path);
            return location.getFirstSegment().equals(STAFF)
                            && !location.getPath().equals(StaffSignInView.PATH)
                            && !location.getPath().equals(StaffPasswordView.PATH)
                    ? Optional.of(location)
                    : Optional.empty();
        } catch (InvalidLocationException outside) {
            return Optional.empty();
        }
    }

    /** A view opened from within the page. */
    private static Optional<Location> navigation() {
        var stored =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return stored instanceof String path ? staffPage(path) : Optional.empty();
    }

    /** A page opened by its address. */
    private static Optional<Location> firstRequest() {
        var saved = new HttpSessionRequestCache()
                .getRequest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        if (!(saved instanceof DefaultSavedRequest page)) {
            return Optional.empty();
        }
        var root = Objects.requireNonNullElse(page.getContextPath(), "") + "/";
        var path = Objects.requireNonNullElse(page.getRequestURI(), root);
        var query = page.getQueryString() == null ? "" : "?" + page.getQueryString();
        return path.startsWith(root) ? staffPage(path.substring(root.length()) + query) : Optional.empty();
    }
}
