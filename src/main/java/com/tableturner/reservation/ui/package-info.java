/** The diners' screens of booking, and the parts they are made of. */
@NamedInterface("ui")
@NullMarked
package com.tableturner.reservation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
