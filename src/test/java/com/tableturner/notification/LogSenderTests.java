package com.tableturner.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LogSenderTests {

    @Test
    void saysWhichMessageWouldGoOutAndNotToWhom(CapturedOutput output) {
        new LogSender().send(new Message("reservation.booked", null, reservation()));

        assertThat(output)
                .contains("reservation.booked: TT1042 at Halli Hearth, 2026-11-27 20:00, party of 4")
                .doesNotContain("Asha", "window seat");
    }

    private static ReservationDetails reservation() {
        var start = Instant.parse("2026-11-27T14:30:00Z");
        return new ReservationDetails(
                7,
                "TT1042",
                0,
                ReservationStatus.CONFIRMED,
                1,
                "Halli Hearth",
                "halli-hearth",
                "Karnataka",
                "12, 80 Feet Road",
                "Indiranagar",
                "+918022220000",
                ZoneId.of("Asia/Kolkata"),
                LocalDate.of(2026, 11, 27),
                LocalTime.of(20, 0),
                18,
                105,
                4,
                "T4",
                null,
                "Asha Rao",
                "window seat",
                start,
                start.plusSeconds(7200),
                start.minusSeconds(3600),
                false);
    }
}
