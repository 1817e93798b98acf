/** What diners see of the waitlist: their places, among their reservations. */
@NullMarked
package com.tableturner.waitlist.ui;

import org.jspecify.annotations.NullMarked;
