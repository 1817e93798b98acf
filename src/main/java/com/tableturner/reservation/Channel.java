package com.tableturner.reservation;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Through which door a change came. */
public enum Channel {
    WEB("web"),
    CHAT("chat"),
    STAFF("staff"),
    WALK_IN("walk_in"),
    API("api"),
    GOOGLE("google"),
    SYSTEM("system");

    @EnumeratedValue
    final String text;

    Channel(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Channel of(String text) {
        return Arrays.stream(values())
                .filter(channel -> channel.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown channel " + text));
    }
}
