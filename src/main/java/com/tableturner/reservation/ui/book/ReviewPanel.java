package com.tableturner.reservation.ui.book;

import com.tableturner.base.BadInput;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.Notice;
import com.tableturner.diner.DinerProfile;
import com.tableturner.reservation.BookingRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.HeldTable;
import com.tableturner.reservation.Offer;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.AlternativesPanel;
import com.tableturner.reservation.ui.ReasonTexts;
import com.tableturner.reservation.ui.ReasonTexts.Words;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything once more before it is booked. The table is held meanwhile; when it is lost, what was entered stays. The key
 * of the booking is made with this panel, so the form has one effect however often it is sent.
 */
class ReviewPanel extends StepPanel {

    private final String key = UUID.randomUUID().toString();
    private final transient Desk desk;
    private final Journey journey;
    private final GuestForm guest;
    private final transient RestaurantFacts restaurant;
    private final Draft draft;
    private final transient TableRequest table;
    private final transient DayAvailability day;
    private final boolean asking;
    private final Div notices = new Div();
    private final AlternativesPanel alternatives = new AlternativesPanel(this::take);
    private final Summary summary;
    private transient @Nullable HeldTable held;

    ReviewPanel(
            Desk desk, Journey journey, GuestForm guest, RestaurantFacts restaurant, Draft draft, DinerProfile diner) {
        super(Step.REVIEW, I18NProvider.translate("book.review.title"));
        this.desk = desk;
        this.journey = journey;
        this.guest = guest;
        this.restaurant = restaurant;
        this.draft = draft;
        this.table = draft.table().orElseThrow();
        this.day = desk.day(table);
        this.asking = isForAsking(day, table);
        this.summary = new Summary(restaurant, getTranslation(asking ? "book.ask" : "book.book"), this::book);
        notices.getElement().setAttribute("role", "alert");
        guest.suggest(diner.name());
        guest.accept();
        var rows = new ReviewRows(journey, restaurant, draft, day, today(), diner);
        var main = new Div(notices, alternatives, rows, guest, phonePromises());
        main.addClassName("tt-step-main");
        var side = new Div(summary);
        side.addClassName("tt-side");
        add(main, side);
        addClassName("tt-with-side");
        showSummary();
        begin();
    }

    static boolean isForAsking(DayAvailability day, TableRequest table) {
        var slot = SlotGrid.slotOf(table.time());
        return slot.isPresent() && day.canBeAskedFor(day.slots().get(slot.getAsInt()));
    }

    private void begin() {
        if (asking) {
            notices.add(new Notice(
                    Notice.Tone.INFO,
                    getTranslation("book.request.title", restaurant.name()),
                    getTranslation("book.request.text", restaurant.name())));
        } else {
            hold();
        }
    }

    private void showSummary() {
        var when = Formats.day(table.date(), table.time(), today());
        var people = Formats.people(table.partySize());
        var facts = new ArrayList<>(List.of(
                new Summary.Fact("users", people),
                new Summary.Fact("calendar", when),
                new Summary.Fact("clock", TableTexts.span(table.time(), day.turnMinutes()))));
        var area = table.area();
        if (area != null) {
            facts.add(new Summary.Fact("seat", area));
        }
        summary.show(facts, promised(), Formats.time(table.time()) + ", " + people, when);
    }

    private List<String> promised() {
        return TableTexts.promises(table, restaurant, desk.changeCutoff(restaurant.id()), desk.now());
    }

    private Div phonePromises() {
        var only = new Div(Summary.promises(promised()));
        only.addClassName("tt-phone-only");
        return only;
    }

    /** Takes the table for a few minutes, or says why it is not to be had. */
    private void hold() {
        notices.removeAll();
        alternatives.clear();
        try {
            var taken = desk.hold(table);
            var left = new HoldClock(Duration.between(desk.now(), taken.expiresAt()));
            left.addElapsedListener(elapsed -> holdEnded());
            held = taken;
            summary.note(left);
        } catch (Refused refused) {
            lose(refused, ReasonTexts.explain(refused.reason(), table, day, today()));
        }
    }

    private void holdEnded() {
        notices.removeAll();
        var again = new Button(getTranslation("book.hold.again"), press -> holdAgain());
        notices.add(new Notice(
                        Notice.Tone.WARNING,
                        getTranslation("book.hold.ended.title", Formats.time(table.time())),
                        getTranslation("book.hold.ended.text"))
                .with(again));
        summary.note(new Span(getTranslation("book.hold.none")));
    }

    private void holdAgain() {
        hold();
        if (alternatives.isVisible()) {
            alternatives.focusHeading();
        } else {
            summary.focusAction();
        }
    }

    private void book() {
        guest.accept();
        try {
            var token = held == null ? null : held.token();
            var request = new BookingRequest(key, table, guest.name(), guest.note(), token, Channel.WEB);
            var booked = asking ? desk.ask(request) : desk.book(request);
            held = null;
            guest.clear();
            journey.replace(Draft.booked(booked.number()));
        } catch (BadInput wrong) {
            guest.refuse(wrong);
        } catch (Refused refused) {
            notices.removeAll();
            lose(refused, words(refused));
            alternatives.focusHeading();
        } catch (NotAllowed signedOut) {
            journey.go(draft.at(Step.REVIEW)); // asks for the phone number again and returns here
        } finally {
            summary.enable();
        }
    }

    private Words words(Refused refused) {
        var time = Formats.time(table.time());
        return switch (refused.reason()) {
            case NO_TABLE, PACING_FULL ->
                new Words(getTranslation("book.lost.title", time), getTranslation("book.lost.all-kept"));
            case PARTY_TOO_LARGE -> TimeTexts.tooMany(table.partySize(), restaurant);
            default -> ReasonTexts.explain(refused.reason(), table, day, today());
        };
    }

    private void lose(Refused refused, Words words) {
        held = null;
        summary.note(new Span(getTranslation("book.hold.none")));
        alternatives.show(words, table, refused.alternatives(), today());
        desk.alreadyBooked(table).ifPresent(mine -> {
            var link = new Anchor("my/" + mine.number(), getTranslation("book.yours.link", mine.number()));
            link.addClassName("tt-button-link");
            notices.add(new Notice(
                            Notice.Tone.INFO,
                            getTranslation("book.yours.title", mine.number()),
                            getTranslation("book.yours.text"))
                    .with(link));
        });
    }

    private void take(Offer offer) {
        journey.replace(draft.taking(offer).at(Step.REVIEW));
    }

    /** Gives the table back when the diner leaves the booking. */
    void leave() {
        if (held != null) {
            desk.release(held);
            held = null;
        }
    }

    private LocalDate today() {
        return desk.today(restaurant.zone());
    }
}
