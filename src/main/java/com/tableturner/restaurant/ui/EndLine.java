package com.tableturner.restaurant.ui;

import com.tableturner.base.ui.Moments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The foot of an editor: from when until when it stands, and the way to end it, or to keep it after all. */
class EndLine extends Div {

    private static final int BEGINNING_OF_TIME = 1970;

    private final String texts;
    private final transient Moments moments;
    private final SerializableRunnable onEnd;
    private final SerializableRunnable onKeep;

    /** @param texts how the keys of its texts begin, as in {@code tables.} */
    EndLine(String texts, Moments moments, SerializableRunnable onEnd, SerializableRunnable onKeep) {
        this.texts = texts;
        this.moments = moments;
        this.onEnd = onEnd;
        this.onKeep = onKeep;
        addClassNames("tt-editor-ways", "tt-setup-end");
    }

    /** @param to the first day without; null without end */
    void show(LocalDate from, @Nullable LocalDate to) {
        removeAll();
        if (from.getYear() > BEGINNING_OF_TIME || to != null) {
            add(new Span(words(from, to)));
        }
        add(
                to == null
                        ? new Button(Texts.of(texts + "end-this"), click -> onEnd.run())
                        : new Button(Texts.of(texts + "restore"), click -> onKeep.run()));
    }

    private String words(LocalDate from, @Nullable LocalDate to) {
        if (to == null) {
            return Texts.of("end.since", moments.date(from));
        }
        return from.getYear() > BEGINNING_OF_TIME
                ? Texts.of("end.between", moments.date(from), moments.date(to.minusDays(1)))
                : Texts.of("end.until", moments.date(to.minusDays(1)));
    }
}
