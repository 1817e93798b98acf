package com.tableturner.reservation.ui.find;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** A sheet from the bottom of the screen with one or more groups of choices; choosing closes it. */
class ChoiceSheet extends Dialog {

    /**
     * One choice.
     *
     * @param note said below it in small letters; may be empty
     */
    record Choice<T>(T value, String label, String note, boolean enabled) {}

    ChoiceSheet(String title) {
        setHeaderTitle(title);
        addClassName("tt-choice-sheet");
        var close = new Button(new TtIcon("x"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("find.sheet.close"));
        getHeader().add(close);
    }

    /** Adds a group of choices below what is there. */
    <T> ChoiceSheet with(
            String label, String look, List<Choice<T>> choices, T selected, SerializableConsumer<T> onChoose) {
        var group = new Div();
        group.addClassNames("tt-choices", look);
        group.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", label)
                .setAttribute("data-roving", true);
        for (var choice : choices) {
            group.add(button(choice, choice.value().equals(selected), onChoose));
        }
        var heading = new Span(label);
        heading.addClassName("tt-choices-label");
        heading.getElement().setAttribute("aria-hidden", "true");
        add(heading, group);
        return this;
    }

    private <T> NativeButton button(Choice<T> choice, boolean selected, SerializableConsumer<T> onChoose) {
        var button = new NativeButton("", press -> {
            close();
            onChoose.accept(choice.value());
        });
        button.add(new Span(choice.label()));
        if (!choice.note().isEmpty()) {
            var note = new Span(choice.note());
            note.addClassName("tt-choice-note");
            button.add(note);
        }
        button.addClassName("tt-choice");
        button.setEnabled(choice.enabled());
        button.getElement().setAttribute("aria-pressed", String.valueOf(selected));
        return button;
    }
}
