package com.tableturner.exchange;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.diner.Diners;
import com.tableturner.diner.GuestBook;
import com.tableturner.diner.GuestProfile;
import com.tableturner.diner.GuestProfile.Facts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the house knows of guests, by their number. Only admins add guests that nobody has seen yet. */
@Component
class GuestImporter implements Importer {

    private static final String PHONE = "phone";
    private static final int TRIED_TOGETHER = 200;

    private final Diners diners;
    private final GuestBook guests;

    GuestImporter(Diners diners, GuestBook guests) {
        this.diners = diners;
        this.guests = guests;
    }

    @Override
    public DataSet set() {
        return DataSet.GUESTS;
    }

    @Override
    public String unit(ImportRow row) {
        return row.sheet() + row.line();
    }

    @Override
    public String part(ImportRow row) {
        return String.valueOf(row.line() / TRIED_TOGETHER);
    }

    @Override
    public Outcome write(Actor actor, List<ImportRow> unit) {
        var row = unit.getFirst();
        var phone = diners.readPhone(row.text(PHONE));
        var known = diners.withPhone(phone);
        if (known.isEmpty()) {
            if (!actor.holds(Roles.ADMIN)) {
                throw new RowRefused(PHONE, "no-such-guest");
            }
            edit(actor, row, profile(actor, guests.add(actor, phone, row.text("name"))));
            return Outcome.ADDED;
        }
        return edit(actor, row, profile(actor, known.get().userId())) ? Outcome.CHANGED : Outcome.UNCHANGED;
    }

    private GuestProfile profile(Actor actor, long userId) {
        try {
            return guests.profile(actor, userId);
        } catch (NotAllowed elsewhere) {
            throw new RowRefused(PHONE, "no-such-guest");
        }
    }

    private boolean edit(Actor actor, ImportRow row, GuestProfile present) {
        var tags = row.has("tags") ? tags(row.text("tags")) : present.tags();
        var preferences = row.has("preferences") ? row.text("preferences") : present.preferences();
        @Nullable String allergies = row.textOrNull("allergies");
        if (allergies == null
                && preferences.equals(present.preferences())
                && tags.equals(present.tags().stream().sorted().toList())) {
            return false;
        }
        guests.edit(actor, present.userId(), present.version(), new Facts(tags, preferences, allergies));
        return true;
    }

    private static List<String> tags(String separated) {
        return Arrays.stream(separated.split(";"))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
