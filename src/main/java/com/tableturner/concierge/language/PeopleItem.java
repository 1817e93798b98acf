package com.tableturner.concierge.language;

/**
 * One item of a list of people.
 *
 * @param count how many, 0 if that is left open
 * @param kind what they are
 * @param open whether the number was left open: "a few friends", "my kids"
 */
record PeopleItem(int count, Kind kind, boolean open) {

    enum Kind {
        /** The one who speaks. */
        SPEAKER,
        /** A number with no word behind it. */
        BARE,
        /** All of them: "6 of us", "a family of five". */
        ALL,
        /** People, guests. */
        ANYONE,
        /** Adults, men. */
        SOME,
        /** Somebody who belongs to the speaker or to somebody before. */
        KIN,
        CHILD,
        SEAT
    }
}
