package com.tableturner.reservation.ui.find;

import com.tableturner.base.Actor;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClock;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.SignedIn;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.CloseOuts;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * What tests of these screens share: a signed-in diner, Tuesday noon, and the catalogue's restaurants. The name makes it
 * an application and database of their own: tests of other screens add restaurants to theirs.
 */
@SignedIn
@SpringBootTest(
        properties = {"tableturner.sign-in.codes-per-address=1000000", "spring.application.name=finding-a-table"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
abstract class FindScreensTest extends SpringBrowserlessTest {

    static final Instant NOON = Instant.parse("2026-11-24T06:30:00Z");

    /** A Monday that no other test books on. */
    static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

    private static final AtomicInteger USED = new AtomicInteger();

    @Autowired
    CloseOuts closeOuts;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient sql;

    /** A restaurant that serves lunch and dinner from Monday to Thursday, another one for each test. */
    House house;

    record House(long id, String name, String slug) {
        Actor staff() {
            return new Actor.Staff(1, Set.of(Roles.MANAGER), Set.of(id));
        }
    }

    @BeforeEach
    void itIsNoon() {
        clock.set(NOON);
        house = houses().get(USED.getAndIncrement());
    }

    private List<House> houses() {
        return sql.sql("select r.id, r.name, r.slug from restaurants r join shifts s on s.restaurant_id = r.id"
                        + " where s.weekday between 1 and 4 and s.start_slot <= 16 and s.last_seating_slot >= 20"
                        + " and s.pacing_online is null group by r.id, r.name, r.slug"
                        + " having count(distinct s.weekday) = 4 order by r.id desc")
                .query((row, number) -> new House(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Takes all tables of the house off sale. */
    void close(LocalDate date, int fromSlot, int toSlot) {
        closeOuts.close(house.staff(), new CloseOutRequest(house.id(), date, null, fromSlot, toSlot, "Private party"));
    }

    Actor diner() {
        return CurrentActor.get();
    }

    String heading() {
        return plain(find(H2.class).all().stream()
                .filter(one -> one.getElement().getParent().getClassList().contains("tt-results-head"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively());
    }

    List<String> cards() {
        return find(RestaurantCard.class).all().stream()
                .map(card -> card.restaurant().name())
                .toList();
    }

    /** Texts of the starts on the only card. */
    List<String> starts() {
        return links().stream()
                .map(link -> plain(link.getElement().getTextRecursively()))
                .toList();
    }

    List<SlotLink> links() {
        return find(SlotLink.class).all();
    }

    NativeButton chip(String words) {
        return find(NativeButton.class).all().stream()
                .filter(chip -> chip.getElement().getTextRecursively().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    Anchor link(String words) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow();
    }

    static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** As a reader sees it, without the spaces that do not break. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
