package com.tableturner.reservation.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.reservation.ChangeRequest;
import com.tableturner.reservation.Channel;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import com.tableturner.reservation.ui.PartyPicker;
import com.tableturner.reservation.ui.SlotButton;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MyReservationViewTests extends MyScreensTest {

    @Autowired
    private ReservationBook book;

    @Test
    void showsOneReservationWhateverTheFormOfItsNumber() {
        var booked = book(FRIDAY, SEVEN, 4);
        open(booked.number().toLowerCase(java.util.Locale.ROOT));

        assertThat(heading()).isEqualTo("Fri 27 Nov, 7:00 pm");
        assertThat(history()).containsExactly("Booked by youTue 24 Nov, 12:00 pm");
    }

    @Test
    void looksTheSameForSomebodyElsesNumberAndForOneThatNobodyHas() {
        var theirs = book(somebodyElse(), restaurant, FRIDAY, SEVEN, 4);

        open(theirs.number());
        var forTheirs = heading() + paragraphs();
        open("TT99999999");

        assertThat(forTheirs).startsWith("There is nothing here").isEqualTo(heading() + paragraphs());
    }

    @Test
    void movesToAnotherTimeAndParty() {
        var booked = book(FRIDAY, SEVEN, 4);
        open(booked.number());
        test(button("Change")).click();
        assertThat(button("Save change").isEnabled()).isFalse();

        setParty(5);
        press(LocalTime.of(20, 0));
        assertThat(nowAndNew()).isEqualTo("Now7:00 pm, 4 peopleNew8:00 pm, 5 people");
        test(button("Save change")).click();

        assertThat(heading()).isEqualTo("Fri 27 Nov, 8:00 pm");
        assertThat(toasts().getLast()).startsWith("Changed.");
        assertThat(stored(booked).partySize()).isEqualTo(5);
        assertThat(history()).hasSize(2).last().asString().startsWith("Changed by you");
    }

    @Test
    void countsItsOwnTableAsFreeWhenItMoves() {
        var booked = book(FRIDAY, SEVEN, 6);
        book(somebodyElse(), restaurant, FRIDAY, SEVEN, 6);
        book(somebodyElse(), restaurant, FRIDAY, SEVEN, 6);
        open(booked.number());
        test(button("Change")).click();

        assertThat(slot(LocalTime.of(19, 30)).hasClassName("tt-taken")).isFalse();
    }

    @Test
    void explainsATakenTimeAndOffersTheNearest() {
        var booked = book(FRIDAY, LocalTime.of(21, 0), 6);
        fillSixTops();
        open(booked.number());
        test(button("Change")).click();
        press(LocalTime.of(19, 30));

        assertThat(find(H2.class).all().stream().map(H2::getText)).anyMatch(text -> text.contains("is full for 6"));
        assertThat(find(com.vaadin.flow.component.html.NativeButton.class)
                        .withClassName("tt-offer")
                        .exists())
                .isTrue();
        assertThat(stored(booked).time()).isEqualTo(LocalTime.of(21, 0));
    }

    @Test
    void keepsTheTableWhenTheNewTimeWasTakenInTheLastMoment() {
        var booked = book(FRIDAY, LocalTime.of(21, 0), 6);
        open(booked.number());
        test(button("Change")).click();
        press(SEVEN);
        takeOneCoverAtMostPerHalfHour();
        test(button("Save change")).click();

        assertThat(find(H2.class).all().stream().map(H2::getText)).anyMatch(text -> text.contains("is full for 6"));
        assertThat(stored(booked).time()).isEqualTo(LocalTime.of(21, 0));
        assertThat(stored(booked).status()).isEqualTo(ReservationStatus.CONFIRMED);
    }

    @Test
    void overwritesNothingThatStaffChangedMeanwhile() {
        var booked = book(FRIDAY, SEVEN, 2);
        open(booked.number());
        test(button("Change")).click();
        press(LocalTime.of(20, 0));
        bookings.change(
                staff(),
                new ChangeRequest(
                        key(),
                        booked.number(),
                        booked.version(),
                        FRIDAY,
                        LocalTime.of(18, 30),
                        2,
                        List.of(),
                        Channel.STAFF));

        test(button("Save change")).click();
        assertThat(find(H2.class)
                        .withText("This reservation was changed meanwhile.")
                        .exists())
                .isTrue();
        test(button("Show it as it is now")).click();
        press(LocalTime.of(20, 0));
        assertThat(nowAndNew()).startsWith("Now6:30 pm");
        test(button("Save change")).click();

        assertThat(stored(booked).time()).isEqualTo(LocalTime.of(20, 0));
    }

    @Test
    void sendsThoseWhoComeAfterTheCutOffToThePhone() {
        var booked = book(FRIDAY, SEVEN, 2);
        open(booked.number());
        test(button("Change")).click();
        press(LocalTime.of(20, 0));
        clock.set(FRIDAY.atTime(18, 0).minusMinutes(330).toInstant(ZoneOffset.UTC));
        test(button("Save change")).click();

        assertThat(find(H2.class).all().stream().map(heading -> plain(heading.getText())))
                .contains("Changes closed at 6:00 pm, Fri 27 Nov.");
        assertThat(stored(booked).time()).isEqualTo(SEVEN);
    }

    @Test
    void saysHowManyCanBeBookedHereAndWhomToCallForMore() {
        var booked = book(FRIDAY, SEVEN, 2);
        open(booked.number());
        test(button("Change")).click();
        setParty(40);

        assertThat(find(H2.class).all().stream().map(H2::getText))
                .anyMatch(text -> text.startsWith("40 people are more than"));
        assertThat(button("Save change").isEnabled()).isFalse();
    }

    @Test
    void offersForFiveMinutesToTakeACancelBack() {
        var booked = book(FRIDAY, SEVEN, 2);
        bookings.cancel(diner, status(booked));
        open(booked.number());
        assertThat(badges()).containsExactly("Cancelled");

        test(button("Have it back")).click();
        assertThat(stored(booked).status()).isEqualTo(ReservationStatus.CONFIRMED);

        bookings.cancel(diner, status(booked));
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        open(booked.number());
        assertThat(hasButton("Have it back")).isFalse();
    }

    @Test
    void doesNotOfferWhatSomebodyElseHasNow() {
        var booked = book(FRIDAY, SEVEN, 2);
        bookings.cancel(diner, status(booked));
        for (var table = 0; table < 9; table++) {
            book(somebodyElse(), restaurant, FRIDAY, SEVEN, 2);
        }
        open(booked.number());

        assertThat(hasButton("Have it back")).isFalse();
    }

    @Test
    void doesNotOfferToTakeBackWhatTheRestaurantCancelled() {
        var booked = book(FRIDAY, SEVEN, 2);
        bookings.cancel(staff(), status(booked));
        open(booked.number());

        assertThat(hasButton("Have it back")).isFalse();
        assertThat(history()).last().asString().startsWith("Cancelled by the restaurant");
    }

    @Test
    void saysSoWhenItWasCancelledElsewhereBefore() {
        var booked = book(FRIDAY, SEVEN, 2);
        open(booked.number());
        test(button("Cancel")).click();
        bookings.cancel(diner, status(booked));
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(toasts().getLast()).startsWith(booked.number() + " was already cancelled");
    }

    private void open(String number) {
        UI.getCurrent().navigate("my/" + number);
    }

    private String heading() {
        return plain(find(H1.class).single().getText());
    }

    private List<String> history() {
        return find(ListItem.class).all().stream()
                .map(item -> plain(item.getElement().getTextRecursively()))
                .toList();
    }

    private ReservationDetails stored(ReservationDetails booked) {
        return book.byNumber(diner, booked.number());
    }

    private void setParty(int people) {
        test(find(IntegerField.class, find(PartyPicker.class).single()).single())
                .setValue(people);
    }

    private SlotButton slot(LocalTime time) {
        return find(SlotButton.class).all().stream()
                .filter(button ->
                        button.getElement().getTextRecursively().startsWith(com.tableturner.base.ui.Formats.time(time)))
                .findFirst()
                .orElseThrow();
    }

    private void press(LocalTime time) {
        test(slot(time)).click();
    }

    private String nowAndNew() {
        return plain(find(NowAndNew.class).single().getElement().getTextRecursively());
    }

    /** Nothing tells open screens of it, unlike of a booking. */
    private void takeOneCoverAtMostPerHalfHour() {
        sql.sql("update shifts set pacing_online = 1 where restaurant_id = ?")
                .param(restaurant)
                .update();
        sql.sql("update restaurants set plan_version = plan_version + 1 where id = ?")
                .param(restaurant)
                .update();
    }

    /** All three tables for six, at seven. */
    private void fillSixTops() {
        for (var table = 0; table < 3; table++) {
            book(somebodyElse(), restaurant, FRIDAY, SEVEN, 6);
        }
    }
}
