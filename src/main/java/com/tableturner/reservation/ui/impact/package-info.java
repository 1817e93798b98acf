/** What an edit of a restaurant would do to its bookings, shown before it is saved. */
@NullMarked
package com.tableturner.reservation.ui.impact;

import org.jspecify.annotations.NullMarked;
