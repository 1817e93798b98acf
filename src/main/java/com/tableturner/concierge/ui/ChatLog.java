package com.tableturner.concierge.ui;

import com.tableturner.base.ui.Formats;
import com.tableturner.base.ui.LiveRegion;
import com.tableturner.concierge.Entry;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The transcript. What is finished is said once to screen readers; what is still being written is not. */
class ChatLog extends Composite<Div> {

    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    private final CardViews cards;
    private final Div rows = new Div();
    private final LiveRegion live = new LiveRegion();
    private @Nullable LocalDate lastDay;

    ChatLog(CardViews cards) {
        this.cards = cards;
        rows.addClassName("tt-chat-log");
        rows.getElement()
                .setAttribute("role", "log")
                .setAttribute("aria-live", "off")
                .setAttribute("aria-label", getTranslation("concierge.transcript"))
                .setAttribute("tabindex", "0");
        getContent().addClassName("tt-chat-scroll");
        getContent().add(rows, live);
    }

    void show(List<Entry> transcript, @Nullable Long openProposal, Instant now) {
        rows.removeAll();
        lastDay = null;
        transcript.forEach(entry -> {
            day(entry.at(), now);
            if (entry.author() == Entry.Author.DINER) {
                rows.add(ChatRow.mine(entry.text()));
            } else {
                var row = new ChatRow();
                row.finish(entry.text(), entry.checked(), cards.of(entry, openProposal));
                rows.add(row);
            }
        });
        scroll();
    }

    private void day(Instant at, Instant now) {
        var moment = at.atZone(ZONE);
        var date = moment.toLocalDate();
        if (!date.equals(lastDay)) {
            lastDay = date;
            var today = now.atZone(ZONE).toLocalDate();
            var words = date.equals(today) ? getTranslation("format.today") : Formats.date(date, today);
            var divider = new Paragraph(words + ", " + Formats.time(moment.toLocalTime()));
            divider.addClassName("tt-chat-day");
            rows.add(divider);
        }
    }

    void mine(Entry entry, Instant now) {
        day(entry.at(), now);
        rows.add(ChatRow.mine(entry.text()));
        scroll();
    }

    /** A row for the answer to come. */
    ChatRow answering() {
        var row = new ChatRow();
        row.begin();
        rows.add(row);
        live.say(getTranslation("concierge.replying"));
        scroll();
        return row;
    }

    /** Says above the answer that another model gives it than this one. */
    void fellBack(ChatRow row, String model) {
        var words = new Paragraph(getTranslation("concierge.fell-back", model));
        words.addClassName("tt-chat-day");
        rows.addComponentAtIndex(rows.indexOf(row), words);
        live.say(words.getText());
    }

    void finished(ChatRow row, Entry answer) {
        row.finish(answer.text(), answer.checked(), cards.of(answer, cards.openIn(answer)));
        live.say(ChatRow.plain(answer.text()));
        scroll();
    }

    /** A first word, before anybody has said anything; kept nowhere. */
    void greet(String words, Instant now) {
        day(now, now);
        var row = new ChatRow();
        row.finish(words, "", List.of());
        rows.add(row);
    }

    /** Said to screen readers only; empty words change nothing. */
    void say(String words) {
        if (!words.isEmpty()) {
            live.say(words);
        }
    }

    void settle(@Nullable Long openProposal) {
        cards.settle(openProposal);
    }

    /** Something only for this page, kept nowhere. */
    void note(Component note) {
        rows.add(note);
        scroll();
    }

    void scroll() {
        rows.getElement().executeJs("requestAnimationFrame(() => this.scrollTo({top: this.scrollHeight}))");
    }
}
