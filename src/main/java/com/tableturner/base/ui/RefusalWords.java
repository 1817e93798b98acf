package com.tableturner.base.ui;

import java.util.Optional;

/** Words for refusals of a module that reach no view which would explain them better. */
public interface RefusalWords {

    /** A sentence for this exception; empty if it is none of the module's refusals. */
    Optional<String> of(Throwable refusal);
}
