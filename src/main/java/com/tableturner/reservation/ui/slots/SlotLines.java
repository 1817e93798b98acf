package com.tableturner.reservation.ui.slots;

import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.reservation.SlotSheet;
import com.tableturner.reservation.SlotSheet.Line;
import com.tableturner.reservation.SlotSheet.State;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.progressbar.ProgressBarVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The starts of one date, one a row. */
class SlotLines extends GridPanel<Line> {

    private final SlotActions actions;
    private transient List<Line> lines = List.of();
    private Optional<State> wanted = Optional.empty();

    SlotLines(SlotActions actions, GridMemory memory) {
        super(SlotTexts.of("title"));
        this.actions = actions;
        grid().addColumn(SlotTexts::time)
                .setKey("time")
                .setHeader(SlotTexts.of("time"))
                .setWidth("6.5rem");
        var state = grid().addComponentColumn(SlotTexts::badge)
                .setKey("state")
                .setHeader(SlotTexts.of("state"))
                .setWidth("9.5rem");
        grid().addColumn(new ComponentRenderer<>(this::ways))
                .setKey("ways")
                .setHeader(SlotTexts.of("ways"))
                .setWidth("10rem");
        grid().addColumn(new ComponentRenderer<>(SlotLines::covers))
                .setKey("covers")
                .setHeader(SlotTexts.of("covers"))
                .setWidth("15rem");
        grid().addColumn(new ComponentRenderer<>(SlotLines::free))
                .setKey("free")
                .setHeader(SlotTexts.of("free"))
                .setWidth("15rem");
        number("parties", Line::parties);
        number("held", Line::held);
        grid().addColumn(line -> Objects.requireNonNullElse(line.shift(), ""))
                .setKey("shift")
                .setHeader(SlotTexts.of("shift"))
                .setWidth("7.5rem");
        grid().getColumns()
                .forEach(column -> column.setResizable(true)
                        .setFlexGrow(
                                column.getKey().equals("covers")
                                                || column.getKey().equals("free")
                                        ? 1
                                        : 0));
        filters()
                .choice(
                        state,
                        getTranslation("grid.filter", SlotTexts.of("state")),
                        Arrays.asList(State.values()),
                        SlotTexts::state,
                        one -> wanted = one);
        bulk().action("ban", SlotTexts.of("close"), SlotActions::whyNotClose, actions::close);
        bulk().action("check", SlotTexts.of("open"), SlotActions::whyNotOpen, actions::open);
        bulk().action("sparkline", SlotTexts.of("pacing"), SlotActions::whyNotPace, actions::pace);
        grid().setPartNameGenerator(line -> line.isServed() ? null : "slots-off");
        ready(memory, "slots");
        setRows(
                page -> shown().stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList(),
                () -> shown().size());
    }

    private void number(String key, ValueProvider<Line, Integer> value) {
        grid().addColumn(line -> value.apply(line) == 0 ? "" : String.valueOf(value.apply(line)))
                .setKey(key)
                .setHeader(SlotTexts.of(key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.5rem");
    }

    void show(SlotSheet sheet, long restaurantId) {
        lines = sheet.isClosedDay() ? List.of() : sheet.lines();
        grid().setEmptyStateComponent(
                        sheet.isClosedDay()
                                ? new EmptyState(
                                        "clock",
                                        SlotTexts.of("closed-day"),
                                        SlotTexts.of("closed-day-why"),
                                        toHours(restaurantId))
                                : new EmptyState("filter", SlotTexts.of("none"), SlotTexts.of("none-why")));
        showBeside(SlotTexts.of(
                "summary",
                lines.stream().filter(line -> line.state() == State.ON_SALE).count(),
                lines.stream().mapToInt(Line::parties).sum(),
                lines.stream().mapToInt(Line::covers).sum()));
        refresh();
    }

    private static Anchor toHours(long restaurantId) {
        return new Anchor("staff/hours?restaurant=" + restaurantId, SlotTexts.of("to-hours"));
    }

    private List<Line> shown() {
        return lines.stream()
                .filter(line -> wanted.map(state -> state == line.state()).orElse(true))
                .toList();
    }

    /** Against what may start online, and through staff. */
    private static Div covers(Line line) {
        var limit = line.pacingStaff() == null ? line.pacingOnline() : line.pacingStaff();
        var words = new Span(coversWords(line));
        var cell = new Div(words);
        cell.addClassName("slots-covers");
        if (limit != null && line.isServed()) {
            var bar = new ProgressBar(0, 1, Math.min(1, (double) line.covers() / limit));
            if (line.pacingOnline() != null && line.covers() >= line.pacingOnline()) {
                bar.addThemeVariants(ProgressBarVariant.ERROR);
            }
            bar.getElement().setAttribute("aria-hidden", "true");
            cell.add(bar);
        }
        return cell;
    }

    private static String coversWords(Line line) {
        if (!line.isServed() && line.covers() == 0) {
            return "";
        }
        if (line.pacingOnline() == null && line.pacingStaff() == null) {
            return SlotTexts.of("covers-of.free", line.covers());
        }
        return SlotTexts.of(
                line.rule().isPaced() ? "covers-of.own" : "covers-of",
                line.covers(),
                limit(line.pacingOnline()),
                limit(line.pacingStaff()));
    }

    private static String limit(@Nullable Integer covers) {
        return covers == null ? SlotTexts.of("no-limit") : covers.toString();
    }

    private static Div free(Line line) {
        var cell = new Div();
        cell.addClassName("slots-free");
        if (line.isServed()) {
            line.free().forEach((seats, tables) -> {
                var size = new Span(SlotTexts.of("free-of", tables, seats));
                size.setClassName("slots-none", tables == 0);
                cell.add(size);
            });
            cell.getElement()
                    .setAttribute(
                            "title",
                            line.free().entrySet().stream()
                                    .map(one -> SlotTexts.of("free-words", one.getValue(), one.getKey()))
                                    .collect(Collectors.joining(", ")));
        }
        return cell;
    }

    private Div ways(Line line) {
        var cell = new Div();
        cell.addClassName("slots-ways");
        if (line.isServed()) {
            var closed = line.rule().closed();
            cell.add(way(closed ? "open" : "close", line, () -> {
                if (closed) {
                    actions.open(List.of(line));
                } else {
                    actions.close(List.of(line));
                }
            }));
            cell.add(way("pacing", line, () -> actions.pace(List.of(line))));
        }
        return cell;
    }

    private static Button way(String key, Line line, SerializableRunnable onPress) {
        var button = new Button(SlotTexts.of(key), click -> onPress.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(SlotTexts.of(key + ".of", SlotTexts.time(line)));
        return button;
    }
}
