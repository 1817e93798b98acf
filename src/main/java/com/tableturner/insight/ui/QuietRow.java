package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.insight.Dashboard.QuietShift;
import com.tableturner.insight.DayPart;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import org.springframework.web.util.HtmlUtils;

/** A lunch or dinner that is emptier than usual, with a link that brings guests to its free tables. */
class QuietRow extends Composite<ListItem> {

    private static final String LUNCH_TIME = "13:00";
    private static final String DINNER_TIME = "20:00";

    QuietRow(QuietShift shift, LocalDate today) {
        var share = new Span(Figures.percent(shift.share()));
        share.addClassNames("tt-point-share", "tt-heat-0");
        var words = new Span(
                new Html("<b>" + HtmlUtils.htmlEscape(shift.place().name()) + "</b>"),
                new Span(getTranslation(
                        "dashboard.quiet.row",
                        Formats.date(shift.date(), today),
                        getTranslation("dashboard.shift." + shift.part().text()),
                        Figures.percent(shift.usual()))));
        words.addClassName("tt-point-words");
        var copy = new Button(getTranslation("dashboard.quiet.copy"), click -> copy(shift));
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.setAriaLabel(
                getTranslation("dashboard.quiet.copy") + ": " + shift.place().name());
        var row = new Div(share, words, copy);
        row.addClassNames("tt-point", "tt-quiet");
        getContent().add(row);
    }

    private static void copy(QuietShift shift) {
        var path = "book?restaurant=" + shift.place().id() + "&date=" + shift.date() + "&time="
                + (shift.part() == DayPart.LUNCH ? LUNCH_TIME : DINNER_TIME);
        UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText(new URL($0, document.baseURI).href)", path);
        Notification.show(UI.getCurrent().getTranslation("dashboard.quiet.copied"));
    }
}
