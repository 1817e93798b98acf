package com.tableturner.base;

/** A signed-in principal that knows which {@link Actor} it stands for. */
public interface ActorPrincipal {

    Actor actor();
}
