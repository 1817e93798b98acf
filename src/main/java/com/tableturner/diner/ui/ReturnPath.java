package com.tableturner.diner.ui;

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

/** Where to go once signed in. Only paths of this site count, or a link could lead elsewhere. */
final class ReturnPath {

    private static final String SIGN_IN = "/sign-in";
    private static final Location HOME = new Location("");

    private ReturnPath() {}

    /** The path asked for, else the page that sent the stranger to sign in, else home. */
    static Location from(Optional<String> asked) {
        return asked.flatMap(ReturnPath::local)
                .or(() -> navigation().flatMap(ReturnPath::local))
                .or(() -> firstRequest().flatMap(ReturnPath::local))
                .orElse(HOME);
    }

    /** The path without its leading slash, if it is one of this site and not the sign-in page itself. */
    static Optional<Location> local(String path) {
        if (!path.startsWith("/")
                || path.startsWith("//")
                || path.startsWith(SIGN_IN)
                || path.contains("\\")
                || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Location(path.substring(1)));
        } catch (InvalidLocationException outside) {
            return Optional.empty();
        }
    }

    /** A view opened from within the page. */
    private static Optional<String> navigation() {
        var session = VaadinSession.getCurrent().getSession();
        return Optional.ofNullable(session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT))
                .map(path -> "/" + path);
    }

    /** A page opened by its address. */
    private static Optional<String> firstRequest() {
        var saved = new HttpSessionRequestCache()
                .getRequest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
        if (!(saved instanceof DefaultSavedRequest page)) {
            return Optional.empty();
        }
        var context = Objects.requireNonNullElse(page.getContextPath(), "");
        var path = Objects.requireNonNullElse(page.getRequestURI(), context).substring(context.length());
        return Optional.of(page.getQueryString() == null ? path : path + "?" + page.getQueryString());
    }

    /** Forgets where the stranger came from, once they have been brought back. */
    static void forget() {
        VaadinSession.getCurrent().getSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        new HttpSessionRequestCache()
                .removeRequest(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }
}
