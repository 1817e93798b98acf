/**
 * The staff's grids, once: head with search and actions, filter row, column chooser kept per user, bulk bar, foot, and
 * the editor beside it with its guard against lost changes.
 *
 * <p>A grid view extends {@code MasterDetailLayout} with a {@link com.tableturner.base.ui.grid.GridPanel} as master; its
 * detail is a nested route with an {@link com.tableturner.base.ui.grid.EditorPanel}.
 */
@NamedInterface("ui")
@NullMarked
package com.tableturner.base.ui.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
