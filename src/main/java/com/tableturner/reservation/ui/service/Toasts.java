package com.tableturner.reservation.ui.service;

import com.tableturner.base.ui.TtIcon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says what was done, with a way back for ten seconds, and why something could not be done, until it is closed. */
class Toasts implements Serializable {

    private static final int SHOWN = (int) Duration.ofSeconds(10).toMillis();

    private @Nullable Notification open;

    void done(String words, @Nullable SerializableRunnable undo) {
        var toast = toast("check", words, "tt-toast-done");
        if (undo != null) {
            var button = new Button(PartyWords.text("undo"), click -> {
                close();
                undo.run();
            });
            button.addThemeVariants(ButtonVariant.SMALL);
            toast.add(button);
        }
        show(toast, SHOWN, false);
    }

    /** @param ways what can be done instead */
    void problem(String words, Component... ways) {
        var toast = toast("alert", words, "tt-toast-problem");
        toast.add(ways);
        var close = new Button(new TtIcon("x"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        close.setAriaLabel(PartyWords.text("close"));
        toast.add(close);
        show(toast, 0, true);
    }

    private static Div toast(String icon, String words, String className) {
        var toast = new Div(new TtIcon(icon), new Span(words));
        toast.addClassNames("tt-toast", className);
        return toast;
    }

    private void show(Div toast, int milliseconds, boolean assertive) {
        close();
        var notification = new Notification();
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setAssertive(assertive);
        notification.add(toast);
        notification.open();
        open = notification;
    }

    void close() {
        if (open != null) {
            open.close();
        }
    }
}
