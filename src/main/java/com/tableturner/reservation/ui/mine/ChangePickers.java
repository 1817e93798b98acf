package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.Alternatives;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Offer;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.SlotAvailability;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.AlternativesPanel;
import com.tableturner.reservation.ui.DayStrip;
import com.tableturner.reservation.ui.PartyPicker;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.reservation.ui.SlotPicker;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.LocalTime;

/** People, day and time a reservation could move to, as free as they are now; its own table counts as free. */
class ChangePickers extends Composite<Div> {

    private final transient MyBook book;
    private final SerializableRunnable onChange;
    private final PartyPicker party = new PartyPicker(people -> choose());
    private final DayStrip days = new DayStrip(this::pickDay);
    private final SlotPicker slots = new SlotPicker(this::pickTime, this::explain);
    private final AlternativesPanel alternatives = new AlternativesPanel(this::take);
    private final Span forWhom = new Span();
    private transient ReservationDetails reservation;
    private transient DayAvailability day;
    private LocalDate date;
    private LocalTime time;

    ChangePickers(MyBook book, ReservationDetails reservation, SerializableRunnable onChange) {
        this.book = book;
        this.onChange = onChange;
        this.reservation = reservation;
        this.date = reservation.date();
        this.time = reservation.time();
        var head = new Div(new H2(getTranslation("mine.change.time")), forWhom);
        head.addClassName("tt-times-head");
        getContent().addClassName("tt-change-pickers");
        getContent().add(party, days, head, slots, alternatives);
        party.setParty(reservation.partySize());
        this.day = read();
    }

    LocalDate date() {
        return date;
    }

    LocalTime time() {
        return time;
    }

    int party() {
        return party.party();
    }

    /** Whether the chosen time can be had, as far as was known a moment ago. */
    boolean isOpen() {
        return chosen().isOpen();
    }

    /** Begins anew from the reservation as it is now. */
    void startFrom(ReservationDetails now) {
        reservation = now;
        date = now.date();
        time = now.time();
        party.setParty(now.partySize());
        alternatives.clear();
        refresh();
    }

    /** Reads what is free again; what was chosen stays chosen. */
    void refresh() {
        day = read();
        onChange.run();
    }

    private DayAvailability read() {
        var today = book.today(reservation);
        var all = book.daysForChange(reservation, party());
        var shown = all.stream()
                .filter(each -> each.date().equals(date))
                .findFirst()
                .orElse(all.getFirst());
        date = shown.date();
        days.show(all, date, today);
        slots.show(shown, time);
        forWhom.setText(getTranslation("mine.change.for", Formats.people(party())));
        return shown;
    }

    private void choose() {
        alternatives.clear();
        refresh();
        if (!isOpen()) {
            explain(chosen());
        }
    }

    private void pickDay(LocalDate picked) {
        date = picked;
        choose();
    }

    private void pickTime(SlotAvailability slot) {
        time = slot.time();
        alternatives.clear();
        refresh();
    }

    private void take(Offer offer) {
        date = offer.date();
        time = offer.time();
        alternatives.clear();
        refresh();
    }

    private void explain(SlotAvailability slot) {
        var reason = slot.reason();
        if (reason != null) {
            explain(reason, slot.time(), book.alternatives(reservation, wanted(slot.time())));
        }
    }

    /** Says why it cannot be had and what comes nearest. */
    void explain(Reason reason, LocalTime start, Alternatives found) {
        var wanted = wanted(start);
        var today = book.today(reservation);
        var words = reason == Reason.PARTY_TOO_LARGE
                ? new ReasonTexts.Words(
                        getTranslation("mine.change.large", party(), reservation.restaurantName()),
                        getTranslation(
                                "mine.change.large.text",
                                day.largestParty(),
                                Formats.phone(reservation.restaurantPhone())))
                : ReasonTexts.explain(reason, wanted, day, today);
        alternatives.show(words, wanted, found, today);
        alternatives.focusHeading();
    }

    private TableRequest wanted(LocalTime start) {
        return new TableRequest(reservation.restaurantId(), date, start, party());
    }

    private SlotAvailability chosen() {
        return day.slots().stream()
                .filter(slot -> slot.time().equals(time))
                .findFirst()
                .orElseThrow();
    }
}
