/**
 * Guided booking: phone, restaurant, date with time and party, review, confirmed.
 *
 * <p>The address is the truth: every step is an address, so that Back works, links open where they should, and the draft
 * outlives the session. What does not belong into an address, the name and the note, stays in the browser's tab.
 */
@NullMarked
package com.tableturner.reservation.ui.book;

import org.jspecify.annotations.NullMarked;
