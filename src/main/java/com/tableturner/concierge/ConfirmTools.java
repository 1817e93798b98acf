package com.tableturner.concierge;

import java.util.List;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.stereotype.Component;

/**
 * The tools that write. They are offered only while something is proposed, take no arguments that a model could choose,
 * and ask the turn, not the model, whether the diner has said yes.
 */
@Component
class ConfirmTools {

    private final Bookkeeping bookkeeping;
    private final Withdrawal withdrawal;

    ConfirmTools(Bookkeeping bookkeeping, Withdrawal withdrawal) {
        this.bookkeeping = bookkeeping;
        this.withdrawal = withdrawal;
    }

    @Tool(description = "Carries out what was shown in an earlier turn. Only after the diner's explicit yes")
    Results.Done confirmProposal(ToolContext context) {
        var turn = Turn.of(context);
        var shown = turn.shown();
        if (shown == null || !turn.mayWrite()) {
            return new Results.Done(Results.NO_YES, null, null, null, "", List.of(), null);
        }
        return turn.once("confirm", () -> bookkeeping.carryOut(turn, shown));
    }

    @Tool(description = "Takes back what was shown, and gives the kept table back. When the diner does not want it")
    Results.Done withdrawProposal(ToolContext context) {
        var turn = Turn.of(context);
        return turn.once("withdraw", () -> {
            withdrawal.withdraw(turn);
            var next = turn.dialogue().next();
            turn.continueAs(next);
            return new Results.Done(
                    Results.OK, null, null, null, "", List.of(), next.task().goal() == Goal.NONE ? null : next.task());
        });
    }
}
