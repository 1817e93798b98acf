package com.tableturner.reservation.ui;

import com.tableturner.reservation.DayChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open screens that a restaurant's day has changed, once the change is committed. The committing thread only
 * passes the word on: screens read the database on another one, under their own session's lock.
 */
@Component
public class LiveDays {

    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final Executor executor;

    LiveDays(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
    }

    /** Runs in the view's UI whenever a day of this restaurant changes, until the registration is removed. */
    public Registration watch(UI ui, long restaurantId, SerializableConsumer<DayChanged> onChange) {
        return add(new Watch(ui, restaurantId, onChange));
    }

    /** The same for every restaurant. */
    public Registration watchAll(UI ui, SerializableConsumer<DayChanged> onChange) {
        return add(new Watch(ui, null, onChange));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(DayChanged day) {
        var concerned = watches.stream().filter(watch -> watch.concerns(day)).toList();
        if (!concerned.isEmpty()) {
            executor.execute(() -> concerned.forEach(watch -> watch.tell(day)));
        }
    }

    private Registration add(Watch watch) {
        watches.add(watch);
        return () -> watches.remove(watch);
    }

    /** Compared by identity: a view may watch the same restaurant twice. */
    private static final class Watch {

        private final UI ui;
        private final @Nullable Long restaurantId;
        private final SerializableConsumer<DayChanged> onChange;

        Watch(UI ui, @Nullable Long restaurantId, SerializableConsumer<DayChanged> onChange) {
            this.ui = ui;
            this.restaurantId = restaurantId;
            this.onChange = onChange;
        }

        boolean concerns(DayChanged day) {
            return restaurantId == null || restaurantId == day.restaurantId();
        }

        void tell(DayChanged day) {
            ui.accessLater(() -> onChange.accept(day), () -> {}).run();
        }
    }
}
