package com.tableturner.concierge.language;

/** What a meal is for, in the catalogue's words. */
public enum Occasion {
    ROMANTIC("romantic"),
    BUSINESS("business"),
    FAMILY("family"),
    CELEBRATION("celebration");

    private final String tag;

    Occasion(String tag) {
        this.tag = tag;
    }

    /** The catalogue's tag. */
    public String tag() {
        return tag;
    }
}
