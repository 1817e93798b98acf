package com.tableturner.insight.ui;

import com.tableturner.base.ui.Notice;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.insight.DashboardRefused.Problem;
import com.tableturner.insight.Place;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.stream.Collectors;

/** Why there is nothing to see, and the way back to what there is. */
class EmptyState extends Composite<Div> {

    static final String NOT_UNDERSTOOD = "NOT_UNDERSTOOD";

    private static final int NAMED = 5;

    EmptyState(Problem problem, List<Place> mine, SerializableRunnable onBack) {
        var names = mine.stream().limit(NAMED).map(Place::name).collect(Collectors.joining(", "))
                + (mine.size() > NAMED ? " …" : "");
        getContent().addClassName("tt-dash-empty");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new TtIcon("filter"),
                        new H2(getTranslation("dashboard.problem." + problem + ".title")),
                        new Paragraph(getTranslation("dashboard.problem." + problem + ".text", mine.size(), names)));
        if (!mine.isEmpty()) {
            var back = new Button(getTranslation("dashboard.problem.back"), click -> onBack.run());
            back.addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(back);
        }
    }

    /** A word above figures that are not quite what was asked for. */
    EmptyState(String note) {
        getContent().addClassName("tt-dash-note");
        getContent()
                .add(new Notice(
                        Notice.Tone.WARNING,
                        getTranslation("dashboard.problem." + note + ".title"),
                        getTranslation("dashboard.problem." + note + ".text")));
    }
}
