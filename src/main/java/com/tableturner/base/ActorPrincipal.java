package com.tableturner.base;

/** A signed-in principal that knows which {@link Actor} it stands for. */
public interface ActorPrincipal {

    Actor actor();

    /** The address to go to after signing out. */
    default String afterSignOut() {
        return "/";
    }
}
