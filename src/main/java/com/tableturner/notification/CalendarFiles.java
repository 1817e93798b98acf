package com.tableturner.notification;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.ReservationBook;
import com.tableturner.reservation.ReservationDetails;
import com.tableturner.reservation.ReservationStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ResourceBundle;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Service;

/**
 * Calendar files. Times are instants in UTC, so no zone has to be described and a clock change cannot move them. The
 * identity stays and the sequence grows with each change, so that a calendar replaces what it has.
 */
@Service
public class CalendarFiles {

    private static final String PRODUCT = "-//Table Turner//Reservations//EN";
    private static final Duration REMINDER = Duration.ofHours(2);

    private final ReservationBook book;
    private final Clock clock;

    CalendarFiles(ReservationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * The file of the diner's own reservation.
     *
     * @throws NotAllowed if there is no such reservation, or it is not this diner's
     */
    public CalendarFile of(Actor actor, String number) {
        if (!(actor instanceof Actor.Diner)) {
            throw new NotAllowed("Calendar files are for the diner who booked");
        }
        return file(book.byNumber(actor, number), clock.instant());
    }

    static CalendarFile file(ReservationDetails reservation, Instant now) {
        return new CalendarFile(
                reservation.number() + "-" + reservation.restaurantSlug() + ".ics",
                ContentLines.folded(text(calendar(reservation, now))));
    }

    private static Calendar calendar(ReservationDetails reservation, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(event(reservation, now));
        return calendar;
    }

    private static VEvent event(ReservationDetails reservation, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(reservation.number() + "@tableturner"));
        event.add(new Sequence(Math.toIntExact(reservation.version())));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(reservation.startsAt()));
        event.add(new DtEnd<>(reservation.endsAt()));
        event.add(status(reservation.status()));
        event.add(new Summary(words("calendar.summary", reservation.partySize(), reservation.restaurantName())));
        event.add(new Location(reservation.restaurantName() + ", " + reservation.restaurantAddress()));
        event.add(new Description(description(reservation)));
        if (reservation.status().isActive()) {
            event.add(reminder(reservation));
        }
        return event;
    }

    private static VAlarm reminder(ReservationDetails reservation) {
        var alarm = new VAlarm(REMINDER.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(
                words("calendar.reminder", Formats.time(reservation.time()), reservation.restaurantName())));
        return alarm;
    }

    private static Status status(ReservationStatus status) {
        return switch (status) {
            case REQUESTED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED, NO_SHOW -> ImmutableStatus.VEVENT_CANCELLED;
            case CONFIRMED, ARRIVED, SEATED, COMPLETED -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }

    private static String description(ReservationDetails reservation) {
        var deadline = reservation.changeableUntil().atZone(reservation.zone()).toLocalDateTime();
        return words(
                "calendar.description",
                reservation.number(),
                reservation.partySize(),
                Formats.date(reservation.date(), reservation.date()),
                Formats.time(reservation.time()),
                Formats.phone(reservation.restaurantPhone()),
                Formats.date(deadline.toLocalDate(), reservation.date()),
                Formats.time(deadline.toLocalTime()));
    }

    /** The texts of the screens, read without one: nobody need have a page open. */
    private static String words(String key, Object... details) {
        var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Formats.LOCALE);
        return new MessageFormat(texts.getString(key), Formats.LOCALE).format(details);
    }

    private static String text(Calendar calendar) {
        try {
            var text = new StringWriter();
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
