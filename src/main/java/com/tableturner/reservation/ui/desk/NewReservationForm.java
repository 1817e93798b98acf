package com.tableturner.reservation.ui.desk;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.GuestRow;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What staff ask a guest on the phone; times and tables are those that can be had. */
class NewReservationForm extends Div {

    private static final int COUPLE = 2;
    private static final int DIGITS_OF_A_NUMBER = 8;
    private static final int PAUSE_MS = 300;

    private final transient DeskServices services;
    private final ComboBox<RestaurantFacts> restaurant = new ComboBox<>(DeskWords.text("restaurant"));
    private final DatePicker date = new DatePicker(DeskWords.text("day"));
    private final IntegerField party = new IntegerField(DeskWords.text("party"));
    private final Select<SlotAvailability> time = new Select<>();
    private final ComboBox<TableChoice> table = new ComboBox<>(DeskWords.text("tables"));
    private final TextField phone = new TextField(DeskWords.text("phone"));
    private final TextField name = new TextField(DeskWords.text("guest"));
    private final TextArea note = new TextArea(DeskWords.text("note"));

    NewReservationForm(DeskServices services) {
        this.services = services;
        addClassName("tt-form");
        restaurant.setItemLabelGenerator(facts -> facts.name() + ", " + facts.location());
        restaurant.setItems(services.served());
        restaurant.addValueChangeListener(change -> showTimes());
        date.setI18n(Formats.datePicker());
        date.addValueChangeListener(change -> showTimes());
        party.setMin(1);
        party.setStepButtonsVisible(true);
        party.addValueChangeListener(change -> showTimes());
        time.setLabel(DeskWords.text("time"));
        time.setItemLabelGenerator(NewReservationForm::words);
        time.setItemEnabledProvider(SlotAvailability::isOpen);
        time.addValueChangeListener(change -> showTables());
        table.setItemLabelGenerator(TableChoice::words);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setValueChangeMode(ValueChangeMode.LAZY);
        phone.setValueChangeTimeout(PAUSE_MS);
        phone.setHelperText(DeskWords.text("phone-why"));
        phone.addValueChangeListener(typed -> recognise(typed.getValue()));
        name.setMaxLength(BookingRequest.LONGEST_NAME);
        note.setMaxLength(BookingRequest.LONGEST_REQUEST);
        fields().forEach(field -> field.setManualValidation(true));
        add(restaurant, pair(date, party), pair(time, table), phone, name, note);
    }

    private List<HasValidation> fields() {
        return List.of(restaurant, date, party, time, table, phone, name, note);
    }

    private static Div pair(com.vaadin.flow.component.Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("desk-pair");
        return pair;
    }

    void trackedBy(EditorPanel editor) {
        editor.track(phone, phone.getLabel(), String::valueOf);
        editor.track(name, name.getLabel(), String::valueOf);
        editor.track(note, note.getLabel(), String::valueOf);
    }

    /** Empty again, for today. */
    void begin() {
        restaurant.setValue(restaurant.getValue() != null ? restaurant.getValue() : first());
        date.setValue(
                restaurant.getValue() == null
                        ? services.today()
                        : services.today(restaurant.getValue().id()));
        party.setValue(COUPLE);
        phone.clear();
        name.clear();
        note.clear();
        fields().forEach(field -> field.setInvalid(false));
        showTimes();
    }

    private @Nullable RestaurantFacts first() {
        return services.served().stream().findFirst().orElse(null);
    }

    private static String words(@Nullable SlotAvailability slot) {
        if (slot == null) {
            return "";
        }
        var at = Formats.time(slot.time());
        return slot.isOpen()
                ? DeskWords.text("open", at, slot.tablesLeft())
                : DeskWords.text("shut", at, ReasonTexts.summary(Objects.requireNonNull(slot.reason())));
    }

