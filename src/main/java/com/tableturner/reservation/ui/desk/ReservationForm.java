package com.tableturner.reservation.ui.desk;

import com.tableturner.base.BadInput;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.reservation.ChangeRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.EditRequest;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.restaurant.RestaurantPlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When, how many, where, and the words on it: what staff may edit of a reservation; the services have the last word. */
class ReservationForm extends Div {

    private final TextField restaurant = new TextField(DeskWords.text("restaurant"));
    private final DatePicker date = new DatePicker(DeskWords.text("day"));
    private final ComboBox<LocalTime> time = new ComboBox<>(DeskWords.text("time"));
    private final IntegerField party = new IntegerField(DeskWords.text("party"));
    private final ComboBox<TableChoice> table = new ComboBox<>(DeskWords.text("tables"));
    private final WordFields words = new WordFields();
    private transient @Nullable Seen seen;

    /** What was loaded: a save is checked against it, an undo goes back to it, and both have the key of one form. */
    private record Seen(String key, ReservationDetails reservation, TableChoice table) {}

    ReservationForm() {
        addClassName("tt-form");
        date.setI18n(Formats.datePicker());
        restaurant.setReadOnly(true);
        time.setItems(
                IntStream.range(0, SlotGrid.STARTS).mapToObj(SlotGrid::time).toList());
        time.setItemLabelGenerator(start -> Formats.time(start).replace('\u00a0', ' ')); // as people type it
        party.setMin(1);
        party.setStepButtonsVisible(true);
        table.setItemLabelGenerator(TableChoice::words);
        List.<HasValidation>of(date, time, party, table).forEach(field -> field.setManualValidation(true));
        add(restaurant, pair(date, time), pair(party, table), words);
    }

    private static Div pair(Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("desk-pair");
        return pair;
    }

    void trackedBy(EditorPanel editor) {
        editor.track(date, date.getLabel(), value -> value == null ? "" : value.toString());
        editor.track(time, time.getLabel(), value -> value == null ? "" : Formats.time(value));
        editor.track(party, party.getLabel(), String::valueOf);
        editor.track(table, table.getLabel(), value -> value == null ? "" : value.words());
        words.trackedBy(editor);
    }

    void show(ReservationDetails shown, RestaurantPlan plan) {
        var choices = TableChoice.of(plan.on(shown.date()));
        restaurant.setValue(shown.restaurantName() + ", " + shown.restaurantLocation());
        date.setValue(shown.date());
        time.setValue(shown.time());
        party.setValue(shown.partySize());
        table.setItems(choices);
        var has = choices.stream()
                .filter(choice -> choice.name().equals(shown.tables()))
                .findFirst()
                .orElse(choices.getFirst());
        table.setValue(has);
        words.show(shown);
        var comes = shown.status() == ReservationStatus.CONFIRMED || shown.status() == ReservationStatus.REQUESTED;
        List.<HasValue<?, ?>>of(date, time, party, table).forEach(field -> field.setReadOnly(!comes));
        seen = new Seen(UUID.randomUUID().toString(), shown, has);
        clear();
    }

    /** Whether all of it is filled in; what is missing says so. */
    boolean isComplete() {
        clear();
        require(date.getValue() != null, date, "missing.date");
        require(time.getValue() != null, time, "missing.time");
        require(party.getValue() != null && party.getValue() > 0, party, "missing.party");
        return words.isComplete() && !date.isInvalid() && !time.isInvalid() && !party.isInvalid();
    }

    private static void require(boolean right, HasValidation field, String problem) {
        if (!right) {
            field.setErrorMessage(DeskWords.text(problem));
            field.setInvalid(true);
        }
    }

    /** A table that nobody chose here may change with the rest: the best that fits is then given. */
    EditRequest read() {
        var from = Objects.requireNonNull(seen);
        var chosen = table.getValue();
        var same = chosen == null || chosen.equals(from.table());
        var change = new ChangeRequest(
                from.key(),
                from.reservation().number(),
                from.reservation().version(),
                date.getValue(),
                time.getValue(),
                Objects.requireNonNull(party.getValue()),
                same ? List.of() : chosen.tableIds(),
                Channel.STAFF);
        return new EditRequest(change, words.name(), words.requests());
    }

    /** What puts back, after a save, all that it changed; a large party that was only asked for stays confirmed. */
    Optional<EditRequest> undoing(ReservationDetails saved) {
        var from = Objects.requireNonNull(seen);
        var before = from.reservation();
        if (before.status() != saved.status()) {
            return Optional.empty();
        }
        var change = new ChangeRequest(
                UUID.randomUUID().toString(),
                before.number(),
                saved.version(),
                before.date(),
                before.time(),
                before.partySize(),
                from.table().tableIds(),
                Channel.STAFF);
        return Optional.of(new EditRequest(change, before.customerName(), before.specialRequests()));
    }

    /** Shows a refusal beside the field it is about. */
    void refuse(Reason reason) {
        HasValidation field = switch (reason) {
            case NO_TABLE, TABLE_LOCKED -> table;
            case PARTY_TOO_LARGE, PARTY_TOO_SMALL -> party;
            case CLOSED, OUTSIDE_WINDOW -> date;
            default -> time;
        };
        field.setErrorMessage(ReasonTexts.summary(reason));
        field.setInvalid(true);
    }

    /** Shows beside the field what makes no sense of the words. */
    void refuse(BadInput wrong) {
        words.refuse(wrong);
    }

    private void clear() {
        List.<HasValidation>of(date, time, party, table).forEach(field -> field.setInvalid(false));
    }
}
