package com.tableturner.staff.ui;

import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.diner.GuestBook;
import com.tableturner.diner.GuestProfile.Note;
import com.tableturner.staff.Actors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** What staff noted about a guest, newest first; guests do not see it. */
class GuestNotes extends Div {

    private final transient Moments moments;
    private final transient Actors actors;
    private final SerializableConsumer<Long> onRemove;
    private final UnorderedList list = new UnorderedList();

    GuestNotes(
            Moments moments, Actors actors, SerializableConsumer<String> onAdd, SerializableConsumer<Long> onRemove) {
        this.moments = moments;
        this.actors = actors;
        this.onRemove = onRemove;
        addClassName("tt-guest-notes");
        var text = new TextArea();
        text.setLabel(Texts.of("guests.new-note"));
        text.setHelperText(Texts.of("guests.note-hint"));
        text.setMaxLength(GuestBook.LONGEST_NOTE);
        text.setWidthFull();
        var add = new Button(Texts.of("guests.add-note"), new TtIcon("note"), click -> {
            if (!text.getValue().isBlank()) {
                onAdd.accept(text.getValue());
                text.clear();
            }
        });
        add(new H3(Texts.of("guests.notes")), text, add, list);
    }

    void show(List<Note> notes) {
        list.removeAll();
        notes.forEach(note -> list.add(row(note)));
    }

    private ListItem row(Note note) {
        var by = new Span(Texts.of("guests.note-by", actors.name(note.author()), moments.of(note.at())));
        by.addClassName("tt-fine");
        var remove = new Button(new TtIcon("x"), click -> onRemove.accept(note.id()));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(Texts.of("guests.remove-note"));
        var words = new Div(new Paragraph(note.text()), by);
        return new ListItem(words, remove);
    }
}
