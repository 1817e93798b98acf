package com.tableturner.reservation.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.RefusalWords;
import com.tableturner.reservation.DayAvailability;
import com.tableturner.reservation.Reason;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.TableRequest;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Words for each reason against a booking: what happened; what was kept, what to do. */
@Component
public class ReasonTexts implements RefusalWords {

    private static final String PREFIX = "reason.";
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /**
     * A reason in words.
     *
     * @param happened one short sentence, as a heading
     * @param advice what was kept and what to do
     */
    public record Words(String happened, String advice) {

        @Override
        public String toString() {
            return happened + " " + advice;
        }
    }

    /** What the words may name: the wanted table, and the day of the restaurant it was wanted on. */
    public static Words explain(Reason reason, TableRequest wanted, DayAvailability day, LocalDate today) {
        var date = Formats.date(wanted.date(), today);
        Object[] details = {
            Formats.time(wanted.time()),
            wanted.date().equals(today) ? I18NProvider.translate("reason.today") : date,
            wanted.partySize(),
            Formats.date(day.lastBookableDay(), today),
            day.largestParty(),
            Formats.phone(day.restaurant().phone()),
            day.restaurant().name(),
            on(wanted, today)
        };
        return new Words(
                I18NProvider.translate(key(reason) + ".title", details),
                I18NProvider.translate(key(reason) + ".text", details));
    }

    /** As in tonight, today, or on Fri 27 Nov. */
    private static String on(TableRequest wanted, LocalDate today) {
        if (wanted.date().equals(today)) {
            return I18NProvider.translate(wanted.time().isBefore(EVENING) ? "reason.today" : "reason.tonight");
        }
        return I18NProvider.translate("reason.on", Formats.date(wanted.date(), today));
    }

    /** The reason where only it is known. */
    public static String summary(Reason reason) {
        return I18NProvider.translate(key(reason) + ".short");
    }

    @Override
    public Optional<String> of(Throwable refusal) {
        return refusal instanceof Refused refused ? Optional.of(summary(refused.reason())) : Optional.empty();
    }

    private static String key(Reason reason) {
        return PREFIX + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
