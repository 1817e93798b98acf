package com.tableturner.waitlist.ui;

import com.tableturner.base.Actor;
import com.tableturner.waitlist.WaitlistChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open lists that the waitlist of a restaurant they may show has changed, once the change is committed. */
@Component
class LiveWaitlist {

    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final Executor executor;

    LiveWaitlist(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
    }

    /** Runs in the view's UI whenever a waitlist of those this actor serves changes. */
    Registration watch(UI ui, Actor actor, SerializableRunnable onChange) {
        var watch = new Watch(ui, actor, onChange, new AtomicBoolean());
        watches.add(watch);
        return () -> watches.remove(watch);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(WaitlistChanged change) {
        Collection<Watch> concerned = watches.stream()
                .filter(watch -> watch.actor().serves(change.restaurantId()))
                .filter(watch -> watch.told().compareAndSet(false, true))
                .toList();
        if (!concerned.isEmpty()) {
            executor.execute(() -> concerned.forEach(Watch::tell));
        }
    }

    /** An open list; several changes at once are one look. */
    private record Watch(UI ui, Actor actor, SerializableRunnable onChange, AtomicBoolean told) {

        void tell() {
            ui.accessLater(
                            () -> {
                                told.set(false);
                                onChange.run();
                            },
                            () -> {})
                    .run();
        }
    }
}
