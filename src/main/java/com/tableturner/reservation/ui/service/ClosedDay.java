package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Notice;
import com.tableturner.reservation.ServiceDay;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;

/** A day without service, with the ways to the days around it. */
class ClosedDay extends Composite<Div> {

    ClosedDay(ServiceDay day, ServiceAddress address, SerializableConsumer<ServiceAddress> onGo) {
        var heading = new H1(day.restaurant().name());
        heading.addClassName("tt-staff-head");
        var today = LocalDate.ofInstant(day.now(), day.restaurant().zone());
        var notice = new Notice(
                        Notice.Tone.INFO,
                        PartyWords.text("closed-day.title", Formats.date(day.date(), today)),
                        PartyWords.text("closed-day.text"))
                .with(
                        new Button(
                                PartyWords.text("bar.day-before"),
                                click -> onGo.accept(address.at(day.date().minusDays(1)))),
                        new Button(
                                PartyWords.text("bar.day-after"),
                                click -> onGo.accept(address.at(day.date().plusDays(1)))));
        getContent().add(heading, notice);
        getContent().addClassName("svc-closed-day");
    }
}
