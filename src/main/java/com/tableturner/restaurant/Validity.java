package com.tableturner.restaurant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The service dates something holds for, half open: from the first, up to and without {@code validTo}; null means
 * without end.
 */
@Embeddable
public record Validity(
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") @Nullable LocalDate validTo) {

    public Validity {
        if (validTo != null && !validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException("Validity must end after it begins");
        }
    }

    public static Validity from(LocalDate date) {
        return new Validity(date, null);
    }

    public boolean includes(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || date.isBefore(validTo));
    }
}
