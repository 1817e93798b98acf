package com.tableturner.diner;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A phone number in E.164, as in {@code +919800000142}. Prints only its ending, so that no log can hold it whole. */
public record PhoneNumber(String e164) implements Serializable {

    private static final Pattern FORM = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final int SHOWN = 3;

    public PhoneNumber {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not a phone number in E.164");
        }
    }

    /** The last three digits: as much as a screen shows. */
    public String ending() {
        return e164.substring(e164.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "number ending in " + ending();
    }
}
