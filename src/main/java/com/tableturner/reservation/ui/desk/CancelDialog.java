package com.tableturner.reservation.ui.desk;

import com.tableturner.base.ui.Formats;
import com.tableturner.reservation.GuestWords;
import com.tableturner.reservation.ReservationDetails;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** Asks what the guest is told before a reservation is cancelled or declined; the draft can be rewritten. */
class CancelDialog extends Dialog {

    /**
     * @param what {@code cancel} or {@code decline}
     * @param canBeTold whether messages reach the guest; others are called
     * @param onYes takes the words; null for telling nobody
     */
    CancelDialog(
            String what, ReservationDetails shown, boolean canBeTold, SerializableConsumer<@Nullable String> onYes) {
        setHeaderTitle(DeskWords.text("ask." + what, shown.number()));
        addClassName("desk-cancel");
        var tell = new Checkbox(DeskWords.text("tell"), true);
        var words = new TextArea(DeskWords.text("message"));
        words.setMaxLength(GuestWords.LONGEST);
        words.setWidthFull();
        words.setValue(DeskWords.text(
                "draft." + what,
                Formats.people(shown.partySize()),
                shown.date().getDayOfMonth() + " "
                        + shown.date().getMonth().getDisplayName(TextStyle.SHORT, Formats.LOCALE),
                Formats.time(shown.time()),
                shown.restaurantName(),
                Formats.phone(shown.restaurantPhone())));
        tell.addValueChangeListener(change -> words.setEnabled(change.getValue()));
        var body = new Div(tell, words);
        body.addClassName("desk-cancel-body");
        add(canBeTold ? body : new Paragraph(DeskWords.text("call-them")));
        var yes = new Button(DeskWords.text(what + ".yes", shown.number()), click -> {
            close();
            onYes.accept(canBeTold && tell.getValue() ? words.getValue() : null);
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(DeskWords.text("keep-one"), click -> close()), yes);
        yes.setAutofocus(true);
    }
}
