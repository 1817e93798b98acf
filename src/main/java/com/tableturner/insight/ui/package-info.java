/** The managers' dashboard. */
@NullMarked
package com.tableturner.insight.ui;

import org.jspecify.annotations.NullMarked;
