package com.tableturner.diner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the house knows of a guest.
 *
 * @param phoneEnding the last three digits; empty if there is no number
 * @param allergic whether allergies are noted; what they are is asked for apart, which is logged
 * @param version that of tags, preferences and allergies
 */
public record GuestProfile(
        long userId,
        String name,
        String phoneEnding,
        List<String> tags,
        String preferences,
        boolean allergic,
        List<Note> notes,
        int version) {

    /** @param author the key of who wrote it, as in {@code staff:3} */
    public record Note(long id, String text, String author, Instant at) {}

    public GuestProfile {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /** What an editor sends; allergies null: unchanged, since they were not looked at. */
    public record Facts(
            List<String> tags, String preferences, @Nullable String allergies) {}
}
