package com.tableturner.reservation;

/** A refusal that the guest can act on: one reason, and the nearest real alternatives. Nothing was written. */
public class Refused extends RuntimeException {

    private final Reason reason;
    private final Alternatives alternatives;

    public Refused(Reason reason) {
        this(reason, Alternatives.NONE);
    }

    public Refused(Reason reason, Alternatives alternatives) {
        super(reason.name());
        this.reason = reason;
        this.alternatives = alternatives;
    }

    public Reason reason() {
        return reason;
    }

    public Alternatives alternatives() {
        return alternatives;
    }
}
