package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Models;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;

/** Says which model answers, and where the diner's words go. */
class ModelBadge extends Composite<Span> {

    private final transient Models models;
    private String shown = "";

    ModelBadge(Models models) {
        this.models = models;
        getContent().addClassNames("tt-badge", "tt-model");
        show(models.preferred());
    }

    void show(String model) {
        if (model.equals(shown)) {
            return;
        }
        shown = model;
        var local = model.equals(Models.LOCAL);
        var name = models.shownName(model);
        getContent().removeAll();
        getContent().add(new TtIcon(local ? "chip" : "cloud"), new Span(name));
        getContent().setClassName("tt-good", local);
        getContent().setClassName("tt-info", !local);
        var words = local
                ? getTranslation("concierge.model.local.tip")
                : getTranslation("concierge.model.remote.tip", name);
        Tooltip.forComponent(getContent()).setText(words);
        getContent().getElement().setAttribute("title", words);
    }
}
