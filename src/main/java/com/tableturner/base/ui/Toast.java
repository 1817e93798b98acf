package com.tableturner.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * A message over the page. It goes after ten seconds, which {@code modules/tt-shell.js} counts and which stand still
 * while the pointer or the keyboard is on it; a problem stays until it is closed.
 */
@Tag("tt-toast")
public final class Toast extends Component implements HasComponents {

    private static final int SECONDS = 10;

    private final Notification notification = new Notification();

    private Toast(String icon, String words) {
        addClassName("tt-toast");
        add(new TtIcon(icon), new Span(words));
        notification.setDuration(0);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.add(this);
    }

    /** Says what was done. */
    public static void say(String words) {
        new Toast("check", words).closable().goingByItself().notification.open();
    }

    /** Says what was done, with a button that does something about it. */
    public static void offer(String words, String action, SerializableRunnable onAction) {
        var toast = new Toast("check", words);
        var button = new Button(action, click -> {
            toast.notification.close();
            onAction.run();
        });
        button.addClassName("tt-toast-action");
        toast.add(button);
        toast.closable().goingByItself().notification.open();
    }

    /** Says what went wrong, at once, and stays. */
    public static void problem(String words) {
        var toast = new Toast("alert", words).closable();
        toast.addClassName("tt-problem");
        toast.notification.setAssertive(true);
        toast.notification.open();
    }

    private Toast closable() {
        var close = new Button(new TtIcon("x"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("error.close"));
        add(close);
        return this;
    }

    private Toast goingByItself() {
        getElement().setAttribute("data-seconds", String.valueOf(SECONDS));
        getElement().addEventListener("tt-elapsed", elapsed -> notification.close());
        return this;
    }
}
