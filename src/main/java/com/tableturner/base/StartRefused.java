package com.tableturner.base;

/** The application does not start; the message is one line that says why and, where it can, what to do. */
public class StartRefused extends RuntimeException {

    public StartRefused(String reason) {
        super(reason);
    }

    StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
