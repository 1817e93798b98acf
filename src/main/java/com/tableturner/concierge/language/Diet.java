package com.tableturner.concierge.language;

/** What is eaten, in the catalogue's words. */
public enum Diet {
    VEGETARIAN("vegetarian"),
    VEGAN("vegan"),
    GLUTEN_FREE("gluten-free"),
    HALAL("halal"),
    JAIN("jain");

    private final String tag;

    Diet(String tag) {
        this.tag = tag;
    }

    /** The catalogue's tag. */
    public String tag() {
        return tag;
    }
}
