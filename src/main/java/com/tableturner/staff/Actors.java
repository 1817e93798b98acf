package com.tableturner.staff;

import com.tableturner.base.OpenToAll;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Turns the keys by which notes and the audit name who acted into words; of diners it tells no more than their id. */
@Service
@OpenToAll
public class Actors {

    private static final String STAFF = "staff:";

    private final StaffDirectory directory;

    Actors(StaffDirectory directory) {
        this.directory = directory;
    }

    /** The name of a member of staff; of others the key itself. */
    public String name(String key) {
        return key.startsWith(STAFF) ? nameOf(key.substring(STAFF.length()), key) : key.toLowerCase(Locale.ROOT);
    }

    private String nameOf(String id, String otherwise) {
        try {
            return directory.nameOf(Long.parseLong(id)).orElse(otherwise);
        } catch (NumberFormatException odd) {
            return otherwise;
        }
    }
}
