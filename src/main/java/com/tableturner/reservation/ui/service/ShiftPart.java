package com.tableturner.reservation.ui.service;

/** A part of the screen that shows the shift. */
interface ShiftPart {

    /** Shows the shift as it is now; what has not changed stays untouched. */
    void show(ShiftPicture picture);
}
