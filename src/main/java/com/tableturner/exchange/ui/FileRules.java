package com.tableturner.exchange.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.exchange.Column;
import com.tableturner.exchange.DataSet;
import com.tableturner.exchange.Exports;
import com.tableturner.exchange.FileFormat;
import com.tableturner.exchange.Imports;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** What a file of a set must look like, which record a row means, and an empty one to fill in. */
class FileRules extends Composite<Div> {

    private final transient Exports exports;
    private final transient Imports imports;

    FileRules(Exports exports, Imports imports) {
        this.exports = exports;
        this.imports = imports;
        getContent().addClassName("tt-exchange-rules");
    }

    void show(DataSet set) {
        getContent().removeAll();
        var columns = new UnorderedList();
        set.imported().forEach(column -> columns.add(item(column)));
        var details = new Details(getTranslation("exchange.columns"), columns);
        var templates = new Div(
                new Span(getTranslation("exchange.template")),
                template(set, FileFormat.XLSX),
                template(set, FileFormat.CSV));
        templates.addClassName("tt-exchange-templates");
        getContent()
                .add(
                        new Paragraph(getTranslation("exchange.rule." + set.text())),
                        new Paragraph(getTranslation("exchange.limit", imports.mostRows(set))),
                        templates,
                        details);
    }

    private ListItem item(Column column) {
        var needed = column.use() == Column.Use.KEY || column.use() == Column.Use.REQUIRED;
        return new ListItem(
                new Code(column.name()),
                new Span(getTranslation("exchange.kind." + column.kind().name().toLowerCase(java.util.Locale.ROOT))
                        + (needed ? ", " + getTranslation("exchange.needed") : "")));
    }

    private Component template(DataSet set, FileFormat format) {
        var actor = CurrentActor.get();
        var name = set.text() + "-template." + format.extension();
        var link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> {
                            var bytes = new ByteArrayOutputStream();
                            exports.template(actor, set, format, bytes);
                            return new DownloadResponse(
                                    new ByteArrayInputStream(bytes.toByteArray()),
                                    name,
                                    format.contentType(),
                                    bytes.size());
                        },
                        name),
                getTranslation("exchange.format." + format.extension()));
        link.getElement().setAttribute("download", name);
        return link;
    }
}
