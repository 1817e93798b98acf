/** The staff's own screens: signing in, accounts, audit. */
@NamedInterface("ui")
@NullMarked
package com.tableturner.staff.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
