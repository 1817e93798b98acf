package com.tableturner.concierge;

import com.tableturner.concierge.language.Intent;
import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Understood;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a message wants done, given what was being done. */
@Component
class GoalReader {

    private static final int FEW_WORDS = 4;
    private static final Map<Intent, Goal> PLAIN = Map.of(
            Intent.LIST_MINE, Goal.LIST,
            Intent.WAITLIST_JOIN, Goal.JOIN_WAITLIST,
            Intent.WAITLIST_SHOW, Goal.SHOW_WAITLIST,
            Intent.WAITLIST_LEAVE, Goal.LEAVE_WAITLIST);

    /** The task the message is about, with the wishes that still hold for it. */
    Task task(Dialogue before, Understood said, @Nullable Proposal open) {
        var current = before.task();
        var number = said.last(Mention.Reservation.class).map(Mention.Reservation::number);
        var like = likeTheLast(before, said, open);
        if (like.isPresent()) {
            return like.get();
        }
        if (said.has(Intent.NEW_SEARCH)) {
            return new Task(Goal.NONE, Wishes.NONE, "");
        }
        if (said.has(Intent.CANCEL) && !meansNeverMind(said, open) || meansTheLast(before, said, open)) {
            return new Task(Goal.CANCEL, Wishes.NONE, number.orElse(spokenOf(said, before)));
        }
        if (said.has(Intent.WAITLIST_JOIN)) {
            return current.towards(Goal.JOIN_WAITLIST);
        }
        for (var plain : PLAIN.entrySet()) {
            if (said.has(plain.getKey()) && !said.has(Intent.BOOK)) {
                return new Task(plain.getValue(), Wishes.NONE, "");
            }
        }
        if (said.has(Intent.CHANGE) && meansMove(current, said, open, number)) {
            return current.goal() == Goal.MOVE
                    ? current.about(number.orElse(current.reservation()))
                    : new Task(Goal.MOVE, Wishes.NONE, number.orElse(spokenOf(said, before)));
        }
        return number.map(found -> numbered(current, said, found)).orElseGet(() -> unnumbered(current, said));
    }

    /** Another table like the last one booked, or more guests for it. */
    private static Optional<Task> likeTheLast(Dialogue before, Understood said, @Nullable Proposal open) {
        if (isAnother(before, said, open)) {
            return Optional.of(new Task(Goal.BOOK, before.last(), ""));
        }
        return isMoreForTheLast(before, said, open)
                ? Optional.of(
                        new Task(Goal.MOVE, Wishes.NONE.forParty(before.last().party()), before.lastBooked()))
                : Optional.empty();
    }

    /** "One more", said when a booking is done, is a table like that one; while one is under way it is one more guest. */
    static boolean isAnother(Dialogue before, Understood said, @Nullable Proposal open) {
        return said.has(Intent.AGAIN)
                && open == null
                && before.task().goal() == Goal.NONE
                && !before.last().isNothing()
                && said.all(Mention.More.class)
                        .allMatch(more -> more.span()
                                .of(said.text())
                                .toLowerCase(Locale.ROOT)
                                .endsWith("more"));
    }

    /** "Two more people", when nothing is under way, are more for the reservation spoken of last. */
    private static boolean isMoreForTheLast(Dialogue before, Understood said, @Nullable Proposal open) {
        var idle =
                Set.of(Goal.NONE, Goal.LIST, Goal.SHOW).contains(before.task().goal());
        return idle
                && open == null
                && said.last(Mention.More.class).isPresent()
                && before.last().party() != null
                && !before.lastBooked().isEmpty();
    }

    private static Task numbered(Task current, Understood said, String number) {
        if (current.goal() == Goal.MOVE || current.goal() == Goal.CANCEL) {
            return current.about(number);
        }
        return new Task(Goal.SHOW, Wishes.NONE, number);
    }

