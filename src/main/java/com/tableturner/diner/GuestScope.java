package com.tableturner.diner;

import com.tableturner.base.Actor;

/** Knows which guests a member of staff may see; told by the module that keeps reservations. */
public interface GuestScope {

    /** Whether the guest has booked at a restaurant that the actor serves. */
    boolean maySee(Actor actor, long userId);
}
