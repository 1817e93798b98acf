/**
 * Finding a table: the home page, whose address is its whole state, and a page for each restaurant.
 *
 * <p>A change of the search asks for all restaurants at once, without cuisine and area; these narrow what has been found,
 * so that the counts beside them are those of the current search and cost nothing. Starts on cards are links: they can be
 * opened in another tab, and lead to the guided booking with all that is known. When a booking elsewhere takes one, it is
 * struck in place; nothing the guest is reading moves.
 */
@NullMarked
package com.tableturner.reservation.ui.find;

import org.jspecify.annotations.NullMarked;
