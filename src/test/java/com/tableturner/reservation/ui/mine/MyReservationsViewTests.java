package com.tableturner.reservation.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.reservation.ui.BookingRow;
import com.tableturner.waitlist.JoinRequest;
import com.tableturner.waitlist.Waitlist;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyReservationsViewTests extends MyScreensTest {

    @Autowired
    private Waitlist waitlist;

    @Test
    void showsTheNextLargeAndTheOthersInALineEach() {
        var next = book(FRIDAY, SEVEN, 4);
        book(diner, restaurants().get(0), FRIDAY.plusDays(1), SEVEN, 2);
        navigate(MyReservationsView.class);

        assertThat(find(ReservationCard.class).all()).hasSize(1);
        assertThat(plain(find(H2.class).single().getElement().getTextRecursively()))
                .isEqualTo("Fri 27 Nov, 7:00 pm");
        assertThat(find(BookingRow.class).all()).hasSize(1);
        assertThat(badges()).containsExactly("In 3 days");
        assertThat(paragraphs().stream().map(MyScreensTest::plain))
                .contains("Free to change or cancel until 6:00 pm, Fri 27 Nov.");
        assertThat(links()).contains("my/" + next.number(), "calendar/" + next.number() + ".ics");
    }

    @Test
    void saysWhereToBeginWhenNothingIsBooked() {
        navigate(MyReservationsView.class);

        assertThat(find(H2.class).single().getText()).isEqualTo("No table is booked");
        openPast("0");
        assertThat(find(H2.class).single().getText()).isEqualTo("No visits yet");
    }

    @Test
    void cancelsAfterNamingTheDeadlineAndTakesItBackOnRequest() {
        var booked = book(FRIDAY, SEVEN, 4);
        navigate(MyReservationsView.class);

        test(button("Cancel")).click();
        assertThat(paragraphs().stream().map(MyScreensTest::plain))
                .contains("Free to cancel until 6:00 pm, Fri 27 Nov. The table goes to somebody else.");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(ReservationCard.class).exists()).isFalse();
        assertThat(plain(toasts().getLast())).startsWith("Cancelled: " + booked.restaurantName());
        test(button("Undo")).click();
        assertThat(find(ReservationCard.class).exists()).isTrue();
        assertThat(toasts().getLast()).startsWith("Your table is booked again");
    }

    @Test
    void acceptsALateCancelUntilTheStartAndSaysThatItIsLate() {
        book(FRIDAY, SEVEN, 4);
        clock.set(FRIDAY.atTime(18, 30).minusMinutes(330).toInstant(java.time.ZoneOffset.UTC));
        navigate(MyReservationsView.class);

        assertThat(hasButton("Change")).isFalse();
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Changes closed at"));
        test(button("Cancel")).click();
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Cancelling was free until"));
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(toasts().getLast()).startsWith("Cancelled, and kept as late");
    }

    @Test
    void saysSoWhenTheTableWentToSomebodyElseBeforeTheUndo() {
        book(FRIDAY, SEVEN, 2);
        navigate(MyReservationsView.class);
        test(button("Cancel")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        for (var table = 0; table < 9; table++) {
            book(somebodyElse(), restaurant, FRIDAY, SEVEN, 2);
        }

        test(button("Undo")).click();

        assertThat(toasts().getLast()).startsWith("Somebody else has taken the table");
        assertThat(find(ReservationCard.class).exists()).isFalse();
    }

    @Test
    void listsThePastTenAtATimeAndBooksAgainWithAllButTheDate() {
        for (var visit = 0; visit < 12; visit++) {
            var old = book(FRIDAY, LocalTime.of(18, 0).plusMinutes(30L * (visit % 4)), 2);
            bookings.cancel(diner, status(old));
        }
        navigate(MyReservationsView.class);
        openPast("12");

        assertThat(find(BookingRow.class).all()).hasSize(PastList.PAGE);
        test(button("Show earlier ones")).click();
        assertThat(find(BookingRow.class).all()).hasSize(12);
        assertThat(hasButton("Show earlier ones")).isFalse();
        assertThat(links()).contains("book?restaurant=" + restaurant + "&party=2&time=18%3A00");
    }

    @Test
    void showsAPlaceOnAWaitlistWithAWayOut() {
        waitlist.join(somebodyElse(), new JoinRequest(restaurant, FRIDAY, SEVEN, 2, "", null));
        waitlist.join(diner, new JoinRequest(restaurant, FRIDAY, SEVEN, 4, "", null));
        navigate(MyReservationsView.class);

        assertThat(badges()).containsExactly("2nd on waitlist");
        test(button("Leave")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(find(BookingRow.class).exists()).isFalse();
        assertThat(waitlist.mine(diner)).isEmpty();
    }

    @Test
    void hidesWhatIsOverWithoutBeingTold() {
        book(FRIDAY, SEVEN, 2);
        clock.advance(Duration.ofDays(4));
        navigate(MyReservationsView.class);

        assertThat(find(ReservationCard.class).exists()).isFalse();
        openPast("1");
        assertThat(find(BookingRow.class).all()).hasSize(1);
    }

    private void openPast(String count) {
        var tabs = find(Tabs.class).single();
        assertThat(tabs.getTabAt(1).getElement().getTextRecursively()).isEqualTo("Past" + count);
        test(tabs).select(1);
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
