package com.tableturner.restaurant.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.AccountNames;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Moments;
import com.tableturner.restaurant.LastChange;
import com.tableturner.restaurant.SetupHistory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says who saved what somebody else is editing. */
@Component
class WhoSaved {

    private static final String STAFF = "staff:";

    private final SetupHistory history;
    private final List<AccountNames> names;

    WhoSaved(SetupHistory history, List<AccountNames> names) {
        this.history = history;
        this.names = List.copyOf(names);
    }

    /**
     * As in: Ravi saved this table at 8:12 pm.
     *
     * @param subject as the audit calls it, as in {@code table}
     */
    String words(long restaurantId, String subject, long id) {
        return history.last(CurrentActor.get(), restaurantId, subject, id)
                .map(change -> Texts.of("saved-by." + subject, name(change), time(change)))
                .orElseGet(() -> Texts.of("saved-by.somebody"));
    }

    private static String time(LastChange change) {
        return Formats.time(change.at().atZone(Moments.ZONE).toLocalTime());
    }

    private String name(LastChange change) {
        if (!change.actor().startsWith(STAFF)) {
            return Texts.of("saved-by.other");
        }
        var actor = new Actor.Staff(Long.parseLong(change.actor().substring(STAFF.length())), Set.of(), Set.of());
        return names.stream()
                .map(known -> known.of(actor))
                .flatMap(Optional::stream)
                .map(AccountNames.AccountName::name)
                .findFirst()
                .orElseGet(() -> Texts.of("saved-by.other"));
    }
}
