package com.tableturner.base.ui;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates, times, parties and money as people read them. Spaces inside one value do not break. */
public final class Formats {

    /** The locale of all texts. */
    public static final Locale LOCALE = Locale.of("en", "IN");

    private static final char NBSP = '\u00a0';
    private static final int MONTHS_WITHOUT_YEAR = 6;
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("h:mm")
            .appendLiteral(NBSP)
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(LOCALE);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE\u00a0d\u00a0MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE\u00a0d\u00a0MMM\u00a0uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d\u00a0MMM", Locale.ENGLISH);

    private Formats() {}

    /** As in 7:30 pm. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** As in Fri 27 Nov; with the year when it lies more than six months from today. */
    public static String date(LocalDate date, LocalDate today) {
        var near = date.isAfter(today.minusMonths(MONTHS_WITHOUT_YEAR))
                && date.isBefore(today.plusMonths(MONTHS_WITHOUT_YEAR));
        return (near ? DATE : DATE_OF_YEAR).format(date);
    }

    /** As in 27 Nov. */
    public static String dayOfMonth(LocalDate date) {
        return DAY_OF_MONTH.format(date);
    }

    /** Today, Tomorrow, or the weekday, as in Sat. */
    public static String weekday(LocalDate date, LocalDate today) {
        return date.equals(today) ? I18NProvider.translate("format.today") : WEEKDAY.format(date);
    }

    /** As in Fri 27. */
    public static String shortDate(LocalDate date) {
        return WEEKDAY.format(date) + NBSP + date.getDayOfMonth();
    }

    /** As in Tonight, Fri 27 Nov; Today and Tomorrow likewise; other days as the date alone. */
    public static String day(LocalDate date, LocalTime time, LocalDate today) {
        var words = date(date, today);
        return dayWord(date, time, today).map(word -> word + ", " + words).orElse(words);
    }

    /** Today, Tonight or Tomorrow; nothing for other days. */
    public static Optional<String> dayWord(LocalDate date, LocalTime time, LocalDate today) {
        if (date.equals(today)) {
            return Optional.of(I18NProvider.translate(time.isBefore(EVENING) ? "format.today" : "format.tonight"));
        }
        return date.equals(today.plusDays(1))
                ? Optional.of(I18NProvider.translate("format.tomorrow"))
                : Optional.empty();
    }

    /** As in 4 people. */
    public static String people(int party) {
        return I18NProvider.translate("format.people", party).replace(' ', NBSP);
    }

    /** As in 1 h 45, or 45 min. */
    public static String duration(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (hours == 0) {
            return I18NProvider.translate("format.minutes", rest).replace(' ', NBSP);
        }
        return (hours + " h" + (rest == 0 ? "" : " " + rest)).replace(' ', NBSP);
    }

    /** As in ₹1,20,000. */
    public static String rupees(int amount) {
        return "₹" + NumberFormat.getIntegerInstance(LOCALE).format(amount);
    }

    /** A number stored as E.164 in the groups people dial it in. */
    public static String phone(String e164) {
        try {
            var util = PhoneNumberUtil.getInstance();
            return util.format(util.parse(e164, null), PhoneNumberFormat.INTERNATIONAL)
                    .replace(' ', NBSP);
        } catch (NumberParseException unknownForm) {
            return e164;
        }
    }

    /** How a date picker shows dates, as in 26 Nov 2026, and reads them, as in 26/11/2026 too; weeks begin on Monday. */
    public static DatePickerI18n datePicker() {
        return new DatePickerI18n().setDateFormats("d MMM yyyy", "dd/MM/yyyy").setFirstDayOfWeek(1);
    }
}
