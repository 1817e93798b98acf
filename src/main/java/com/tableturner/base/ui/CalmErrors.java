package com.tableturner.base.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.DatabaseBusy;
import com.tableturner.base.NotAllowed;
import com.vaadin.flow.component.UI;
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
            ui.access(() -> Toast.problem(words));
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

    private static String text(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
