/** What every screen shares: the diners' frame, calm errors, and small parts such as icons, covers and formats. */
@NamedInterface("ui")
@NullMarked
package com.tableturner.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
