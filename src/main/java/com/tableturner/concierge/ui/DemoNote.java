package com.tableturner.concierge.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The code a demo shows instead of sending it. Stays on this page only. */
class DemoNote extends Composite<Div> {

    DemoNote(String code) {
        var digits = new Span(code);
        digits.addClassName("tt-demo-digits");
        var mark = new Span(getTranslation("sign-in.demo.mark"));
        mark.addClassName("tt-demo-mark");
        getContent().add(mark, new Paragraph(getTranslation("sign-in.demo.text")), digits);
        getContent().addClassName("tt-demo");
        getContent().getElement().setAttribute("role", "note");
    }
}
