package com.tableturner.reservation;

import com.tableturner.base.NotAllowed;

/** There is no such reservation, or it is somebody else's: the two are never told apart. */
public class NoSuchReservation extends NotAllowed {

    NoSuchReservation() {
        super("No such reservation");
    }
}