    private static Task unnumbered(Task current, Understood said) {
        if (said.has(Intent.BOOK)) {
            return continues(current) ? current.towards(Goal.BOOK) : new Task(Goal.BOOK, Wishes.NONE, "");
        }
        if (said.has(Intent.SHOW)) {
            return new Task(Goal.LIST, Wishes.NONE, "");
        }
        if (said.has(Intent.SIGN_IN) && current.goal() == Goal.NONE) {
            return new Task(Goal.SIGN_IN, Wishes.NONE, "");
        }
        if (said.has(Intent.SEARCH) || said.has(Intent.AVAILABILITY)) {
            return continues(current)
                    ? current.towards(current.goal() == Goal.BOOK ? Goal.BOOK : Goal.FIND)
                    : new Task(Goal.FIND, Wishes.NONE, "");
        }
        if (said.has(Intent.YES)
                && current.goal() == Goal.FIND
                && current.wishes().restaurantId() != null) {
            return current.towards(Goal.BOOK);
        }
        return current;
    }

    /** Whether wishes said before still count for a table that is looked for or booked. */
    private static boolean continues(Task current) {
        return current.goal() == Goal.NONE
                || current.goal() == Goal.FIND
                || current.goal() == Goal.BOOK
                || current.goal() == Goal.JOIN_WAITLIST;
    }

    private static boolean meansMove(Task current, Understood said, @Nullable Proposal open, Optional<String> number) {
        if (number.isPresent() || current.goal() == Goal.MOVE) {
            return true;
        }
        if (open != null && open.terms().number().isEmpty()) {
            return false;
        }
        return current.goal() != Goal.BOOK
                && (current.goal() != Goal.FIND || current.wishes().isNothing())
                && !said.has(Intent.BOOK);
    }

    /** "Cancel" while a new table is only proposed takes the proposal back. */
    boolean meansNeverMind(Understood said, @Nullable Proposal open) {
        return said.has(Intent.CANCEL)
                && open != null
                && open.terms().kind() != Proposal.Kind.CANCEL
                && said.last(Mention.Reservation.class).isEmpty()
                && said.text().strip().split("\\s+").length <= FEW_WORDS;
    }

    /** "Cancel that", when nothing is under way, is about the reservation spoken of last. */
    private static boolean meansTheLast(Dialogue before, Understood said, @Nullable Proposal open) {
        return said.has(Intent.NEVER_MIND)
                && open == null
                && before.task().goal() == Goal.NONE
                && !before.lastBooked().isEmpty()
                && said.text().toLowerCase(Locale.ROOT).contains("cancel");
    }

    private static String spokenOf(Understood said, Dialogue before) {
        return said.day().isPresent() && !said.has(Intent.CHANGE) ? "" : before.lastBooked();
    }

    /** What the wishes make of a task that was not named: a certain restaurant is to be booked, else one is sought. */
    Task settle(Task task, Understood said) {
        var wishes = task.wishes();
        if (task.goal() == Goal.NONE
                && !wishes.isNothing()
                && said.all(Mention.class).findAny().isPresent()
                && !(said.has(Intent.ASK_FACT) && wishes.restaurantId() != null)) {
            var booking = wishes.restaurantId() != null
                    || wishes.date() != null
                    || wishes.party() != null
                    || wishes.time() != null;
            return task.towards(
                    booking && !(wishes.restaurantId() == null && wishes.narrows()) ? Goal.BOOK : Goal.FIND);
        }
        var choosesOne = said.all(Mention.Place.class)
                        .anyMatch(
                                place -> place.term().kind() == com.tableturner.concierge.language.Term.Kind.RESTAURANT)
                || said.last(Mention.Choice.class).isPresent()
                || said.has(Intent.YES);
        if (task.goal() == Goal.FIND && wishes.restaurantId() != null && choosesOne && !said.has(Intent.ASK_FACT)) {
            return task.towards(Goal.BOOK);
        }
        return task;
    }
}
