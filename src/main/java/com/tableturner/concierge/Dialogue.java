package com.tableturner.concierge;

import com.tableturner.concierge.language.Asked;
import java.util.List;
import java.util.Set;

/**
 * Where a conversation stands between two messages.
 *
 * @param waiting what else was asked for in one go, to be done next
 * @param asked what the concierge asked last
 * @param shown ids of the restaurants shown last, in their order
 * @param lastBooked the number of the reservation spoken of last
 * @param name under which the diner wants to book, if they said one
 */
public record Dialogue(
        Task task, List<Task> waiting, Set<Asked> asked, List<Long> shown, String lastBooked, String name) {

    public static final Dialogue START = new Dialogue(Task.NONE, List.of(), Set.of(), List.of(), "", "");

    public Dialogue {
        waiting = List.copyOf(waiting);
        asked = Set.copyOf(asked);
        shown = List.copyOf(shown);
    }

    public Dialogue with(Task other) {
        return new Dialogue(other, waiting, asked, shown, lastBooked, name);
    }

    public Dialogue with(List<Task> others) {
        return new Dialogue(task, others, asked, shown, lastBooked, name);
    }

    public Dialogue asking(Set<Asked> what) {
        return new Dialogue(task, waiting, what, shown, lastBooked, name);
    }

    public Dialogue showing(List<Long> restaurants) {
        return new Dialogue(task, waiting, asked, restaurants, lastBooked, name);
    }

    public Dialogue booked(String number) {
        return new Dialogue(task, waiting, asked, shown, number, name);
    }

    public Dialogue calling(String diner) {
        return new Dialogue(task, waiting, asked, shown, lastBooked, diner);
    }

    /** What comes next when the present task is over. */
    public Dialogue next() {
        return waiting.isEmpty() ? with(Task.NONE) : with(waiting.getFirst()).with(waiting.subList(1, waiting.size()));
    }
}
