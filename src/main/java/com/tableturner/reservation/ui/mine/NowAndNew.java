package com.tableturner.reservation.ui.mine;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is booked now, beside what it would become. */
class NowAndNew extends Composite<Div> {

    private final LocalDate today;
    private final Span now = new Span();
    private final Span next = new Span();

    NowAndNew(LocalDate today) {
        this.today = today;
        getContent().addClassName("tt-now-new");
        getContent().add(side("mine.change.now", now), new TtIcon("arrow-r"), side("mine.change.new", next));
    }

    private Div side(String key, Span words) {
        return new Div(new Span(getTranslation(key)), words);
    }

    /** @param time null while none is chosen */
    void show(ReservationDetails booked, LocalDate date, @Nullable LocalTime time, int party) {
        var sameDay = date.equals(booked.date());
        now.setText(words(booked.date(), booked.time(), booked.partySize(), sameDay));
        var isSame = sameDay && Objects.equals(time, booked.time()) && party == booked.partySize();
        next.setText(isSame ? getTranslation("mine.change.same") : words(date, time, party, sameDay));
        getContent().setClassName("tt-same", isSame);
    }

    private String words(LocalDate date, @Nullable LocalTime time, int party, boolean sameDay) {
        var day = sameDay ? "" : Formats.date(date, today) + ", ";
        var start = time == null ? getTranslation("mine.change.no-time") : Formats.time(time);
        return day + start + ", " + Formats.people(party);
    }
}
