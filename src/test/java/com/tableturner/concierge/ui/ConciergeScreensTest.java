package com.tableturner.concierge.ui;

import com.tableturner.base.Actor;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.TestClock;
import com.tableturner.concierge.Concierge;
import com.tableturner.concierge.ConciergeContext;
import com.tableturner.concierge.ConciergeProperties;
import com.tableturner.concierge.Models;
import com.tableturner.concierge.Overview;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.SignIn;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.ui.LiveDays;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A chat on a screen of its own, at noon of Tuesday, 24 November 2026, whose answers come at once. */
@ConciergeContext
abstract class ConciergeScreensTest extends SpringBrowserlessTest {

    private static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger(61_000_000);

    @Autowired
    Concierge concierge;

    @Autowired
    private Overview overview;

    @Autowired
    private Models models;

    @Autowired
    private ConciergeProperties properties;

    @Autowired
    private SignIn signIn;

    @Autowired
    private DinerSessions sessions;

    @Autowired
    private Availability availability;

    @Autowired
    private LiveDays live;

    @Autowired
    private TestClock clock;

    @Autowired
    JdbcClient sql;

    ConciergeChat chat;

    @BeforeEach
    void atNoon() {
        SecurityContextHolder.clearContext();
        clock.set(NOON);
        List.of("table_occupancy", "holds", "close_outs", "one_time_codes")
                .forEach(table -> sql.sql("delete from " + table).update());
        var desk = new ConciergeDesk(
                concierge, overview, models, properties, signIn, sessions, availability, live, clock, Runnable::run);
        chat = new ConciergeChat(desk, null, understood -> {});
    }

    void show() {
        UI.getCurrent().add(chat.panel());
        chat.resume();
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** Types and sends this, and waits for the answer. */
    void say(String words) {
        test(find(TextArea.class, chat.panel()).single()).setValue(words);
        press("Send");
    }

    void press(String label) {
        test(Stream.concat(find(Button.class, chat.panel()).all().stream(), find(Button.class).all().stream())
                        .filter(button -> label.equals(button.getText())
                                || label.equals(button.getAriaLabel().orElse("")))
                        .findFirst()
                        .orElseThrow())
                .click();
        roundTrip();
    }

    void tap(NativeButton chip) {
        test(chip).click();
        roundTrip();
    }

    void signUp() {
        say("I am Asha Rao, my number is 98" + NUMBERS.incrementAndGet());
        say(code());
    }

    String code() {
        return find(Span.class).withClassName("tt-demo-digits").single().getText();
    }

    boolean isSignedIn() {
        return CurrentActor.get() instanceof Actor.Diner;
    }

    List<String> mine() {
        return find(Div.class).all().stream()
                .filter(row -> row.hasClassName("tt-bubble"))
                .map(Div::getText)
                .toList();
    }

    /** Everything that can be read of the last answer. */
    String answer() {
        var row = find(ChatRow.class).all().getLast();
        return plain(row.words() + " " + row.getElement().getTextRecursively());
    }

    static String plain(String words) {
        return words.replace('\u00a0', ' ').replace("**", "");
    }

    List<String> replies() {
        return find(QuickReplies.class)
                .single()
                .getElement()
                .getChildren()
                .map(chip -> plain(chip.getTextRecursively()))
                .toList();
    }

    List<TimeChip> starts() {
        return find(TimeChip.class).all();
    }
}
