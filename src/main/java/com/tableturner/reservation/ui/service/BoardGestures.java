package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.SeatingChoice;
import java.util.List;

/** What a host does on the timeline and the floor, handed to the services. */
class BoardGestures implements TimelineBoard.Gestures, FloorBoard.Presses {

    private final ShiftScreen screen;
    private final transient HostDesk desk;

    BoardGestures(ShiftScreen screen, HostDesk desk) {
        this.screen = screen;
        this.desk = desk;
    }

    @Override
    public void select(long partyId, boolean open) {
        if (open) {
            screen.select(partyId, true);
        } else {
            screen.select(partyId);
        }
    }

    @Override
    public void drop(long partyId, long tableId, int slot, boolean otherTime) {
        var party = screen.day().party(partyId);
        party.ifPresent(found -> {
            if (otherTime) {
                screen.actions()
                        .change(found, screen.day().date(), SlotGrid.time(slot), found.size(), List.of(tableId));
            } else {
                screen.actions().moveTo(found, List.of(tableId));
            }
        });
        screen.settle(partyId);
    }

    @Override
    public void extend(long partyId, int moreSlots) {
        screen.day().party(partyId).ifPresent(party -> screen.actions().extend(party, moreSlots));
        screen.settle(partyId);
    }

    @Override
    public void openSlot(long tableId, int slot) {
        if (screen.day().closureAt(tableId, slot) != null
                || slot <= screen.nowSlot() && screen.day().isToday()) {
            screen.dialogs().closeOut(screen.day().table(tableId).orElse(null), slot);
        } else {
            screen.dialogs().reservations().reserve(tableId, slot);
        }
    }

    @Override
    public void table(long tableId) {
        var waiting = screen.picture().selected().filter(party -> NextStep.canBeSeated(party, screen.picture()));
        var fit = waiting.flatMap(party -> fits(party).stream()
                .filter(choice -> choice.unit().tableIds().contains(tableId))
                .findFirst());
        if (waiting.isPresent() && fit.isPresent()) {
            screen.actions().seat(waiting.get(), fit.get().unit().tableIds());
            return;
        }
        var there = screen.day().seatedAt(tableId) != null
                ? screen.day().seatedAt(tableId)
                : screen.day().nextAt(tableId, Math.min(screen.nowSlot(), SlotGrid.SLOTS - 1));
        if (there != null) {
            screen.select(there.id(), false);
        } else {
            openSlot(tableId, screen.nowSlot() + 1);
        }
    }

    @Override
    public List<SeatingChoice> fits(Party party) {
        return desk.days().choicesFor(screen.actor(), screen.day(), party, Math.min(party.slot(), screen.nowSlot()));
    }
}
