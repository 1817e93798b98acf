package com.tableturner.reservation.ui.service;

import com.tableturner.reservation.DoorQueue;

/** What the buttons of the queue lead to. */
class DoorWays implements QueuePanel.Door {

    private final transient HostDesk desk;
    private final HostActions actions;
    private final HostDialogs dialogs;

    DoorWays(HostDesk desk, HostActions actions, HostDialogs dialogs) {
        this.desk = desk;
        this.actions = actions;
        this.dialogs = dialogs;
    }

    @Override
    public void add() {
        dialogs.door().queue();
    }

    @Override
    public void tell(DoorQueue.Waiting party) {
        actions.run(
                null,
                () -> {
                    desk.queue().tellReady(HostActions.actor(), party.id());
                    return PartyWords.text("done.told", party.name());
                },
                null);
    }

    @Override
    public void seat(DoorQueue.Waiting party) {
        dialogs.door().seatFromQueue(party);
    }

    @Override
    public void leave(DoorQueue.Waiting party) {
        actions.run(
                null,
                () -> {
                    desk.queue().settle(HostActions.actor(), party.id(), null);
                    return PartyWords.text("done.gone", party.name());
                },
                () -> actions.run(
                        null,
                        () -> {
                            desk.queue().waitAgain(HostActions.actor(), party.id());
                            return PartyWords.text("done.waits-again", party.name());
                        },
                        null));
    }
}
