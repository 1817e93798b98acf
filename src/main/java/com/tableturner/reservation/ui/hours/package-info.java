/**
 * When a restaurant serves: its week, its special days, and what is closed out. The screen stands here and not with the
 * restaurant's other ones because close-outs are of the book.
 */
@NullMarked
package com.tableturner.reservation.ui.hours;

import org.jspecify.annotations.NullMarked;
