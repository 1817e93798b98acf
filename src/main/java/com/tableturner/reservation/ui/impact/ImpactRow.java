package com.tableturner.reservation.ui.impact;

import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.GuestWords;
import com.tableturner.reservation.Impact.Affected;
import com.tableturner.reservation.Impact.Answer;
import com.tableturner.reservation.Impact.Choice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;

/** One booking that would no longer fit: why, what is to become of it, and what its guest is told. */
class ImpactRow extends Composite<ListItem> {

    private final transient Affected booking;
    private final transient Words words;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final Checkbox tell = new Checkbox(Words.of("tell"));
    private final TextArea draft = new TextArea(Words.of("message"));
    private final Details message = new Details();

    ImpactRow(Affected booking, Words words, SerializableRunnable onChange) {
        this.booking = booking;
        this.words = words;
        var name = new Span(Words.name(booking));
        name.addClassName("imp-name");
        var number = new Span(booking.number());
        number.addClassName("imp-number");
        var head = new Div(name, number);
        head.addClassName("imp-head");
        var why = new Paragraph(new TtIcon("alert"), new Span(Words.why(booking)));
        why.addClassName("imp-why");
        draft.setMaxLength(GuestWords.LONGEST);
        draft.setWidthFull();
        tell.addValueChangeListener(change -> showWhetherTold());
        message.add(tell, draft);
        message.addClassName("imp-message");
        answer.setAriaLabel(Words.of("answer", booking.number()));
        answer.setItems(answers());
        answer.setItemLabelGenerator(this::label);
        answer.addValueChangeListener(change -> {
            showDraft();
            onChange.run();
        });
        answer.setValue(booking.elsewhere() == null ? Answer.KEEP : Answer.MOVE);
        getContent().addClassName("imp-row");
        getContent().add(head, why, answer, message);
    }

    private List<Answer> answers() {
        return booking.elsewhere() == null
                ? List.of(Answer.KEEP, Answer.CANCEL)
                : List.of(Answer.MOVE, Answer.KEEP, Answer.CANCEL);
    }

    private String label(Answer one) {
        return switch (one) {
            case MOVE -> Words.place(booking, Objects.requireNonNull(booking.elsewhere()));
            case KEEP -> Words.of("keep");
            case CANCEL -> Words.of("cancel");
        };
    }

    /** A guest whose time stays need not hear of another table, unless staff want that. */
    private void showDraft() {
        var place = booking.elsewhere();
        var chosen = answer.getValue();
        message.setVisible(chosen != Answer.KEEP && booking.toldByNumber());
        if (chosen == Answer.MOVE && place != null) {
            draft.setValue(words.moved(booking, place));
            tell.setValue(!place.time().equals(booking.time()));
        } else if (chosen == Answer.CANCEL) {
            draft.setValue(words.cancelled(booking));
            tell.setValue(true);
        }
        showWhetherTold();
    }

    private void showWhetherTold() {
        draft.setEnabled(tell.getValue());
        message.setSummaryText(Words.of(tell.getValue() ? "told" : "not-told"));
    }

    Answer answer() {
        return answer.getValue();
    }

    /** Where it can be chosen here. */
    void answer(Answer wanted) {
        if (answers().contains(wanted)) {
            answer.setValue(wanted);
        }
    }

    Choice choice() {
        return new Choice(booking.number(), answer(), tell.getValue() ? draft.getValue() : null);
    }
}
