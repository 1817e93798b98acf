package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.ui.AccountNames;
import com.tableturner.diner.GuestBook;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.Bookings;
import com.tableturner.reservation.CloseOuts;
import com.tableturner.reservation.DoorQueue;
import com.tableturner.reservation.GuestNumbers;
import com.tableturner.reservation.HostStand;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.ServiceDays;
import com.tableturner.reservation.StaffHistory;
import com.tableturner.restaurant.Catalogue;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The services that the parts of the service screen share. */
@Component
record HostDesk(
        ServiceDays days,
        SharedDays shared,
        HostStand stand,
        Bookings bookings,
        Availability availability,
        CloseOuts closeOuts,
        StaffHistory history,
        GuestNumbers numbers,
        GuestBook guests,
        DoorQueue queue,
        Catalogue catalogue,
        LiveService live,
        List<AccountNames> names,
        Clock clock) {

    /** Who did something, by the name the audit gives: a kind and an id. */
    String nameOf(String actorKey) {
        var id = actorKey.substring(actorKey.indexOf(':') + 1);
        if (actorKey.startsWith("staff:")) {
            return name(new Actor.Staff(Long.parseLong(id), Set.of(), Set.of())).orElse(PartyWords.text("by.staff"));
        }
        return PartyWords.text(actorKey.startsWith("diner:") ? "by.guest" : "by.system");
    }

    /** What the party's guest must not eat; that it was read is logged. */
    String allergiesOf(Party party) {
        return party.userId() == null ? "" : guests.readAllergies(HostActions.actor(), party.userId());
    }

    private Optional<String> name(Actor actor) {
        return names.stream()
                .map(known -> known.of(actor))
                .flatMap(Optional::stream)
                .map(AccountNames.AccountName::name)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
