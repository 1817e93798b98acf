package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Map;

/** Where the booking stands: five steps side by side, on phones a bar with the way back. Steps done can be returned to. */
class Stepper extends Composite<Nav> {

    private final SerializableConsumer<Step> onPick;
    private final SerializableRunnable onBack;

    Stepper(SerializableConsumer<Step> onPick, SerializableRunnable onBack) {
        this.onPick = onPick;
        this.onBack = onBack;
        getContent().setAriaLabel(getTranslation("book.steps"));
        getContent().addClassName("tt-steps");
    }

    /**
     * Shows the steps.
     *
     * @param title of the step, for the phone's bar
     * @param done what was chosen in each step that is done
     */
    void show(Step current, String title, Map<Step, String> done) {
        getContent().removeAll();
        getContent().add(bar(current, title), list(current, done));
    }

    private OrderedList list(Step current, Map<Step, String> done) {
        var list = new OrderedList();
        list.addClassName("tt-steps-list");
        for (var step : Step.values()) {
            var item = new ListItem(step == current ? here(step, done) : other(step, current, done));
            item.setClassName("tt-done", done.containsKey(step));
            if (step == current) {
                item.addClassName("tt-current");
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    private Component here(Step step, Map<Step, String> done) {
        var value = done.getOrDefault(step, getTranslation("book.step.now." + step.text()));
        return new Div(mark(step, done.containsKey(step)), words(step, value));
    }

    private Component other(Step step, Step current, Map<Step, String> done) {
        var isDone = done.containsKey(step);
        var mark = mark(step, isDone);
        var words = words(step, done.getOrDefault(step, ""));
        if (!isDone || current == Step.CONFIRMED) {
            return new Div(mark, words);
        }
        var button = new NativeButton("", press -> onPick.accept(step));
        button.add(mark, words);
        return button;
    }

    private static Span mark(Step step, boolean done) {
        var mark = done ? new Span(new TtIcon("check")) : new Span(String.valueOf(step.number()));
        mark.addClassName("tt-steps-mark");
        return mark;
    }

    private Span words(Step step, String value) {
        var name = new Span(getTranslation("book.step." + step.text()));
        name.addClassName("tt-steps-name");
        var words = new Span(name);
        if (!value.isEmpty()) {
            var chosen = new Span(value);
            chosen.addClassName("tt-steps-value");
            words.add(chosen);
        }
        words.addClassName("tt-steps-words");
        return words;
    }

    private Div bar(Step current, String title) {
        var back = new NativeButton("", press -> onBack.run());
        back.add(new TtIcon("arrow-l"));
        back.setAriaLabel(getTranslation("book.back"));
        back.setVisible(current != Step.CONFIRMED);
        var close = new Anchor("", "");
        close.add(new TtIcon("x"));
        close.setAriaLabel(getTranslation("book.close"));
        var name = new Span(title);
        name.addClassName("tt-bar-title");
        var words = new Div(name, new Span(getTranslation("book.step-of", current.number(), Step.values().length)));
        words.addClassName("tt-bar-words");
        var progress = new Div();
        progress.addClassName("tt-bar-progress");
        for (var step : Step.values()) {
            var part = new Span();
            part.setClassName("tt-on", step.number() <= current.number());
            progress.add(part);
        }
        var bar = new Div(back, words, close, progress);
        bar.addClassName("tt-bar");
        return bar;
    }
}
