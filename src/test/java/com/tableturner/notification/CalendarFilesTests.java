package com.tableturner.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.base.SlotGrid;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFilesTests {

    private static final Instant NOW = Instant.parse("2026-11-24T06:30:00Z");
    private static final ZoneId BANGALORE = ZoneId.of("Asia/Kolkata");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Test
    void sayWhenWhereAndHowToReachTheRestaurant() {
        var lines = lines(confirmed());

        assertThat(lines)
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Table Turner//Reservations//EN",
                        "DTSTAMP:20261124T063000Z",
                        "DTSTART:20261127T143000Z",
                        "DTEND:20261127T161500Z",
                        "UID:TT1042@tableturner",
                        "SEQUENCE:3",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Table for 4 at Halli Hearth",
                        "LOCATION:Halli Hearth\\, 12\\, 80 Feet Road\\, Indiranagar")
                .contains(
                        "DESCRIPTION:Reservation TT1042 for 4 people\\, Fri\u00a027\u00a0Nov\\, 8:00\u00a0pm.\\nTo reach"
                                + " the restaurant: +91\u00a080\u00a02222\u00a00000\\nFree to change or cancel until"
                                + " Fri\u00a027\u00a0Nov\\, 7:00\u00a0pm.");
    }

    /** A method would make it a message between calendars, which must name an organizer. */
    @Test
    void areFilesAndNotMessages() throws Exception {
        var text = CalendarFiles.file(confirmed(), NOW).text();

        assertThat(text).doesNotContain("METHOD");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .hasErrors())
                .isFalse();
    }

    @Test
    void remindTwoHoursBefore() {
        assertThat(lines(confirmed()))
                .containsSequence("BEGIN:VALARM", "TRIGGER:-PT2H", "ACTION:DISPLAY")
                .contains("DESCRIPTION:Table at 8:00\u00a0pm\\, Halli Hearth");
    }

    @Test
    void takeTheEventOutOfTheCalendarWhenTheReservationIsCancelled() {
        assertThat(lines(details(ReservationStatus.CANCELLED, "Halli Hearth", BANGALORE, FRIDAY, 18, 105)))
                .contains("STATUS:CANCELLED", "UID:TT1042@tableturner")
                .doesNotContain("BEGIN:VALARM");
    }

    @Test
    void callATableThatIsOnlyAskedForTentative() {
        assertThat(lines(details(ReservationStatus.REQUESTED, "Halli Hearth", BANGALORE, FRIDAY, 18, 105)))
                .contains("STATUS:TENTATIVE");
    }

    @Test
    void areNamedAfterNumberAndRestaurant() {
        assertThat(CalendarFiles.file(confirmed(), NOW).name()).isEqualTo("TT1042-halli-hearth.ics");
    }

    /** Clocks change at midnight in Santiago and at two in Berlin; Bangalore keeps its time. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, 2026-03-28, 23, 20260328T170000Z, 20260328T184500Z",
        "America/Santiago, 2026-09-05, 23, 20260906T023000Z, 20260906T041500Z",
        "America/Santiago, 2026-04-04, 23, 20260405T013000Z, 20260405T041500Z",
        "Europe/Berlin, 2026-03-28, 24, 20260328T220000Z, 20260328T234500Z",
        "Europe/Berlin, 2026-03-29, 14, 20260329T160000Z, 20260329T174500Z",
        "Europe/Berlin, 2026-10-25, 14, 20261025T170000Z, 20261025T184500Z"
    })
    void keepTheInstantsWhereClocksChange(String zone, LocalDate date, int slot, String start, String end) {
        var file = lines(details(ReservationStatus.CONFIRMED, "Halli Hearth", ZoneId.of(zone), date, slot, 105));

        assertThat(file).contains("DTSTART:" + start, "DTEND:" + end);
    }

    @Test
    void foldLongLinesWithoutCuttingACharacter() throws Exception {
        var name = "ಹಳ್ಳಿ ಊಟ 🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛🍛; the \"longest\" \\ name, of all";
        var text = CalendarFiles.file(details(ReservationStatus.CONFIRMED, name, BANGALORE, FRIDAY, 18, 105), NOW)
                .text();

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("?") || line.contains("\n"));
        var calendar = new CalendarBuilder().build(new StringReader(text));
        VEvent event = (VEvent) calendar.getComponents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Table for 4 at " + name);
    }

    private static List<String> lines(ReservationDetails reservation) {
        var unfolded = CalendarFiles.file(reservation, NOW).text().replace("\r\n ", "");
        assertThat(unfolded).endsWith("END:VCALENDAR\r\n");
        return List.of(unfolded.split("\r\n"));
    }

    private static ReservationDetails confirmed() {
        return details(ReservationStatus.CONFIRMED, "Halli Hearth", BANGALORE, FRIDAY, 18, 105);
    }

    private static ReservationDetails details(
            ReservationStatus status, String restaurant, ZoneId zone, LocalDate date, int slot, int minutes) {
        var start = SlotGrid.instant(date, slot, zone);
        LocalTime time = SlotGrid.time(slot);
        return new ReservationDetails(
                7,
                "TT1042",
                3,
                status,
                1,
                restaurant,
                "halli-hearth",
                "Karnataka",
                "12, 80 Feet Road, Indiranagar",
                "Indiranagar",
                "+918022220000",
                zone,
                date,
                time,
                slot,
                minutes,
                4,
                "T4",
                null,
                "Asha Rao",
                "",
                start,
                SlotGrid.at(date, slot).plusMinutes(minutes).atZone(zone).toInstant(),
                start.minus(Duration.ofHours(1)),
                false);
    }
}
