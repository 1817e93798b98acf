package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.SeatingChoice;
import com.tableturner.reservation.ServiceDay;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A party at the door: each size says which table it gets and until when, and a tap seats it. Sizes that fit nowhere say
 * how long the wait would be, and lead to the waitlist in the same dialog.
 */
class WalkInDialog extends ServiceDialog {

    private static final int SIZES = 8;
    private static final int LARGEST = 60;

    /** What a tap leads to. */
    interface Taps extends Serializable {

        void seat(int size, String name, List<Long> tableIds);

        void queue(int size, String name, String phone, @Nullable Integer quotedMinutes);

        OptionalInt quote(int size);
    }

    private final transient ServiceDay day;
    private final Taps taps;
    private final Div sizes = new Div();
    private final TextField name = new TextField(PartyWords.text("walk-in.name"));

    WalkInDialog(ServiceDay day, Taps taps) {
        super(PartyWords.text("walk-in.title"));
        this.day = day;
        this.taps = taps;
        sizes.addClassName("svc-sizes");
        sizes.getElement().setAttribute("role", "group").setAttribute("aria-label", PartyWords.text("walk-in.sizes"));
        for (var size = 1; size <= SIZES; size++) {
            sizes.add(size(size));
        }
        name.setMaxLength(80);
        body().add(new Paragraph(PartyWords.text("walk-in.lead")), sizes, larger(), name);
        getFooter().add(cancel());
    }

    private NativeButton size(int size) {
        var choice = day.choicesNow(size, 0).stream().findFirst();
        var count = new Span(String.valueOf(size));
        count.addClassName("svc-size");
        var button = new NativeButton("", press -> take(size));
        button.add(count, new Span(choice.map(WalkInDialog::words).orElseGet(() -> PartyWords.text("walk-in.none"))));
        button.addClassName("svc-size-button");
        button.setClassName("svc-size-none", choice.isEmpty());
        button.setAriaLabel(PartyWords.text(
                "walk-in.label",
                Formats.people(size),
                choice.map(WalkInDialog::words).orElseGet(() -> PartyWords.text("walk-in.none"))));
        return button;
    }

    private static String words(SeatingChoice choice) {
        return PartyWords.text("walk-in.choice", choice.unit().name(), Formats.time(SlotGrid.time(choice.untilSlot())));
    }

    private Div larger() {
        var size = new IntegerField(PartyWords.text("walk-in.larger"));
        size.setMin(1);
        size.setMax(LARGEST);
        size.setStepButtonsVisible(true);
        size.setValue(SIZES + 1);
        var go = new Button(PartyWords.text("walk-in.seat"), click -> {
            var value = size.getValue();
            if (value != null && value >= 1 && value <= LARGEST) {
                take(value);
            }
        });
        var row = new Div(size, go);
        row.addClassName("svc-larger");
        return row;
    }

    private void take(int size) {
        attempt(() -> {
            var choice = day.choicesNow(size, 0).stream().findFirst();
            if (choice.isPresent()) {
                taps.seat(size, name.getValue(), choice.get().unit().tableIds());
                close();
            } else {
                offerQueue(size);
            }
        });
    }

    /** No table now: the wait, computed from the book, and a place on the list. */
    void offerQueue(int size) {
        var quote = taps.quote(size);
        body().removeAll();
        getFooter().removeAll();
        setHeaderTitle(PartyWords.text("queue.title", Formats.people(size)));
        body().add(new Paragraph(
                quote.isEmpty()
                        ? PartyWords.text("queue.no-table", size)
                        : quote.getAsInt() == 0
                                ? PartyWords.text("queue.now")
                                : PartyWords.text("queue.quote", Formats.duration(quote.getAsInt()))));
        var form = new QueueForm(size, quote, name.getValue());
        body().add(form);
        var add = action(
                PartyWords.text("queue.join"),
                () -> form.read().ifPresent(entry -> {
                    taps.queue(entry.size(), entry.name(), entry.phone(), entry.quotedMinutes());
                    close();
                }));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        form.focusName();
    }
}
