package com.tableturner.base;

/** The actor may not do this, or not to this: worded as "not found" wherever existence itself is private. */
public class NotAllowed extends RuntimeException {

    public NotAllowed(String message) {
        super(message);
    }
}
