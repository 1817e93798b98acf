package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ChangeRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.reservation.StatusRequest;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs what a host decided, says what came of it, and remembers how to take it back. */
class HostActions implements Serializable {

    /** The screen around it. */
    interface Screen extends Serializable {

        ServiceDay day();

        void refresh();
    }

    private final transient HostDesk desk;
    private final Screen screen;
    private final Toasts toasts = new Toasts();
    private final UndoStack undone = new UndoStack();

    HostActions(HostDesk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
    }

    Toasts toasts() {
        return toasts;
    }

    boolean arrived(Party party) {
        return status(party, "done.arrived", () -> desk.stand().arrived(actor(), request(party)));
    }

    /** @param tableIds other tables; empty: the party's own */
    boolean seat(Party party, List<Long> tableIds) {
        return run(
                party,
                () -> {
                    var seated = desk.stand().seat(actor(), request(party), tableIds);
                    return PartyWords.done("done.seated", party, seated.tables());
                },
                () -> undoStep(party));
    }

    boolean finish(Party party) {
        return status(party, "done.left", () -> desk.stand().finish(actor(), request(party)));
    }

    boolean noShow(Party party) {
        return status(party, "done.no-show", () -> desk.stand().noShow(actor(), request(party)));
    }

    boolean cancel(Party party) {
        return status(party, "done.cancelled", () -> desk.bookings().cancel(actor(), request(party)));
    }

    boolean approve(Party party) {
        return status(party, "done.approved", () -> desk.stand().approve(actor(), request(party)));
    }

    private boolean status(Party party, String key, Supplier<ReservationDetails> write) {
        return run(
                party,
                () -> {
                    write.get();
                    return PartyWords.done(key, party);
                },
                () -> undoStep(party));
    }

    /** Takes back the party's last step, whoever took it: within five minutes. */
    void undoStep(Party party) {
        run(
                party,
                () -> {
                    desk.stand().undo(actor(), request(party));
                    return PartyWords.done("done.undone", party);
                },
                null);
    }

    /** More half hours, or fewer if negative. */
    boolean extend(Party party, int moreSlots) {
        return run(
                party,
                () -> PartyWords.done("done.until", party, Formats.time(SlotGrid.time(stretch(party, moreSlots)))),
                () -> run(
                        party,
                        () -> {
                            stretch(party, -moreSlots);
                            return PartyWords.done("done.undone", party);
                        },
                        null));
    }

    private int stretch(Party party, int moreSlots) {
        if (moreSlots > 0) {
            desk.stand().extend(actor(), request(party), moreSlots);
        } else {
            desk.stand().shorten(actor(), request(party), -moreSlots);
        }
        return party.endSlot() + moreSlots;
    }

    boolean lock(Party party, boolean locked) {
        return run(
                party,
                () -> {
                    desk.stand().lockTable(actor(), request(party), locked);
                    return PartyWords.done(
                            locked ? "done.locked" : "done.unlocked",
                            party,
                            screen.day().tableNames(party.tableIds()));
                },
                () -> lock(party, !locked));
    }

    /** The same time at other tables. */
    boolean moveTo(Party party, List<Long> tableIds) {
        return moveTo(party, party.version(), party.tableIds(), tableIds, true);
    }

    private boolean moveTo(Party party, long version, List<Long> from, List<Long> to, boolean undoable) {
        var seen = new long[] {version};
        return run(
                party,
                () -> {
                    var moved = desk.stand().moveTo(actor(), request(party), version, to);
                    seen[0] = moved.version();
                    return PartyWords.done("done.moved", party, moved.tables());
                },
                undoable && !from.isEmpty() ? () -> moveTo(party, seen[0], to, from, false) : null,
                to);
    }

    /** Another time, party size or date; tables as named, or the best that are free. */
    boolean change(Party party, LocalDate date, LocalTime time, int size, List<Long> tableIds) {
        var seen = new long[] {party.version()};
        var oldDate = screen.day().date();
        return run(
                party,
                () -> {
                    var changed = desk.bookings().change(actor(), change(party, seen[0], date, time, size, tableIds));
                    seen[0] = changed.version();
                    return PartyWords.done("done.changed", party, changed.tables(), Formats.time(changed.time()));
                },
                () -> run(
                        party,
                        () -> {
                            desk.bookings()
                                    .change(
                                            actor(),
                                            change(
                                                    party,
                                                    seen[0],
                                                    oldDate,
                                                    party.time(),
                                                    party.size(),
                                                    party.tableIds()));
                            return PartyWords.done("done.undone", party);
                        },
                        null),
                tableIds);
    }

    private static ChangeRequest change(
            Party party, long version, LocalDate date, LocalTime time, int size, List<Long> tableIds) {
        return new ChangeRequest(key(), party.number(), version, date, time, size, tableIds, Channel.STAFF);
    }

    /** Does what says itself what came of it; words for a refusal. */
    void attempt(SerializableRunnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            screen.refresh();
            toasts.problem(new Explanations(desk, actor(), screen.day()).of(refused, null, List.of()));
        }
    }

    /** Takes the host's newest step back. */
    void undo() {
        undone.take(desk.clock().instant())
                .ifPresentOrElse(
                        SerializableRunnable::run, () -> toasts.done(PartyWords.text("nothing-to-undo"), null));
    }

    /** Any other write of the screen; {@code undo} is null where there is no way back. */
    boolean run(@Nullable Party party, Supplier<String> write, @Nullable SerializableRunnable undo) {
        return run(party, write, undo, List.of());
    }

    private boolean run(
            @Nullable Party party, Supplier<String> write, @Nullable SerializableRunnable undo, List<Long> wanted) {
        try {
            var words = write.get();
            remember(words, undo);
            screen.refresh();
            return true;
        } catch (Refused refused) {
            screen.refresh();
            toasts.problem(new Explanations(desk, actor(), screen.day()).of(refused, party, wanted));
        } catch (BadInput wrong) {
            toasts.problem(PartyWords.text("bad-input"));
        }
        return false;
    }

    private void remember(String words, @Nullable SerializableRunnable undo) {
        if (undo == null) {
            toasts.done(words, null);
            return;
        }
        undone.remember(undo, desk.clock().instant());
        toasts.done(words, () -> {
            undone.forget(undo);
            undo.run();
        });
    }

    private static StatusRequest request(Party party) {
        return new StatusRequest(key(), party.number(), Channel.STAFF);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    static Actor actor() {
        return CurrentActor.get();
    }
}
