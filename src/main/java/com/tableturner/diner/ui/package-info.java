/** The diner's side of signing in: a form for any view, and a page of its own. */
@NamedInterface("ui")
@NullMarked
package com.tableturner.diner.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
