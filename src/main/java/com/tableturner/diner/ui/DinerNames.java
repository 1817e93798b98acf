package com.tableturner.diner.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.ui.AccountNames;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.Diners;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the diner who is signed in. */
@Component
class DinerNames implements AccountNames {

    private static final int ENDING = 3;

    private final Diners diners;

    DinerNames(Diners diners) {
        this.diners = diners;
    }

    @Override
    public Optional<AccountName> of(Actor actor) {
        return actor instanceof Actor.Diner diner
                ? diners.find(diner.userId()).map(DinerNames::named)
                : Optional.empty();
    }

    private static AccountName named(DinerProfile profile) {
        var phone = profile.phoneNumber();
        var proof = phone == null
                ? ""
                : I18NProvider.translate("sign-in.number-ending", phone.substring(phone.length() - ENDING));
        return new AccountName(profile.name(), proof);
    }
}
