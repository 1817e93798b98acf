package com.tableturner.reservation.ui.desk;

import com.tableturner.base.BadInput;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;

/** The words on a reservation: under which name it is, and what the guest asked for. */
class WordFields extends Div {

    private static final int ROWS = 2;

    private final TextField name = new TextField(DeskWords.text("name"));
    private final TextArea requests = new TextArea(DeskWords.text("requests"));
    private boolean nameless;

    WordFields() {
        addClassName("desk-words");
        name.setManualValidation(true);
        requests.setManualValidation(true);
        name.setMaxLength(BookingRequest.LONGEST_NAME);
        name.setAutocomplete(Autocomplete.OFF);
        requests.setMaxLength(BookingRequest.LONGEST_REQUEST);
        requests.setMinRows(ROWS);
        requests.setHelperText(DeskWords.text("requests-help"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        requests.setValueChangeMode(ValueChangeMode.LAZY);
        add(name, requests);
    }

    void trackedBy(EditorPanel editor) {
        editor.track(name, name.getLabel(), UnaryOperator.identity());
        editor.track(requests, requests.getLabel(), UnaryOperator.identity());
    }

    void show(ReservationDetails shown) {
        nameless = shown.customerName().isEmpty();
        name.setValue(shown.customerName());
        requests.setValue(shown.specialRequests());
        name.setReadOnly(shown.status().isOver());
        requests.setReadOnly(shown.status().isOver());
        show(name, "");
        show(requests, "");
    }

    /** A name may be missing only where there was none. */
    boolean isComplete() {
        var missing = !nameless && name().isEmpty();
        show(name, missing ? "missing.name" : "");
        show(requests, "");
        return !missing;
    }

    void refuse(BadInput wrong) {
        var tooLong = wrong.problem().equals("too-long");
        show(wrong.field().equals("specialRequests") ? requests : name, tooLong ? "too-long" : "missing.name");
    }

    private static void show(HasValidation field, String problem) {
        field.setErrorMessage(problem.isEmpty() ? "" : DeskWords.text(problem));
        field.setInvalid(!problem.isEmpty());
    }

    String name() {
        return name.getValue().strip();
    }

    String requests() {
        return requests.getValue().strip();
    }
}
