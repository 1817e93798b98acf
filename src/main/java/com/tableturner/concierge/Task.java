package com.tableturner.concierge;

/**
 * One thing to get done.
 *
 * @param reservation the number of the reservation it is about; empty if none was named
 */
public record Task(Goal goal, Wishes wishes, String reservation) {

    public static final Task NONE = new Task(Goal.NONE, Wishes.NONE, "");

    public Task with(Wishes other) {
        return new Task(goal, other, reservation);
    }

    public Task towards(Goal other) {
        return new Task(other, wishes, reservation);
    }

    public Task about(String number) {
        return new Task(goal, wishes, number);
    }
}
