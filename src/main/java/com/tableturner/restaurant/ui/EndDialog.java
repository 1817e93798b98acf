package com.tableturner.restaurant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks on which day something is there for the last time. */
class EndDialog extends Dialog {

    private final DayField last = new DayField();

    /** @param onEnd takes this dialog, to close or to refuse, and the first day without; null if none was chosen */
    EndDialog(String title, String text, LocalDate today, BiConsumer<EndDialog, @Nullable LocalDate> onEnd) {
        addClassName("tt-setup-dialog");
        setHeaderTitle(title);
        last.setLabel(Texts.of("end.last-day"));
        last.setManualValidation(true);
        last.setWidthFull();
        last.begin(today);
        var end = new Button(Texts.of("end.end"), click -> {
            last.setInvalid(false);
            var day = last.getValue();
            onEnd.accept(this, day == null ? null : day.plusDays(1));
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text), last);
        getFooter().add(new Button(Texts.of("end.keep"), click -> close()), end);
    }

    /** Says beside the day why not. */
    void refuse(String words) {
        last.setErrorMessage(words);
        last.setInvalid(true);
        last.focus();
    }
}
