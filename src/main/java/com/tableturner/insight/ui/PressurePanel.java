package com.tableturner.insight.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Dashboard.PressurePoint;
import com.tableturner.insight.Dashboard.QuietShift;
import com.tableturner.insight.PressureActions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Times to come that are nearly full, the next 72 hours first, each with what can be done; and empty ones. */
class PressurePanel extends Panel {

    private static final int SHOWN = 6;
    private static final int NEAR_DAYS = 3;
    private static final int HEAT_TOP = 6;

    private final transient PressureActions actions;
    private final transient Supplier<Actor> actor = CurrentActor.later();
    private final Badge count = new Badge();
    private final Button all;
    private final Div body = new Div();
    private boolean showAll;
    private transient @Nullable Dashboard shown;
    private transient @Nullable PressurePoint opened;
    private transient @Nullable PressureDeeds deeds;
    private boolean chosen;

    PressurePanel(PressureActions actions, String title) {
        super(title);
        this.actions = actions;
        this.all = new Button(getTranslation("dashboard.pressure.all"), click -> {
            showAll = !showAll;
            draw();
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        count.addThemeNames("error");
        withHead(count, all);
        with(body);
    }

    void show(Dashboard dashboard) {
        shown = dashboard;
        draw();
    }

    private void draw() {
        var dashboard = shown;
        if (dashboard == null) {
            return;
        }
        var points = dashboard.pressure();
        var near = points.stream()
                .filter(point -> point.date().isBefore(dashboard.today().plusDays(NEAR_DAYS)))
                .toList();
        count.setText(getTranslation("dashboard.pressure.count", points.size()));
        count.setVisible(!points.isEmpty());
        all.setText(getTranslation(showAll ? "dashboard.pressure.fewer" : "dashboard.pressure.all"));
        all.setVisible(points.size() > Math.min(SHOWN, near.size()));
        body.removeAll();
        var visible = showAll ? points : near.stream().limit(SHOWN).toList();
        if (visible.isEmpty()) {
            body.add(text(
                    getTranslation(points.isEmpty() ? "dashboard.pressure.none" : "dashboard.pressure.none-near")));
        } else {
            var list = new UnorderedList();
            list.addClassName("tt-points");
            openFirst(visible);
            visible.forEach(point -> list.add(item(point, dashboard.today())));
            body.add(list);
        }
        addQuiet(dashboard.quiet(), dashboard.today());
    }

    private ListItem item(PressurePoint point, LocalDate today) {
        var share = new Span(Figures.percent(point.share()));
        share.addClassNames("tt-point-share", "tt-heat-" + (point.share() >= .98 ? HEAT_TOP : HEAT_TOP - 1));
        var words = new Span(bold(point.place().name()), new Span(when(point.date(), point.slot(), today)));
        words.addClassName("tt-point-words");
        var left = new Span(getTranslation("dashboard.pressure.left", point.left(), point.waiting()));
        left.addClassName("tt-point-left");
        left.setClassName("tt-bad", point.left() == 0);
        var isOpen = same(point, opened);
        var row = new NativeButton();
        row.add(share, words, left, new TtIcon(isOpen ? "chev-u" : "chev-d"));
        row.addClassName("tt-point");
        row.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        row.addClickListener(click -> {
            chosen = true;
            open(isOpen ? null : point);
            draw();
        });
        var item = new ListItem(row);
        if (isOpen && deeds != null) {
            item.add(deeds);
        }
        return item;
    }

    /** What can be done about the first is seen without a click, until somebody chooses another. */
    private void openFirst(List<PressurePoint> visible) {
        if (!chosen && !visible.getFirst().equals(opened)) {
            open(visible.getFirst());
        } else if (opened != null) {
            visible.stream()
                    .filter(point -> same(point, opened) && !point.equals(opened))
                    .findFirst()
                    .ifPresent(this::open);
        }
    }

    /** Deeds are looked up once, not with each change elsewhere. */
    private void open(@Nullable PressurePoint point) {
        opened = point;
        deeds = point == null ? null : new PressureDeeds(actions, actor.get(), point, this::reopen);
    }

    private void reopen() {
        open(opened);
        draw();
    }

    private static boolean same(PressurePoint point, @Nullable PressurePoint other) {
        return other != null
                && point.place().id() == other.place().id()
                && point.date().equals(other.date())
                && point.slot() == other.slot();
    }

    private static Component bold(String text) {
        return new Html("<b>" + HtmlUtils.htmlEscape(text) + "</b>");
    }

    static String when(LocalDate date, int slot, LocalDate today) {
        var time = SlotGrid.time(slot);
        return Formats.day(date, time, today) + ", " + Formats.time(time);
    }

    private void addQuiet(List<QuietShift> quiet, LocalDate today) {
        if (quiet.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassName("tt-points");
        quiet.forEach(shift -> list.add(new QuietRow(shift, today)));
        body.add(new H3(getTranslation("dashboard.quiet.title")), list);
    }

    private static Paragraph text(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("tt-panel-text");
        return paragraph;
    }
}
