package com.tableturner.exchange.ui;

import com.tableturner.exchange.RowProblem;
import com.vaadin.flow.i18n.I18NProvider;

/** Says what is wrong with a row, so that whoever filled it in can put it right. */
final class ProblemWords {

    private static final String REASON = "reason.";

    private ProblemWords() {}

    static String of(RowProblem problem) {
        var why = problem.why();
        if (why.startsWith(REASON)) {
            return I18NProvider.translate("exchange.problem.reason", I18NProvider.translate(why + ".short"));
        }
        return I18NProvider.translate(
                "exchange.problem." + why, problem.details().toArray());
    }
}
