package com.tableturner.exchange;

/** Whoever asked for it wants it no more; nothing of it is left. */
public class Cancelled extends RuntimeException {

    Cancelled() {
        super("Cancelled");
    }
}
