package com.tableturner.concierge.ui;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.concierge.Models;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;

/** Says which model answers, and where the diner's words go. */
class ModelBadge extends Composite<Span> {

    private String shown = "";

    ModelBadge(String model) {
        getContent().addClassNames("tt-badge", "tt-model");
        show(model);
    }

    void show(String model) {
        if (model.equals(shown)) {
            return;
        }
        shown = model;
        var local = model.equals(Models.LOCAL);
        var name = local
                ? getTranslation("concierge.model.local")
                : model.equals("gemini") ? getTranslation("concierge.model.gemini") : model;
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
