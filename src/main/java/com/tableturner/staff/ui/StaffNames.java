package com.tableturner.staff.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.AccountNames;
import com.tableturner.staff.StaffDirectory;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the member of staff who is signed in, with the highest role held. */
@Component
class StaffNames implements AccountNames {

    static final List<String> HIGHEST_FIRST = List.of(Roles.ADMIN, Roles.MANAGER, Roles.STAFF, Roles.HOST);

    private final StaffDirectory directory;

    StaffNames(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<AccountName> of(Actor actor) {
        return actor instanceof Actor.Staff staff
                ? directory.nameOf(staff.accountId()).map(name -> new AccountName(name, role(staff)))
                : Optional.empty();
    }

    private static String role(Actor.Staff staff) {
        return HIGHEST_FIRST.stream()
                .filter(staff::holds)
                .findFirst()
                .map(role -> I18NProvider.translate("staff.role." + role.toLowerCase(Locale.ROOT)))
                .orElse("");
    }
}
