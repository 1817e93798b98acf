package com.tableturner.diner;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code is on its way.
 *
 * @param demoCode the code itself while the application runs as a demo, else null
 */
public record CodeSent(
        PhoneNumber phone, Instant expiresAt, @Nullable String demoCode) implements Serializable {

    @Override
    public String toString() {
        return "Code for the " + phone + " until " + expiresAt;
    }
}
