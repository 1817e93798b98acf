package com.tableturner.reservation.ui.book;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.diner.DinerProfile;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.SignIn;
import com.tableturner.diner.ui.SignInForm;
import com.tableturner.reservation.TableRequest;
import com.tableturner.reservation.ui.LiveDays;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.RestaurantFacts;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Decides which step an address leads to, and makes its panel. */
@Component
class Panels {

    private final Desk desk;
    private final Catalogue catalogue;
    private final LiveDays live;
    private final SignIn signIn;
    private final DinerSessions sessions;

    Panels(Desk desk, Catalogue catalogue, LiveDays live, SignIn signIn, DinerSessions sessions) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.live = live;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    /** The step asked for if what it needs is there, else the first incomplete one. */
    Step resolve(Reading reading) {
        var draft = reading.draft();
        var signedIn = desk.diner().isPresent();
        if (draft.booked() != null) {
            return signedIn ? Step.CONFIRMED : Step.PHONE;
        }
        if (draft.step() == Step.PHONE) {
            return Step.PHONE;
        }
        if (reading.restaurant() == null) {
            var justCame = draft.step() == null && reading.problems().isEmpty();
            return justCame && !signedIn ? Step.PHONE : Step.RESTAURANT;
        }
        if (draft.step() == Step.RESTAURANT) {
            return Step.RESTAURANT;
        }
        return draft.step() == Step.TIME || draft.table().isEmpty()
                ? Step.TIME
                : resolveComplete(draft, draft.table().get(), signedIn);
    }

    /** Whoever has not signed in looks at the times first; a link to a time that is gone leads to its alternatives. */
    private Step resolveComplete(Draft draft, TableRequest table, boolean signedIn) {
        if (draft.step() == Step.REVIEW) {
            return signedIn ? Step.REVIEW : Step.PHONE;
        }
        return signedIn && canBeHad(table) ? Step.REVIEW : Step.TIME;
    }

    private boolean canBeHad(TableRequest table) {
        var day = desk.day(table);
        var slot = SlotGrid.slotOf(table.time());
        return slot.isPresent() && day.slots().get(slot.getAsInt()).isOpen() || ReviewPanel.isForAsking(day, table);
    }

    StepPanel panel(Step step, Reading reading, Journey journey, GuestForm guest, SerializableRunnable onSignedIn) {
        var draft = reading.draft();
        return switch (step) {
            case PHONE -> phone(reading, journey, onSignedIn);
            case RESTAURANT -> new RestaurantPanel(desk, catalogue, journey, draft, reading.instead());
            case TIME -> new TimePanel(desk, live, journey, restaurant(reading), draft);
            case REVIEW -> new ReviewPanel(desk, journey, guest, restaurant(reading), draft, diner());
            case CONFIRMED ->
                new ConfirmedPanel(
                        desk, desk.reservation(Objects.requireNonNull(draft.booked())), Numbers.ending(diner()));
        };
    }

    private StepPanel phone(Reading reading, Journey journey, SerializableRunnable onSignedIn) {
        var draft = reading.draft();
        var diner = desk.diner();
        if (diner.isPresent()) {
            return PhonePanel.signedIn(diner.get(), () -> journey.go(draft.at(null)));
        }
        var form = new SignInForm(signIn, sessions, onSignedIn);
        var restaurant = reading.restaurant();
        if (restaurant != null) {
            draft.table()
                    .ifPresent(table -> form.keep(TableTexts.choice(restaurant, table, desk.today(restaurant.zone()))));
        }
        var maySkip = draft.step() != Step.REVIEW && draft.booked() == null;
        return PhonePanel.asking(
                form, maySkip, () -> journey.go(draft.at(restaurant == null ? Step.RESTAURANT : Step.TIME)));
    }

    /** What was chosen in each step that is done. */
    Map<Step, String> done(Step step, Reading reading) {
        var done = new EnumMap<Step, String>(Step.class);
        desk.diner().ifPresent(diner -> done.put(Step.PHONE, text("book.phone-ends", Numbers.ending(diner))));
        if (step == Step.CONFIRMED) {
            var booked = desk.reservation(Objects.requireNonNull(reading.draft().booked()));
            var table = new TableRequest(booked.restaurantId(), booked.date(), booked.time(), booked.partySize());
            done.put(Step.RESTAURANT, booked.restaurantName());
            done.put(Step.TIME, when(table, booked.zone()));
            done.put(Step.REVIEW, text("book.step.checked"));
            done.put(Step.CONFIRMED, booked.number());
            return done;
        }
        var restaurant = reading.restaurant();
        if (restaurant != null) {
            done.put(Step.RESTAURANT, restaurant.name());
            reading.draft()
                    .table()
                    .filter(table -> step != Step.TIME)
                    .ifPresent(table -> done.put(Step.TIME, when(table, restaurant.zone())));
        }
        return done;
    }

    private String when(TableRequest table, ZoneId zone) {
        return text(
                "book.step.when",
                Formats.date(table.date(), desk.today(zone)),
                Formats.time(table.time()),
                table.partySize());
    }

    private static RestaurantFacts restaurant(Reading reading) {
        return Objects.requireNonNull(reading.restaurant());
    }

    private DinerProfile diner() {
        return desk.diner().orElseThrow();
    }

    private static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
