package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.reservation.GuestRow;
import com.tableturner.reservation.Guests;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What managers do with a guest: join two that are one, and forget one who asks for it. Neither can be undone. */
class GuestWays extends Div {

    private final transient Guests guests;
    private final SerializableRunnable onMerge;
    private final SerializableRunnable onErase;
    private long userId;

    GuestWays(Guests guests, SerializableRunnable onMerge, SerializableRunnable onErase) {
        this.guests = guests;
        this.onMerge = onMerge;
        this.onErase = onErase;
        addClassName("tt-editor-ways");
        if (CurrentActor.get().holds(Roles.MANAGER, Roles.ADMIN)) {
            add(
                    new Button(Texts.of("guests.merge"), new TtIcon("users"), click -> askMerge()),
                    new Button(Texts.of("guests.erase"), new TtIcon("ban"), click -> askErase()));
        }
    }

    void show(long guest) {
        userId = guest;
    }

    private void askMerge() {
        var other = new ComboBox<GuestRow>(Texts.of("guests.merge-other"));
        other.setWidthFull();
        other.setItemLabelGenerator(row -> row.name() + " · " + Texts.of("guests.ends-in", row.phoneEnding()));
        other.setItemsWithFilterConverter(
                query ->
                        guests
                                .find(
                                        CurrentActor.get(),
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream()
                                .filter(row -> row.userId() != userId),
                typed -> typed);
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("guests.merge-title"));
        dialog.setText(new Div(new Paragraph(Texts.of("guests.merge-text")), other));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("guests.keep-both"));
        dialog.setConfirmText(Texts.of("guests.merge-do"));
        dialog.addConfirmListener(yes -> {
            if (other.getValue() != null) {
                guests.merge(CurrentActor.get(), userId, other.getValue().userId());
                Toast.say(Texts.of("guests.merged"));
                onMerge.run();
            }
        });
        dialog.open();
    }

    private void askErase() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("guests.erase-title"));
        dialog.setText(Texts.of("guests.erase-text"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("guests.keep"));
        dialog.setConfirmText(Texts.of("guests.erase-do"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(yes -> erase());
        dialog.open();
    }

    private void erase() {
        try {
            guests.erase(CurrentActor.get(), userId);
            Toast.say(Texts.of("guests.erased"));
            onErase.run();
        } catch (BadInput refused) {
            Toast.problem(Texts.of("guests.erase-" + refused.problem()));
        }
    }
}
