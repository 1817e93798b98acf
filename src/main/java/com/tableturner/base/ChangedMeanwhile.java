package com.tableturner.base;

/** Somebody else saved since this was read; nothing was overwritten. Read it again, and compare. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(String what) {
        super(what + " was changed meanwhile");
    }
}
