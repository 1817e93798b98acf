package com.tableturner.reservation.ui.service;

import com.tableturner.base.SlotGrid;
import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.CloseOutRequest;
import com.tableturner.reservation.Closure;
import com.tableturner.reservation.Refused;
import com.tableturner.reservation.ServiceDay;
import com.tableturner.restaurant.ServicePeriod;
import com.tableturner.restaurant.TablePlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes a table, or all of them, off sale for part of the day, and puts back what was taken off. */
class CloseOutDialog extends ServiceDialog {

    /** What the host chose. */
    interface Desk extends Serializable {

        /** @return whether it was done; then the dialog closes */
        boolean close(CloseOutRequest request);

        boolean lift(Closure closure);
    }

    private final Desk desk;
    private final transient ServiceDay day;
    private final Select<TablePlan> table = new Select<>();
    private final Select<Integer> from = new Select<>();
    private final Select<Integer> to = new Select<>();
    private final TextField reason = new TextField(PartyWords.text("close-out.reason"));

    CloseOutDialog(ServiceDay day, ServicePeriod shift, @Nullable TablePlan wanted, int fromSlot, Desk desk) {
        super(PartyWords.text("close-out.title"));
        this.desk = desk;
        this.day = day;
        table.setLabel(PartyWords.text("close-out.table"));
        table.setEmptySelectionAllowed(true);
        table.setEmptySelectionCaption(PartyWords.text("close-out.all"));
        table.setItemLabelGenerator(each -> each == null ? PartyWords.text("close-out.all") : each.number());
        table.setItems(day.tables());
        if (wanted != null) {
            table.setValue(wanted);
        }
        times(from, "close-out.from", shift.startSlot(), shift.endSlot() - 1, fromSlot);
        times(to, "close-out.to", shift.startSlot() + 1, shift.endSlot(), shift.endSlot());
        reason.setMaxLength(60);
        var form = new Div(table, from, to, reason);
        form.addClassName("svc-form");
        body().add(form);
        showClosures();
        action(PartyWords.text("close-out.action"), this::closeTables);
    }

    private static void times(Select<Integer> select, String key, int first, int last, int value) {
        select.setLabel(PartyWords.text(key));
        select.setItemLabelGenerator(slot -> Formats.time(SlotGrid.time(slot)));
        select.setItems(IntStream.rangeClosed(first, last).boxed().toList());
        select.setValue(Math.clamp(value, first, last));
    }

    private void closeTables() {
        if (from.getValue() >= to.getValue()) {
            to.setErrorMessage(PartyWords.text("close-out.order"));
            to.setInvalid(true);
            return;
        }
        to.setInvalid(false);
        var chosen = table.getValue();
        try {
            var done = desk.close(new CloseOutRequest(
                    day.restaurant().id(),
                    day.date(),
                    chosen == null ? null : (Long) chosen.id(),
                    from.getValue(),
                    to.getValue(),
                    reason.getValue().strip()));
            if (done) {
                close();
            }
        } catch (Refused refused) {
            refuse(inTheWay(chosen));
        }
    }

    /** The party that has one of the tables then; it keeps it. */
    private String inTheWay(@Nullable TablePlan chosen) {
        return day.parties().stream()
                .filter(party -> party.state(day.now()).isOpen())
                .filter(party -> chosen == null || party.tableIds().contains(chosen.id()))
                .filter(party -> party.slot() < to.getValue() && from.getValue() < party.endSlot())
                .findFirst()
                .map(party -> PartyWords.text(
                        "close-out.taken",
                        PartyWords.tables(party, day),
                        PartyWords.name(party),
                        party.size(),
                        PartyWords.span(party)))
                .orElseGet(() -> PartyWords.text("close-out.closed"));
    }

    private void showClosures() {
        List<Closure> closures = day.closures();
        if (closures.isEmpty()) {
            return;
        }
        body().add(new H3(PartyWords.text("close-out.now")));
        for (var closure : closures) {
            var which = closure.tableId() == null
                    ? PartyWords.text("close-out.all")
                    : day.table(closure.tableId()).map(TablePlan::number).orElse("");
            var words = new Span(PartyWords.text(
                    "close-out.line",
                    which,
                    Formats.time(SlotGrid.time(closure.fromSlot())),
                    Formats.time(SlotGrid.time(closure.toSlot())),
                    closure.reason()));
            var lift = new Button(PartyWords.text("close-out.lift"), click -> {
                if (desk.lift(closure)) {
                    close();
                }
            });
            lift.addThemeVariants(ButtonVariant.SMALL);
            var line = new Div(words, lift);
            line.addClassName("svc-closure");
            body().add(line);
        }
    }
}
