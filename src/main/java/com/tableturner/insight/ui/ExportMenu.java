package com.tableturner.insight.ui;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.insight.Dashboard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Takes the figures away: as a spreadsheet of what is shown, with its filters, or on paper. */
class ExportMenu extends Composite<Div> {

    ExportMenu(SerializableSupplier<Dashboard> shown) {
        var open = new Button(getTranslation("dashboard.export"), new TtIcon("download"));
        var csv = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var dashboard = shown.get();
                    var bytes = FiguresFile.of(dashboard).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), FiguresFile.name(dashboard), "text/csv", bytes.length);
                }),
                getTranslation("dashboard.export.csv"));
        csv.addClassName("tt-nav-link");
        var print = new Button(
                getTranslation("dashboard.export.print"),
                new TtIcon("print"),
                click -> UI.getCurrent().getPage().executeJs("setTimeout(() => window.print(), 100)"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        var menu = new Popover(new Div(csv, print));
        menu.setTarget(open);
        menu.setAriaLabel(getTranslation("dashboard.export"));
        menu.addClassName("tt-account-menu");
        getContent().addClassName("tt-dash-actions");
        getContent().add(open, menu);
    }
}
