package com.tableturner.reservation.ui.book;

import com.tableturner.base.BadInput;
import com.tableturner.reservation.BookingRequest;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The name for the booking and the note to the restaurant. The browser's tab keeps both when the session ends. */
@Tag("tt-draft")
class GuestForm extends Div {

    private final TextField name = new TextField();
    private final TextArea note = new TextArea();

    GuestForm() {
        addClassName("tt-guest");
        name.setLabel(getTranslation("book.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.getElement().setAttribute("data-keep", "name");
        note.setLabel(getTranslation("book.note"));
        note.getElement().setAttribute("data-keep", "note");
        note.setMinRows(2);
        note.setMaxRows(8);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(typed -> count());
        name.addValueChangeListener(typed -> name.setInvalid(false));
        name.setManualValidation(true); // the service decides what is wrong
        note.setManualValidation(true);
        add(name, note);
        count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("restore");
    }

    /** Fills in the name the diner goes by, unless another was typed. */
    void suggest(String usual) {
        if (name.isEmpty()) {
            name.setValue(usual);
        }
    }

    String name() {
        return name.getValue();
    }

    String note() {
        return note.getValue();
    }

    void clear() {
        name.clear();
        note.clear();
        accept();
    }

    /** Takes the marks of an earlier refusal away. */
    void accept() {
        name.setInvalid(false);
        note.setInvalid(false);
    }

    /** Says beside the field what is wrong; what was typed stays. */
    void refuse(BadInput wrong) {
        var key = "book." + wrong.field() + "." + wrong.problem();
        if (wrong.field().equals("specialRequests")) {
            refuse(note, getTranslation(key, BookingRequest.LONGEST_REQUEST, length()));
            note.focus();
        } else {
            refuse(name, getTranslation(key, BookingRequest.LONGEST_NAME));
            name.focus();
        }
    }

    private static void refuse(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }

    private void count() {
        note.setHelperText(getTranslation("book.note.count", length(), BookingRequest.LONGEST_REQUEST));
        if (length() <= BookingRequest.LONGEST_REQUEST) {
            note.setInvalid(false);
        }
    }

    private int length() {
        var text = note.getValue();
        return text.codePointCount(0, text.length());
    }
}
