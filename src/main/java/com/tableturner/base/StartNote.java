package com.tableturner.base;

import java.util.List;

/** Tells whoever starts the application what they need to know of one module; printed once, in the start block. */
@FunctionalInterface
public interface StartNote {

    /** Lines to print; asked for once, when the application is ready. */
    List<Line> lines();

    /** @param label what it is, at most 14 characters */
    record Line(String label, String text) {}
}
