package com.tableturner.exchange.ui;

import com.tableturner.base.ui.Notice;
import com.tableturner.exchange.ImportRefused;
import com.tableturner.exchange.ImportReport;
import com.tableturner.exchange.RowProblem;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;

/** What a trial has found, or an import has done: in one sentence, and problem by problem. */
class Findings extends Composite<Div> {

    private static final int SHOWN_AT_ONCE = 8;
    private static final int MEGABYTE = 1024 * 1024;

    private final SerializableRunnable write;
    private final SerializableRunnable startOver;

    Findings(SerializableRunnable write, SerializableRunnable startOver) {
        this.write = write;
        this.startOver = startOver;
        getContent().addClassName("tt-exchange-findings");
        getContent().getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
    }

    /** What would be written, or why nothing can be. */
    void show(String file, ImportReport report) {
        clear();
        if (!report.problems().isEmpty()) {
            problems(file, report);
        } else if (report.canBeWritten()) {
            var go = new Button(
                    getTranslation("exchange.import-rows", report.added() + report.changed()), click -> write.run());
            go.addThemeVariants(ButtonVariant.PRIMARY);
            say(Notice.Tone.INFO, "exchange.tried", file, report).with(go, other());
        } else {
            say(Notice.Tone.INFO, "exchange.nothing-new", file, report).with(other());
        }
    }

    void written(String file, ImportReport report) {
        clear();
        if (report.problems().isEmpty()) {
            say(Notice.Tone.SUCCESS, "exchange.written", file, report);
        } else {
            problems(file, report);
        }
    }

    void refuse(ImportRefused refused) {
        var key = "exchange.refused."
                + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        refuse(getTranslation(key, String.join(", ", refused.details())));
    }

    /** The file has more bytes than are taken. */
    void refuse(long limit) {
        refuse(getTranslation("exchange.refused.too-large", limit / MEGABYTE));
    }

    private void refuse(String why) {
        clear();
        getContent().add(new Notice(Notice.Tone.ERROR, getTranslation("exchange.refused"), why).with(other()));
    }

    void cancelled() {
        clear();
        getContent().add(new Notice(Notice.Tone.INFO, getTranslation("exchange.import-cancelled"), ""));
    }

    void failed() {
        clear();
        getContent()
                .add(new Notice(
                        Notice.Tone.ERROR,
                        getTranslation("exchange.import-failed"),
                        getTranslation("exchange.try-again")));
    }

    private void problems(String file, ImportReport report) {
        var grid = new Grid<RowProblem>();
        grid.addClassName("tt-exchange-problems");
        grid.getElement().setAttribute("aria-label", getTranslation("exchange.problems"));
        if (report.problems().stream().anyMatch(problem -> !problem.sheet().isEmpty())) {
            grid.addColumn(RowProblem::sheet).setHeader(getTranslation("exchange.sheet"));
        }
        grid.addColumn(RowProblem::line)
                .setHeader(getTranslation("exchange.line"))
                .setWidth("5rem")
                .setFlexGrow(0);
        grid.addColumn(RowProblem::column)
                .setHeader(getTranslation("exchange.column"))
                .setAutoWidth(true);
        grid.addColumn(ProblemWords::of)
                .setHeader(getTranslation("exchange.reason"))
                .setFlexGrow(3)
                .setTooltipGenerator(ProblemWords::of);
        grid.setItems(report.problems());
        grid.setAllRowsVisible(report.problems().size() <= SHOWN_AT_ONCE);
        say(Notice.Tone.ERROR, "exchange.has-problems", file, report).with(grid, other());
    }

    private Notice say(Notice.Tone tone, String key, String file, ImportReport report) {
        var notice = new Notice(
                tone,
                getTranslation(key, file, report.problems().size()),
                getTranslation("exchange.counts", report.rows(), report.added(), report.changed(), report.unchanged()));
        getContent().add(notice);
        return notice;
    }

    private Button other() {
        return new Button(getTranslation("exchange.other-file"), click -> startOver.run());
    }
}
