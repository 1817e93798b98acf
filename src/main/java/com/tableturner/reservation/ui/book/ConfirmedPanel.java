package com.tableturner.reservation.ui.book;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Kolam;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The reservation as it is stored: its number, when and where, and what can be done next. */
class ConfirmedPanel extends StepPanel {

    private static final String MAPS = "https://www.google.com/maps/dir/?api=1&destination=";

    private final transient ReservationDetails booked;
    private final transient Desk desk;

    ConfirmedPanel(Desk desk, ReservationDetails booked, String phoneEnding) {
        super(Step.CONFIRMED, I18NProvider.translate(key(booked, "title")));
        this.desk = desk;
        this.booked = booked;
        var saved = new Paragraph(getTranslation(key(booked, "saved"), booked.number(), phoneEnding));
        saved.addClassName("tt-confirmed-saved");
        var main = new Div(saved, ticket(), actions());
        main.addClassName("tt-step-main");
        var side = new Div(new BeforeYouGo(desk, booked));
        side.addClassName("tt-side");
        add(main, side);
        addClassName("tt-with-side");
    }

    @Override
    String pageTitle() {
        return getTranslation(key(booked, "page"), booked.number());
    }

    private static String key(ReservationDetails booked, String what) {
        return (booked.status() == ReservationStatus.REQUESTED ? "book.requested." : "book.confirmed.") + what;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("sessionStorage.removeItem('tt-booking')");
    }

    private Div ticket() {
        var number = new Span(booked.number());
        number.addClassName("tt-number");
        var head = new Div(new H2(booked.restaurantName()), number);
        head.addClassName("tt-ticket-head");
        var phone = new Anchor("tel:" + booked.restaurantPhone(), Formats.phone(booked.restaurantPhone()));
        var place = new Paragraph(new Span(address()), new Span(" · "), phone);
        place.addClassName("tt-muted");
        var words = new Div(head, place, facts());
        words.addClassName("tt-ticket-words");
        if (!booked.specialRequests().isEmpty()) {
            words.add(note());
        }
        var cover = new Div(new Kolam(booked.restaurantId(), booked.restaurantCuisine()));
        cover.addClassName("tt-cover");
        var ticket = new Div(cover, words);
        ticket.addClassNames("tt-card", "tt-ticket");
        return ticket;
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("tt-ticket-facts");
        fact(facts, "book.fact.date", Formats.date(booked.date(), today()));
        fact(facts, "book.fact.time", Formats.time(booked.time()));
        fact(facts, "book.fact.party", Formats.people(booked.partySize()));
        var area = booked.area();
        if (area != null) {
            fact(facts, "book.fact.area", area);
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        var pair = new Div(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        facts.getElement().appendChild(pair.getElement());
    }

    private Paragraph note() {
        var note =
                new Paragraph(new TtIcon("note"), new Span(getTranslation("book.your-note", booked.specialRequests())));
        note.addClassName("tt-ticket-note");
        return note;
    }

    private Div actions() {
        var actions = new Div();
        actions.addClassName("tt-actions");
        if (booked.status() != ReservationStatus.REQUESTED) {
            var calendar = link("calendar/" + booked.number() + ".ics", "calplus", "book.add-to-calendar");
            calendar.getElement().setAttribute("download", booked.number() + ".ics");
            calendar.setRouterIgnore(true);
            calendar.addClassName("tt-primary");
            actions.add(calendar);
        }
        var directions = link(
                MAPS + URLEncoder.encode(booked.restaurantName() + ", " + address(), StandardCharsets.UTF_8),
                "route",
                "book.directions");
        directions.setTarget(AnchorTarget.BLANK);
        directions.getElement().setAttribute("rel", "noopener");
        actions.add(link("my/" + booked.number(), "edit", "book.change-or-cancel"), directions);
        if (booked.status() != ReservationStatus.REQUESTED) {
            actions.add(new ShareButton(booked, today()));
        }
        return actions;
    }

    private Anchor link(String href, String icon, String key) {
        var link = new Anchor(href, "");
        link.add(new TtIcon(icon), new Span(getTranslation(key)));
        link.addClassName("tt-button-link");
        return link;
    }

    private String address() {
        return booked.restaurantAddress();
    }

    private LocalDate today() {
        return desk.today(booked.zone());
    }
}
