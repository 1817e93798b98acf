package com.tableturner.concierge;

import com.tableturner.base.ui.Formats;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The concierge's own sentences, from the same file as all texts. Read as a plain bundle, because answers are made on
 * threads that belong to no screen.
 */
@Component
public class Words {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private final ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    /** The sentence of this key below {@code concierge.say.} with its details filled in. */
    public String say(String key, Object... details) {
        return text("concierge.say." + key, details);
    }

    public String text(String key, Object... details) {
        return new MessageFormat(texts.getString(key), Formats.LOCALE).format(details);
    }

    public String people(int party) {
        return text("format.people", party).replace(' ', '\u00a0');
    }

    /** As in Today, Tomorrow, or Fri 27 Nov. */
    public String day(LocalDate date, LocalDate today) {
        var words = Formats.date(date, today);
        if (date.equals(today)) {
            return text("concierge.day.today", words);
        }
        return date.equals(today.plusDays(1)) ? text("concierge.day.tomorrow", words) : words;
    }

    public String time(LocalTime time) {
        return Formats.time(time);
    }

    /** As in a, b or c. */
    public String or(List<String> choices) {
        return joined(choices, "concierge.or");
    }

    /** As in a, b and c. */
    public String and(List<String> parts) {
        return joined(parts, "concierge.and");
    }

    private String joined(List<String> parts, String key) {
        if (parts.size() <= 1) {
            return String.join("", parts);
        }
        return text(key, String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
