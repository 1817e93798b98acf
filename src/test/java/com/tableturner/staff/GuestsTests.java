package com.tableturner.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tableturner.base.Actor;
import com.tableturner.base.BadInput;
import com.tableturner.base.BrowserlessSessionConfiguration;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.FreshDatabase;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.TestClockConfiguration;
import com.tableturner.diner.GuestBook;
import com.tableturner.diner.GuestProfile.Facts;
import com.tableturner.reservation.GuestPages;
import com.tableturner.reservation.GuestRow;
import com.tableturner.reservation.Guests;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "tableturner.sign-in.codes-per-address=1000000")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({TestClockConfiguration.class, BrowserlessSessionConfiguration.class})
class GuestsTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(60_000_000);
    private static final AtomicInteger RESERVATIONS = new AtomicInteger(900_000);

    @Autowired
    private Guests guests;

    @Autowired
    private GuestBook book;

    @Autowired
    private JdbcClient sql;

    private final Actor manager = new Actor.Staff(7, Set.of(Roles.MANAGER), Set.of(1L));
    private final Actor elsewhere = new Actor.Staff(8, Set.of(Roles.MANAGER), Set.of(2L));
    private final Actor host = new Actor.Staff(9, Set.of(Roles.HOST), Set.of(1L));

    @BeforeEach
    void aManagerIsSignedIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("me", "", "ROLE_" + Roles.MANAGER));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void areFoundByTheBeginningOfNamePhoneOrNumber() {
        var guest = guest("Zoë Query");
        var number = reservation(guest, "completed", 1);
        var phone = phone(guest);

        for (var typed : List.of("zoë q", "ZOë", phone, phone.substring(3), number, number.toLowerCase())) {
            assertThat(guests.find(manager, typed, 0, 50))
                    .as(typed)
                    .extracting(GuestRow::userId)
                    .contains(guest);
        }
        assertThat(guests.find(manager, "oë", 0, 50))
                .extracting(GuestRow::userId)
                .doesNotContain(guest);
        assertThat(guests.count(manager, number, 10)).isEqualTo(1);
    }

    @Test
    void areListedPageByPageWithoutGapOrRepeat() {
        var expected = new ArrayList<Long>();
        for (var name : List.of("Pager Ann", "Pager Ann", "Pager Ann", "Pager Bea", "Pager Cem")) {
            var guest = guest(name);
            reservation(guest, "completed", 1);
            expected.add(guest);
        }
        var pages = new GuestPages();

        var first = guests.page(manager, "pager", pages, 0, 2);
        var second = guests.page(manager, "pager", pages, 2, 2);
        var third = guests.page(manager, "pager", pages, 4, 2);

        assertThat(Stream.of(first, second, third).flatMap(List::stream))
                .extracting(GuestRow::userId)
                .containsExactlyElementsOf(expected);
        assertThat(guests.page(manager, "pager", pages, 3, 2))
                .extracting(GuestRow::userId)
                .containsExactlyElementsOf(expected.subList(3, 5));
        assertThat(guests.page(manager, "pager c", pages, 0, 2)).hasSize(1);
        var everybody = new GuestPages();
        var all = new ArrayList<Long>();
        for (var offset = 0; offset == all.size(); offset += 3) {
            guests.page(manager, "", everybody, offset, 3).forEach(row -> all.add(row.userId()));
        }
        assertThat(all)
                .isEqualTo(guests.find(manager, "", 0, 1000).stream()
                        .map(GuestRow::userId)
                        .toList());
    }

    @Test
    void areFoundOnceByWhatSeveralOfTheirNumbersBeginWith() {
        var guest = guest("Several Numbers");
        reservation(guest, "completed", 1);
        var number = reservation(guest, "completed", 1);

        assertThat(guests.find(manager, number.substring(0, 4), 0, 500))
                .extracting(GuestRow::userId)
                .containsOnlyOnce(guest);
    }

    @Test
    void areSeenOnlyWhereTheyHaveBooked() {
        var guest = guest("Only Here");
        reservation(guest, "completed", 1);

        assertThat(guests.find(elsewhere, "only here", 0, 50)).isEmpty();
        assertThatThrownBy(() -> book.profile(elsewhere, guest)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> guests.visits(elsewhere, guest)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> book.readAllergies(elsewhere, guest)).isInstanceOf(NotAllowed.class);
        assertThat(book.profile(host, guest).name()).isEqualTo("Only Here");
    }

    @Test
    void areCountedByWhatBecameOfTheirReservations() {
        var guest = guest("Counted");
        reservation(guest, "completed", 1);
        reservation(guest, "no_show", 1);
        reservation(guest, "cancelled", 1);
        reservation(guest, "completed", 2);

        var visits = guests.visits(manager, guest);
        assertThat(visits.visits()).isEqualTo(1);
        assertThat(visits.noShows()).isEqualTo(1);
        assertThat(visits.cancellations()).isEqualTo(1);
        assertThat(visits.recent()).hasSize(3);
    }

    @Test
    void leaveARowWhenAllergiesOrThePhoneAreRead() {
        var guest = guest("Private");
        reservation(guest, "completed", 1);
        book.edit(host, guest, 0, new Facts(List.of("VIP"), "Window", "Nuts"));

        assertThat(book.profile(host, guest).allergic()).isTrue();
        assertThat(book.readAllergies(host, guest)).isEqualTo("Nuts");
        assertThat(book.revealPhone(host, guest)).contains(phone(guest));
        assertThat(audited(guest)).containsExactly("edited", "allergies read", "phone shown");
        assertThat(sql.sql("select count(*) from audit_log where coalesce(after_values, '') like '%Nuts%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepAllergiesThatWereNotLookedAtAndRefuseStaleEdits() {
        var guest = guest("Kept");
        reservation(guest, "completed", 1);
        book.edit(host, guest, 0, new Facts(List.of(), "", "Nuts"));
        book.edit(host, guest, 1, new Facts(List.of("Regular"), "Bar", null));

        assertThat(book.readAllergies(host, guest)).isEqualTo("Nuts");
        assertThatThrownBy(() -> book.edit(host, guest, 1, new Facts(List.of(), "", null)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void becomeOneWithTheirReservationsAndNotes() {
        var kept = guest("One Person");
        var gone = guest("Same Person");
        reservation(kept, "completed", 1);
        reservation(gone, "completed", 1);
        book.addNote(host, gone, "Likes the courtyard");
        book.edit(host, gone, 0, new Facts(List.of("VIP"), "", "Nuts"));

        guests.merge(manager, kept, gone);

        assertThat(guests.visits(manager, kept).visits()).isEqualTo(2);
        var profile = book.profile(host, kept);
        assertThat(profile.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("Likes the courtyard"));
        assertThat(profile.tags()).containsExactly("VIP");
        assertThat(profile.allergic()).isTrue();
        assertThatThrownBy(() -> book.profile(host, gone)).isInstanceOf(NotAllowed.class);
        assertThat(audited(gone)).contains("note added");
        assertThatThrownBy(() -> guests.merge(host, kept, gone)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void areForgottenWhenTheyAskWhileTheirCoversStay() {
        var guest = guest("Forget Me");
        reservation(guest, "completed", 1);
        book.addNote(host, guest, "Secret");

        guests.erase(manager, guest);

        assertThat(sql.sql("select count(*) from users where id = ? and name = '' and phone_number is null")
                        .param(guest)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(sql.sql("select count(*) from reservations where user_id = ? and customer_name is null"
                                + " and phone_number is null and party_size = 2")
                        .param(guest)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(guests.find(manager, "forget me", 0, 50)).isEmpty();
    }

    @Test
    void areNotForgottenWhileATableWaits() {
        var guest = guest("Still Coming");
        reservation(guest, "confirmed", 1);

        assertThatThrownBy(() -> guests.erase(manager, guest))
                .isInstanceOfSatisfying(
                        BadInput.class, wrong -> assertThat(wrong.problem()).isEqualTo("upcoming"));
    }

    private long guest(String name) {
        return sql.sql("insert into users (phone_number, name, created_at) values (?, ?, '2026-01-01T00:00:00.000Z')"
                        + " returning id")
                .params("+9197" + NUMBERS.incrementAndGet(), name)
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    private String phone(long guest) {
        return sql.sql("select phone_number from users where id = ?")
                .param(guest)
                .query(String.class)
                .single();
    }

    /** A row as the booking core leaves it; on 1 December 2026, 19:30. */
    private String reservation(long guest, String status, long restaurant) {
        var number = "TT" + RESERVATIONS.incrementAndGet();
        sql.sql("insert into reservations (reservation_id, restaurant_id, user_id, phone_number, customer_name, date,"
                        + " time_slot, slot_order, slot_count, turn_minutes, party_size, status, channel, starts_at,"
                        + " ends_at, created_at, updated_at) values (?, ?, ?, '+911', 'Copy', '2026-12-01', '19:30', 17,"
                        + " 3, 90, 2, ?, 'web', '2026-12-01T14:00:00.000Z', '2026-12-01T15:30:00.000Z',"
                        + " '2026-11-01T00:00:00.000Z', '2026-11-01T00:00:00.000Z')")
                .params(number, restaurant, guest, status)
                .update();
        return number;
    }

    private List<String> audited(long guest) {
        return sql.sql("select action from audit_log where subject = 'guest' and subject_id = ? order by id")
                .param(guest)
                .query(String.class)
                .list();
    }
}
