package com.tableturner.reservation;

import com.tableturner.base.SqlTypes;
import com.tableturner.diner.Diners;
import org.springframework.stereotype.Component;

/** Reads what staff type to find somebody; a phone number without a country code is of the region of the restaurants. */
@Component
public class Beginnings {

    private final SqlTypes types;
    private final Diners diners;

    Beginnings(SqlTypes types, Diners diners) {
        this.types = types;
        this.diners = diners;
    }

    /** Reads it; words that are neither number are a name. */
    public Beginning of(String typed) {
        return Beginning.of(typed, types, diners.callingCode());
    }
}
