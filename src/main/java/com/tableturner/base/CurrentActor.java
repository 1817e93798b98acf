package com.tableturner.base;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** The actor of the running request, read from the session's security context. */
public final class CurrentActor {

    private static final Actor ANONYMOUS = new Actor.Anonymous();

    private CurrentActor() {}

    /** Who is signed in; {@link Actor.Anonymous} where nobody is. */
    public static Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? principal.actor()
                : ANONYMOUS;
    }

    /** The network address at which the session of the running request was opened; empty where that is not kept. */
    public static String origin() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Origin(var address) ? address : "";
    }

    /**
     * Who is signed in at any later moment, for screens that are told of changes outside of a request: whoever loses the
     * account or a role meanwhile is no longer that actor.
     */
    public static Supplier<Actor> later() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? principal::actor
                : () -> ANONYMOUS;
    }
}
