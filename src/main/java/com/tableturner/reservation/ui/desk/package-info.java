/** Reservations in a grid: every date, found and filtered by the database, with the editor beside it. */
@NullMarked
package com.tableturner.reservation.ui.desk;

import org.jspecify.annotations.NullMarked;
