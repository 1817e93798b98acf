package com.tableturner.concierge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a model is told of the moment in which it answers. Holds no phone number and no id of a person.
 *
 * @param name the diner's; empty while unknown
 * @param lastVisited the restaurant of the diner's last visit; empty if there is none
 * @param firstTurn whether the conversation begins with this message
 * @param proposal what was shown in an earlier turn and waits for a yes
 */
public record Scene(
        LocalDate today,
        LocalTime now,
        boolean signedIn,
        String name,
        String lastVisited,
        boolean firstTurn,
        Task task,
        List<Task> waiting,
        Heard heard,
        SignInStep signIn,
        Proposal.@Nullable Terms proposal,
        List<Long> shown,
        String lastBooked) {}
