package com.tableturner.exchange.ui;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.jspecify.annotations.Nullable;

/** A file that is ready: the browser saves it at once, and the link does so again. */
class FinishedFile extends Composite<Div> {

    private transient @Nullable TemporaryFile file;

    FinishedFile() {
        getContent().addClassName("tt-exchange-done");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(TemporaryFile ready) {
        clear();
        file = ready;
        var link = new Anchor(DownloadHandler.forFile(ready.path().toFile(), ready.name()), "");
        link.getElement().setAttribute("download", ready.name());
        link.add(new TtIcon("download"), new Span(ready.name()));
        getContent().add(link, new Span(getTranslation("exchange.exported", ready.rows())));
        link.getElement().executeJs("this.click()");
    }

    void say(String key) {
        clear();
        getContent().add(new Paragraph(getTranslation(key)));
    }

    void add(com.vaadin.flow.component.Component notice) {
        getContent().add(notice);
    }

    void clear() {
        getContent().removeAll();
        if (file != null) {
            file.delete();
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        clear();
    }
}
