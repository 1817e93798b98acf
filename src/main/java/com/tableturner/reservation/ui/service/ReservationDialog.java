package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.ui.ReasonTexts;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reservation taken on the phone, or the party, day and time of one that is changed. Full times say why. */
class ReservationDialog extends ServiceDialog {

    private static final int LARGEST = 60;

    /** What is in the fields. */
    record Entry(int party, LocalDate date, int slot, String name, String phone, String note) implements Serializable {}

    /** The slots of a day for a party, and what to do with the entry. */
    interface Desk extends Serializable {

        List<SlotAvailability> slots(LocalDate date, int party);

        /** @return whether it was done; then the dialog closes */
        boolean save(Entry entry);
    }

    private final Desk desk;
    private final IntegerField party = new IntegerField(PartyWords.text("reservation.party"));
    private final DatePicker date = new DatePicker(PartyWords.text("reservation.date"));
    private final Select<SlotAvailability> time = new Select<>();
    private final TextField name = new TextField(PartyWords.text("reservation.name"));
    private final TextField phone = new TextField(PartyWords.text("reservation.phone"));
    private final TextArea note = new TextArea(PartyWords.text("reservation.note"));
    private int wanted;

    /** @param of the entry to begin with; {@code isNew} false: name, phone and note stay as they are */
    ReservationDialog(String title, String action, Entry of, boolean isNew, Desk desk) {
        super(title);
        this.desk = desk;
        this.wanted = of.slot();
        party.setMin(1);
        party.setMax(LARGEST);
        party.setStepButtonsVisible(true);
        party.setValue(of.party());
        party.addValueChangeListener(change -> showTimes());
        date.setI18n(Formats.datePicker());
        date.setValue(of.date());
        date.addValueChangeListener(change -> showTimes());
        time.setLabel(PartyWords.text("reservation.time"));
        time.setItemLabelGenerator(ReservationDialog::words);
        time.setItemEnabledProvider(SlotAvailability::isOpen);
        time.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                wanted = change.getValue().slot();
            }
        });
        name.setMaxLength(BookingRequest.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setErrorMessage(PartyWords.text("queue.name-missing"));
        name.setVisible(isNew);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setVisible(isNew);
        note.setMaxLength(BookingRequest.LONGEST_REQUEST);
        note.setVisible(isNew);
        var form = new Div(party, date, time, name, phone, note);
        form.addClassName("svc-form");
        body().add(form);
        showTimes();
        action(
                action,
                () -> read(isNew).ifPresent(entry -> {
                    if (desk.save(entry)) {
                        close();
                    }
                }));
    }

    private static String words(@Nullable SlotAvailability slot) {
        if (slot == null) {
            return "";
        }
        var at = Formats.time(slot.time());
        return slot.isOpen()
                ? PartyWords.text("reservation.open", at, slot.tablesLeft())
                : PartyWords.text(
                        "reservation.shut", at, ReasonTexts.summary(java.util.Objects.requireNonNull(slot.reason())));
    }

    private void showTimes() {
        if (party.getValue() == null || party.isInvalid() || date.getValue() == null) {
            return;
        }
        var slots = desk.slots(date.getValue(), party.getValue());
        time.setItems(slots);
        slots.stream()
                .filter(slot -> slot.slot() == wanted && slot.isOpen())
                .findFirst()
                .ifPresentOrElse(time::setValue, time::clear);
        time.setHelperText(
                slots.stream().anyMatch(SlotAvailability::isOpen) ? "" : PartyWords.text("reservation.full"));
    }

    private Optional<Entry> read(boolean isNew) {
        var unnamed = isNew && name.getValue().isBlank();
        name.setInvalid(unnamed);
        if (party.getValue() == null || party.isInvalid() || date.getValue() == null) {
            refuse(PartyWords.text("bad-input"));
            return Optional.empty();
        }
        if (time.getValue() == null) {
            refuse(PartyWords.text("reservation.choose-time"));
            return Optional.empty();
        }
        return unnamed
                ? Optional.empty()
                : Optional.of(new Entry(
                        party.getValue(),
                        date.getValue(),
                        time.getValue().slot(),
                        name.getValue(),
                        phone.getValue(),
                        note.getValue()));
    }

    /** The slots staff may use: within the shifts, and not yet gone. */
    static List<SlotAvailability> offered(HostDesk desk, Actor actor, long restaurantId, LocalDate date, int party) {
        var day = desk.availability().day(actor, restaurantId, date, party);
        return day.slots().stream()
                .filter(slot -> day.shifts().stream().anyMatch(shift -> shift.seatsAt(slot.slot())))
                .filter(slot -> slot.slot() < SlotGrid.STARTS)
                .toList();
    }
}
