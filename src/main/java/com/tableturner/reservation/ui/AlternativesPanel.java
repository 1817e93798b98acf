package com.tableturner.reservation.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.Alternatives;
import com.tableturner.reservation.Offer;
import com.tableturner.reservation.TableRequest;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Why a table is not to be had, and what comes nearest: another time here, another day, another place. */
public class AlternativesPanel extends Composite<Div> {

    private final SerializableConsumer<Offer> onPick;
    private Notice notice = new Notice(Notice.Tone.WARNING, "", "");

    /** @param onPick told which of the offers is pressed */
    public AlternativesPanel(SerializableConsumer<Offer> onPick) {
        this.onPick = onPick;
        getContent().addClassName("tt-alternatives");
        clear();
    }

    public void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    public void show(ReasonTexts.Words words, TableRequest wanted, Alternatives alternatives, LocalDate today) {
        notice = new Notice(Notice.Tone.WARNING, words.happened(), words.advice());
        var columns = new Div();
        columns.addClassName("tt-offers");
        addColumn(columns, "alternatives.here", alternatives.sameDay(), offer -> here(offer, wanted));
        addColumn(columns, "alternatives.days", alternatives.otherDays(), offer -> otherDay(offer, today));
        addColumn(columns, "alternatives.near", alternatives.sisters(), this::elsewhere);
        if (!alternatives.isEmpty()) {
            notice.with(columns);
        }
        getContent().removeAll();
        getContent().add(notice);
        setVisible(true);
    }

    /** Takes the keyboard to the heading, so that it is read out. */
    public void focusHeading() {
        notice.focusHeading();
    }

    private void addColumn(
            Div columns, String key, List<Offer> offers, SerializableFunction<Offer, NativeButton> button) {
        if (offers.isEmpty()) {
            return;
        }
        var label = new Span(getTranslation(key));
        label.addClassName("tt-offers-label");
        var buttons = new Div();
        buttons.addClassName("tt-offer-buttons");
        offers.forEach(offer -> buttons.add(button.apply(offer)));
        var column = new Div(label, buttons);
        column.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
        columns.add(column);
    }

    private NativeButton here(Offer offer, TableRequest wanted) {
        var minutes = Duration.between(wanted.time(), offer.time()).toMinutes();
        var key = minutes < 0 ? "alternatives.earlier" : "alternatives.later";
        return button(
                offer, Formats.time(offer.time()), getTranslation(key, Formats.duration((int) Math.abs(minutes))));
    }

    private NativeButton otherDay(Offer offer, LocalDate today) {
        return button(offer, Formats.date(offer.date(), today), Formats.time(offer.time()));
    }

    private NativeButton elsewhere(Offer offer) {
        return button(
                offer,
                offer.restaurantName(),
                getTranslation("alternatives.at", offer.location(), Formats.time(offer.time())));
    }

    private NativeButton button(Offer offer, String what, String detail) {
        var small = new Span(detail);
        small.addClassName("tt-offer-detail");
        var button = new NativeButton("", press -> onPick.accept(offer));
        button.add(new Span(what), small);
        button.addClassName("tt-offer");
        return button;
    }
}
