package com.tableturner.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The end of every page of the diners' site: where else to go, and what holds everywhere. */
class SiteFooter extends Composite<Footer> {

    SiteFooter(List<NavigationEntry> entries) {
        var links = new Div();
        links.addClassName("tt-footer-links");
        entries.forEach(entry -> links.add(new Anchor(entry.path(), getTranslation(entry.text()))));
        getContent()
                .add(
                        links,
                        new Paragraph(getTranslation("shell.footer.times")),
                        new Paragraph(getTranslation("shell.footer.licence")));
        getContent().addClassName("tt-footer");
    }
}
