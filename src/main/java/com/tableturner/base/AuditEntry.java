package com.tableturner.base;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a change did, for the {@link AuditLog}: a subject, an action, and of each field that changed the value before and
 * after. Fields that stayed the same leave nothing; of personal ones only that they changed is kept.
 *
 * <pre>{@code
 * audit.record(actor, AuditEntry.of("restaurant", id, "edited").at(id)
 *         .changed("name", before.name(), after.name())
 *         .changedPersonal("phone", before.phone(), after.phone()));
 * }</pre>
 */
public final class AuditEntry {

    /** Stands for a personal value. */
    public static final String HIDDEN = "•••";

    private final String subject;
    private final long subjectId;
    private final String action;
    private final Map<String, @Nullable String> before = new LinkedHashMap<>();
    private final Map<String, @Nullable String> after = new LinkedHashMap<>();
    private @Nullable Long restaurantId;

    private AuditEntry(String subject, long subjectId, String action) {
        this.subject = subject;
        this.subjectId = subjectId;
        this.action = action;
    }

    /**
     * @param subject what kind of thing, in lower case, as in {@code table}
     * @param action what was done to it, in lower case, as in {@code edited}
     */
    public static AuditEntry of(String subject, long subjectId, String action) {
        return new AuditEntry(subject, subjectId, action);
    }

    /** The restaurant it concerns. */
    public AuditEntry at(long restaurant) {
        restaurantId = restaurant;
        return this;
    }

    /** Notes a field if its value changed; values are kept as their text. */
    public AuditEntry changed(String field, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(text(was), text(is))) {
            before.put(field, text(was));
            after.put(field, text(is));
        }
        return this;
    }

    /** Notes that a personal field changed, but neither value. */
    public AuditEntry changedPersonal(String field, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(text(was), text(is))) {
            before.put(field, isEmpty(was) ? null : HIDDEN);
            after.put(field, isEmpty(is) ? null : HIDDEN);
        }
        return this;
    }

    /** Whether any field changed. */
    public boolean hasChanges() {
        return !after.isEmpty();
    }

    String subject() {
        return subject;
    }

    long subjectId() {
        return subjectId;
    }

    String action() {
        return action;
    }

    @Nullable
    Long restaurantId() {
        return restaurantId;
    }

    Map<String, @Nullable String> before() {
        return before;
    }

    Map<String, @Nullable String> after() {
        return after;
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.toString().isEmpty();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
