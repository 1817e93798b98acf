package com.tableturner.concierge;

import com.tableturner.concierge.language.Asked;
import com.tableturner.concierge.language.Intent;
import com.tableturner.concierge.language.Mention;
import com.tableturner.concierge.language.Setting;
import com.tableturner.concierge.language.Understood;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from a message what it says, and brings what is understood up to date. Code, not a model, decides what a yes is. */
@Component
class Listening {

    private static final Set<Intent> NO_CONSENT = EnumSet.of(
            Intent.NO,
            Intent.CHANGE,
            Intent.CANCEL,
            Intent.NEVER_MIND,
            Intent.NEW_SEARCH,
            Intent.INJECTION,
            Intent.WAITLIST_LEAVE);

    private final Gazetteer gazetteer;
    private final GoalReader goals;
    private final WishReader wishes;

    Listening(Gazetteer gazetteer, GoalReader goals, WishReader wishes) {
        this.gazetteer = gazetteer;
        this.goals = goals;
        this.wishes = wishes;
    }

    /** @param name the diner's, if they said it; empty otherwise */
    record Outcome(Dialogue dialogue, Heard heard, String name) {}

    Outcome hear(Dialogue before, String text, @Nullable Proposal open, List<String> removed) {
        var zone = gazetteer.nowAt(before.task().wishes().restaurantId());
        var asked = before.asked().isEmpty() && open != null ? Set.of(Asked.CONFIRMATION) : before.asked();
        var understood = gazetteer.language().read(text, new Setting(zone, asked));
        var parts = understood.requests().isEmpty() ? List.of(understood) : understood.requests();
        var part = parts.getFirst();
        var task = goals.task(before, part, open);
        var heard = new Hearing(before.task().wishes());
        var wanted = wishes.apply(task.wishes(), part, before, heard);
        task = goals.settle(task.with(wanted), part);
        var waiting = new ArrayList<>(before.waiting());
        for (var other : parts.subList(1, parts.size())) {
            waiting.add(another(other, task));
        }
        task = task.with(sharedWith(waiting, task));
        var intents = new HashSet<>(part.intents());
        if (goals.meansNeverMind(part, open)) {
            intents.remove(Intent.CANCEL);
            intents.add(Intent.NEVER_MIND);
        }
        var consents =
                part.has(Intent.YES) && intents.stream().noneMatch(NO_CONSENT::contains) && !heard.isAboutWishes();
        var name = understood.last(Mention.Name.class).map(Mention.Name::name).orElse("");
        var after = before.with(task).with(waiting).offering(List.of());
        var nevermind = intents.contains(Intent.NEVER_MIND) && task.goal() != Goal.CANCEL;
        if (nevermind && open == null && !heard.isAboutWishes()) {
            after = after.next();
        }
        return new Outcome(after, heard.heard(intents, consents, removed, part), name);
    }

    /** A day or a party said once, with the last of several tables, is that of all. */
    private static Wishes sharedWith(List<Task> waiting, Task first) {
        var wishes = first.wishes();
        if (waiting.isEmpty() || first.goal() != Goal.BOOK || waiting.getLast().goal() != Goal.BOOK) {
            return wishes;
        }
        var last = waiting.getLast().wishes();
        var dated = wishes.date() == null ? wishes.on(last.date()) : wishes;
        return dated.party() == null ? dated.forParty(last.party()) : dated;
    }

    private Task another(Understood part, Task first) {
        var task = goals.task(Dialogue.START, part, null);
        var wanted = wishes.apply(task.wishes(), part, Dialogue.START, new Hearing(Wishes.NONE));
        if (task.goal() == Goal.BOOK || task.goal() == Goal.FIND) {
            if (wanted.party() == null) {
                wanted = wanted.forParty(first.wishes().party());
            }
            if (wanted.date() == null) {
                wanted = wanted.on(first.wishes().date());
            }
        }
        return goals.settle(task.with(wanted), part);
    }

    /** Something tapped says by itself what it means. */
    Outcome tapped(Dialogue before, Pick pick, @Nullable Proposal open) {
        var wishes = before.task().wishes();
        return switch (pick) {
            case Pick.Table table -> tapped(before, table(before, table));
            case Pick.Without without -> tapped(before, before.task().with(wishes.without(without.wish())));
            case Pick.Yes yes -> new Outcome(before, yesTo(open != null && open.id() == yes.proposal()), "");
            case Pick.About about -> tapped(before, new Task(about.goal(), Wishes.NONE, about.number()));
            case Pick.Leave leave ->
                tapped(before, new Task(Goal.LEAVE_WAITLIST, Wishes.NONE, String.valueOf(leave.place())));
        };
    }

    private Task table(Dialogue before, Pick.Table table) {
        var wishes = before.task().wishes();
        if (table.restaurantId() != null) {
            wishes = wishes.at(
                    table.restaurantId(),
                    gazetteer
                            .byId(table.restaurantId())
                            .map(facts -> facts.name())
                            .orElse(""));
        }
        if (table.date() != null) {
            wishes = wishes.on(table.date());
        }
        if (table.time() != null) {
            wishes = wishes.from(table.time(), null);
        }
        if (table.party() != null) {
            wishes = wishes.forParty(table.party());
        }
        var moves = before.task().goal() == Goal.MOVE && table.restaurantId() == null;
        return before.task().with(wishes).towards(moves ? Goal.MOVE : Goal.BOOK);
    }

    private static Outcome tapped(Dialogue before, Task task) {
        var heard = new Hearing(before.task().wishes());
        heard.compare(task.wishes());
        return new Outcome(before.with(task), heard.heard(Set.of(), false, List.of()), "");
    }

    private static Heard yesTo(boolean shown) {
        return new Hearing(Wishes.NONE).heard(Set.of(Intent.YES), shown, List.of());
    }
}
