package com.tableturner.reservation.ui.service;

import com.tableturner.reservation.Party;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;

/** Turns a step, however it was asked for, into what happens: at once where that is safe, else by a dialog. */
class StepTaker implements PartySteps.Taker {

    private final HostActions actions;
    private final HostDialogs dialogs;
    private final SerializableSupplier<ShiftPicture> picture;
    private final SerializableConsumer<Party> beginMove;

    StepTaker(
            HostActions actions,
            HostDialogs dialogs,
            SerializableSupplier<ShiftPicture> picture,
            SerializableConsumer<Party> beginMove) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.picture = picture;
        this.beginMove = beginMove;
    }

    @Override
    public void take(Party party, PartySteps.Step step) {
        switch (step) {
            case APPROVE -> actions.approve(party);
            case SEAT -> seat(party);
            case ARRIVED -> actions.arrived(party);
            case LEFT -> actions.finish(party);
            case MOVE -> dialogs.move(party);
            case EDIT -> dialogs.reservations().edit(party);
            case EXTEND -> actions.extend(party, 1);
            case LOCK -> actions.lock(party, true);
            case UNLOCK -> actions.lock(party, false);
            case CALL -> dialogs.call(party);
            case NO_SHOW -> actions.noShow(party);
            case CANCEL -> dialogs.cancel(party);
            case UNDO -> actions.undoStep(party);
            case HISTORY -> dialogs.history(party);
        }
    }

    /** The same by its key, for the party that is picked out; moving then goes by arrows. */
    void key(Party party, PartySteps.Step step) {
        if (step == PartySteps.Step.MOVE) {
            beginMove.accept(party);
        } else if (step.isAllowed(party, picture.get())) {
            take(party, step);
        }
    }

    void next(Party party, NextStep step) {
        switch (step) {
            case APPROVE -> actions.approve(party);
            case ARRIVED -> actions.arrived(party);
            case SEAT -> seat(party);
            case CALL -> dialogs.call(party);
            case RELEASE -> actions.noShow(party);
            case LEFT -> actions.finish(party);
        }
    }

    /** At its own table if nobody sits there, else the host chooses. */
    private void seat(Party party) {
        if (party.status() != ReservationStatus.SEATED && NextStep.isTableFree(party, picture.get())) {
            actions.seat(party, List.of());
        } else {
            dialogs.seat(party);
        }
    }
}
