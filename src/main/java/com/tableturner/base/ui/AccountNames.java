package com.tableturner.base.ui;

import com.tableturner.base.Actor;
import java.util.Optional;

/** Knows how to address whoever is signed in; told by the module that keeps such people. */
public interface AccountNames {

    /** The actor's name, and what proves it, as in {@code number ending in 142}; empty for those it does not know. */
    Optional<AccountName> of(Actor actor);

    /** @param name empty until it has been said */
    record AccountName(String name, String proof) {}
}
