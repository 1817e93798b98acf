package com.tableturner.base.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.DatabaseBusy;
import com.tableturner.base.NotAllowed;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The last to see an exception of a view: words for the user, the cause for the log, a reference for both. */
@Component
class CalmErrors implements ErrorHandler {

    private final transient List<RefusalWords> refusals;

    CalmErrors(List<RefusalWords> refusals) {
        this.refusals = List.copyOf(refusals);
    }

    @Override
    public void error(ErrorEvent event) {
        var words = words(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(words));
        }
    }

    /** The sentence for the user; whatever nobody foresaw goes to the log. */
    String words(Throwable thrown) {
        return causes(thrown)
                .map(this::foreseen)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> text("error.fault", Fault.log(thrown).reference()));
    }

    private Optional<String> foreseen(Throwable cause) {
        return switch (cause) {
            case DatabaseBusy busy -> Optional.of(text("error.busy"));
            case NotAllowed notTheirs -> Optional.of(text("error.not-allowed"));
            case AccessDeniedException notTheirs -> Optional.of(text("error.not-allowed"));
            case BadInput wrong -> Optional.of(text("error.bad-input"));
            default ->
                refusals.stream()
                        .map(known -> known.of(cause))
                        .flatMap(Optional::stream)
                        .findFirst();
        };
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private static void show(String words) {
        var notification = new Notification();
        notification.setDuration(0); // errors stay until closed
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setAssertive(true);
        var close = new Button(new TtIcon("x"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(text("error.close"));
        var toast = new Div(new TtIcon("alert"), new Span(words), close);
        toast.addClassName("tt-toast");
        notification.add(toast);
        notification.open();
    }

    private static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