    /** The starts within the shifts; what cannot be had says why. The time that was chosen stays where it can. */
    private void showTimes() {
        if (restaurant.getValue() == null || date.getValue() == null || party.getValue() == null) {
            return;
        }
        var before = time.getValue();
        var day = services.availability()
                .day(CurrentActor.get(), restaurant.getValue().id(), date.getValue(), party.getValue());
        var slots = day.slots().stream()
                .filter(slot -> day.shifts().stream().anyMatch(shift -> shift.seatsAt(slot.slot())))
                .toList();
        time.setItems(slots);
        slots.stream()
                .filter(slot -> before != null && slot.slot() == before.slot() && slot.isOpen())
                .findFirst()
                .ifPresentOrElse(time::setValue, time::clear);
        time.setHelperText(slots.stream().anyMatch(SlotAvailability::isOpen) ? "" : DeskWords.text("full"));
        showTables();
    }

    private void showTables() {
        var at = time.getValue();
        var facts = restaurant.getValue();
        var choices = at == null || facts == null
                ? TableChoice.ofFree(List.of())
                : TableChoice.ofFree(services.days()
                        .choices(CurrentActor.get(), facts.id(), date.getValue(), party.getValue(), at.slot()));
        table.setItems(choices);
        table.setValue(choices.getFirst());
    }

    /** One guest who has that number: the name is theirs, unless another was typed. */
    private void recognise(String typed) {
        var digits = typed.chars().filter(Character::isDigit).count();
        if (digits < DIGITS_OF_A_NUMBER) {
            phone.setHelperText(DeskWords.text("phone-why"));
            return;
        }
        var known = services.guests().find(CurrentActor.get(), typed, 0, 2);
        if (known.size() == 1) {
            recognised(known.getFirst());
        } else {
            phone.setHelperText(DeskWords.text("phone-new"));
        }
    }

    private void recognised(GuestRow guest) {
        phone.setHelperText(DeskWords.text("phone-known", DeskWords.name(guest.name()), guest.reservations()));
        if (name.isEmpty()) {
            name.setValue(guest.name());
        }
    }

    /** Whether nothing is missing; what is says so. */
    boolean isComplete() {
        require(restaurant.getValue() != null, restaurant, "missing.restaurant");
        require(date.getValue() != null, date, "missing.date");
        require(party.getValue() != null && party.getValue() > 0, party, "missing.party");
        require(time.getValue() != null, time, "missing.time");
        require(!name.getValue().isBlank(), name, "missing.name");
        phone.setInvalid(false);
        table.setInvalid(false);
        return fields().stream().noneMatch(HasValidation::isInvalid);
    }

    private static void require(boolean right, HasValidation field, String problem) {
        field.setErrorMessage(DeskWords.text(problem));
        field.setInvalid(!right);
    }

    BookingRequest read(String key) {
        var wanted = new TableRequest(
                Objects.requireNonNull(restaurant.getValue()).id(),
                date.getValue(),
                SlotGrid.time(Objects.requireNonNull(time.getValue()).slot()),
                Objects.requireNonNull(party.getValue()));
        return new BookingRequest(key, wanted, name.getValue(), note.getValue(), null, Channel.STAFF, phone.getValue());
    }

    /** Empty for the best that fits. */
    List<Long> tables() {
        return table.getValue() == null ? List.of() : table.getValue().tableIds();
    }

    /** Shows a refusal beside the field it is about, and the times as they are now. */
    void refuse(Reason reason) {
        HasValidation field = switch (reason) {
            case PARTY_TOO_LARGE, PARTY_TOO_SMALL -> party;
            case CLOSED, OUTSIDE_WINDOW -> date;
            default -> time;
        };
        showTimes();
        field.setErrorMessage(ReasonTexts.summary(reason));
        field.setInvalid(true);
    }

    void refusePhone() {
        phone.setErrorMessage(DeskWords.text("phone-wrong"));
        phone.setInvalid(true);
        phone.focus();
    }
}
