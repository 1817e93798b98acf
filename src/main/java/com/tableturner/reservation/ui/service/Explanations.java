package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Party;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.reservation.ui.ReasonTexts;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why something could not be done, in words that name who was faster and what is left: nothing is overwritten. */
class Explanations {

    private final HostDesk desk;
    private final Actor actor;
    private final ServiceDay day;

    /** @param day as it is after the refusal */
    Explanations(HostDesk desk, Actor actor, ServiceDay day) {
        this.desk = desk;
        this.actor = actor;
        this.day = day;
    }

    /** @param wanted the tables that were named; empty if none were */
    String of(Refused refused, @Nullable Party party, List<Long> wanted) {
        if (party == null) {
            return ReasonTexts.summary(refused.reason());
        }
        var happened = switch (refused.reason()) {
            case CHANGED_MEANWHILE, NOT_ALLOWED_NOW -> meanwhile(refused.reason(), party);
            case NO_TABLE -> taken(party, wanted);
            case TABLE_LOCKED -> PartyWords.text("why.locked", PartyWords.name(party), tables(party));
            default -> ReasonTexts.summary(refused.reason());
        };
        return Stream.of(happened, stays(party), nextChoice(refused.reason(), party))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What somebody else did last. */
    private String meanwhile(Reason reason, Party party) {
        return desk.history()
                .last(actor, party.number())
                .map(step -> PartyWords.text(
                        "why.meanwhile",
                        desk.nameOf(step.actor()),
                        PartyWords.text("action." + step.action()),
                        Formats.time(
                                LocalTime.ofInstant(step.at(), day.restaurant().zone()))))
                .orElseGet(() -> ReasonTexts.summary(reason));
    }

    private String taken(Party party, List<Long> wanted) {
        return (wanted.isEmpty() ? party.tableIds() : wanted)
                .stream()
                        .map(table -> inTheWay(party, table))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(() -> ReasonTexts.summary(Reason.NO_TABLE));
    }

    private Optional<String> inTheWay(Party party, long table) {
        var other = day.parties().stream()
                .filter(each -> each.id() != party.id() && each.tableIds().contains(table))
                .filter(each -> each.state(day.now()).isOpen())
                .filter(each -> each.endSlot() > Math.max(party.slot(), Math.min(day.nowSlot(), SlotGrid.SLOTS)))
                .findFirst();
        return other.map(each -> PartyWords.text(
                "why.taken",
                day.table(table).map(found -> found.number()).orElse(""),
                PartyWords.name(each),
                each.size(),
                PartyWords.span(each)));
    }

    private String stays(Party party) {
        var now = day.party(party.id()).orElse(party);
        return now.status().isOver() || now.tableIds().isEmpty()
                ? ""
                : PartyWords.text("why.stays", PartyWords.name(now), tables(now), Formats.time(now.time()));
    }

    private String nextChoice(Reason reason, Party party) {
        if (reason != Reason.NO_TABLE) {
            return "";
        }
        return desk.days().choicesFor(actor, day, party, party.slot()).stream()
                .filter(choice -> !Objects.equals(choice.unit().tableIds(), party.tableIds()))
                .findFirst()
                .map(choice ->
                        PartyWords.text("why.next", party.size(), choice.unit().name()))
                .orElse("");
    }

    private String tables(Party party) {
        return PartyWords.tables(party, day);
    }
}
