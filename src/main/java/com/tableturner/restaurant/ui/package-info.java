/** The editors' screens of the catalogue. */
@NamedInterface("ui")
@NullMarked
package com.tableturner.restaurant.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
