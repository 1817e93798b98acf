package com.tableturner.insight.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.insight.Dashboard;
import com.tableturner.insight.Dashboard.FeedEntry;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;

/** What has just happened, newest first. Stands still while it is paused, or a pointer or the keyboard is in it. */
class FeedPanel extends Panel {

    private static final int SHOWN = 8;
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("booked", "calplus"),
            Map.entry("requested", "calplus"),
            Map.entry("approved", "check"),
            Map.entry("changed", "move"),
            Map.entry("cancelled", "x"),
            Map.entry("arrived", "user"),
            Map.entry("seated", "seat"),
            Map.entry("walked_in", "walk"),
            Map.entry("completed", "out"),
            Map.entry("no_show", "ban"),
            Map.entry("extended", "clock"),
            Map.entry("undone", "undo"),
            Map.entry("queue_joined", "wait"),
            Map.entry("queue_told", "bell"),
            Map.entry("queue_left", "out"));
    private static final Map<String, String> TONES = Map.of(
            "booked", "tt-feed-new",
            "requested", "tt-feed-new",
            "approved", "tt-feed-new",
            "seated", "tt-feed-here",
            "arrived", "tt-feed-here",
            "walked_in", "tt-feed-here",
            "cancelled", "tt-feed-off",
            "no_show", "tt-feed-off");

    private final UnorderedList list = new UnorderedList();
    private final Button pause;
    private boolean paused;
    private boolean held;
    private transient List<FeedEntry> newest = List.of();
    private long newestShown;

    FeedPanel(String title) {
        super(title);
        pause = new Button(getTranslation("dashboard.feed.pause"), new TtIcon("pause"), click -> toggle());
        pause.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        list.addClassName("tt-feed");
        getContent().addClassName("tt-panel-live");
        withHead(pause);
        with(list);
        for (var event : List.of("mouseenter", "focusin")) {
            list.getElement().addEventListener(event, entered -> held = true);
        }
        for (var event : List.of("mouseleave", "focusout")) {
            list.getElement().addEventListener(event, left -> release());
        }
    }

    private void toggle() {
        paused = !paused;
        refresh();
    }

    private void release() {
        held = false;
        refresh();
    }

    void show(Dashboard dashboard) {
        newest = dashboard.feed();
        refresh();
    }

    private void refresh() {
        if (!paused && !held || newestShown == 0) {
            draw();
        }
        var waiting = newest.stream().filter(entry -> entry.id() > newestShown).count();
        pause.setIcon(new TtIcon(paused ? "chev-r" : "pause"));
        pause.setText(
                waiting > 0
                        ? getTranslation("dashboard.feed.new", waiting)
                        : getTranslation(paused ? "dashboard.feed.go-on" : "dashboard.feed.pause"));
    }

    private void draw() {
        list.removeAll();
        newestShown = newest.isEmpty() ? 0 : newest.getFirst().id();
        if (newest.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("dashboard.feed.none"))));
        }
        newest.stream().limit(SHOWN).forEach(entry -> list.add(item(entry)));
    }

    private ListItem item(FeedEntry entry) {
        var at = LocalDateTime.ofInstant(entry.at(), entry.place().zone());
        var time = new Html("<time datetime=\"" + entry.at() + "\">" + Formats.time(at.toLocalTime()) + "</time>");
        var icon = new Span(new TtIcon(ICONS.getOrDefault(entry.action(), "info")));
        icon.addClassNames("tt-feed-icon", TONES.getOrDefault(entry.action(), "tt-feed-plain"));
        var words = new Html("<p><b>" + getTranslation("dashboard.feed." + entry.action()) + "</b> "
                + HtmlUtils.htmlEscape(what(entry, at)) + "</p>");
        var by = new Span(by(entry));
        by.addClassName("tt-feed-by");
        return new ListItem(time, icon, words, by);
    }

    private String what(FeedEntry entry, LocalDateTime at) {
        var when = entry.time();
        var quote = entry.quote();
        if (when == null) {
            return quote == null
                    ? getTranslation("dashboard.feed.party", entry.place().name(), entry.party())
                    : getTranslation("dashboard.feed.quoted", entry.place().name(), entry.party(), quote);
        }
        var sameDay = entry.date().equals(at.toLocalDate());
        return getTranslation(
                sameDay ? "dashboard.feed.today" : "dashboard.feed.other-day",
                entry.place().name(),
                entry.party(),
                Formats.time(when),
                Formats.date(entry.date(), at.toLocalDate()));
    }

    private String by(FeedEntry entry) {
        return switch (entry.actor()) {
            case "system" -> getTranslation("dashboard.feed.by-system");
            case "staff" -> getTranslation("dashboard.feed.by-staff");
            default -> getTranslation("dashboard.channel." + entry.channel());
        };
    }
}
