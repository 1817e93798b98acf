/** The screen on which staff take files out of Table Turner and bring them in. */
@NullMarked
package com.tableturner.exchange.ui;

import org.jspecify.annotations.NullMarked;
