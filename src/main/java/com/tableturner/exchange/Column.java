package com.tableturner.exchange;

/**
 * A column of a file, named as in its head.
 *
 * @param kind how its cells are written
 * @param use what an import does with it
 */
public record Column(String name, Kind kind, Use use) {

    /** How a cell is written. */
    public enum Kind {
        TEXT,
        /** A whole number. */
        NUMBER,
        DECIMAL,
        /** {@code 2026-11-27}. */
        DATE,
        /** {@code 19:30}, wall time of the restaurant. */
        TIME,
        /** A half hour of a service date, written as its wall time: before 11:00 it is the next day. */
        SLOT,
        /** {@code monday} to {@code sunday}; in the database Monday is 1. */
        WEEKDAY,
        /** {@code yes} or {@code no}. */
        FLAG,
        /** {@code 2026-11-27T14:00:00Z}, UTC. */
        INSTANT
    }

    /** What an import does with a column. */
    public enum Use {
        /** Says which record is meant; must be filled in. */
        KEY,
        /** Must be filled in. */
        REQUIRED,
        /** May be left empty, or out. */
        OPTIONAL,
        /** Is written by exports, and passed over by imports. */
        OUT,
        /** Is read by imports, and never written by exports. */
        IN
    }

    static Column key(String name, Kind kind) {
        return new Column(name, kind, Use.KEY);
    }

    static Column required(String name, Kind kind) {
        return new Column(name, kind, Use.REQUIRED);
    }

    static Column optional(String name, Kind kind) {
        return new Column(name, kind, Use.OPTIONAL);
    }

    static Column out(String name, Kind kind) {
        return new Column(name, kind, Use.OUT);
    }

    static Column in(String name, Kind kind) {
        return new Column(name, kind, Use.IN);
    }
}
