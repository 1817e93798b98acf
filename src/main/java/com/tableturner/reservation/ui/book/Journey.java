package com.tableturner.reservation.ui.book;

import java.io.Serializable;

/** Moves the booking on; the steps tell it where to. */
interface Journey extends Serializable {

    /** Goes to where the draft now stands; Back returns to where it stood. */
    void go(Draft draft);

    /** Goes there in place of where the diner is; Back does not return here. */
    void replace(Draft draft);

    /** Writes what was chosen into the address and stays. */
    void keep(Draft draft);
}
