/** My reservations: what a diner has before and behind them, and how they change or cancel it. */
@NullMarked
package com.tableturner.reservation.ui.mine;

import org.jspecify.annotations.NullMarked;
