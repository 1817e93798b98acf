/** What a restaurant sells on a date, start by start. */
@NullMarked
package com.tableturner.reservation.ui.slots;

import org.jspecify.annotations.NullMarked;
