/**
 * The host's screens: a shift as timeline, floor and list, with everything a host does in an evening, and the day sheet.
 *
 * <p>The server keeps one picture of the shift and tells each part of the screen what changed in it. The timeline is a
 * browser module of ours, because a party is dragged under the finger; it is told blocks by id, in words, and whatever
 * it proposes is decided by the services, whose reasons come back to it.
 */
@NullMarked
package com.tableturner.reservation.ui.service;

import org.jspecify.annotations.NullMarked;
