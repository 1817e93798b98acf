package com.tableturner.reservation.ui.service;

import com.tableturner.base.Actor;
import com.tableturner.reservation.DayChanged;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open service screens that the shift has changed, once the change is committed, and that a minute has passed. A
 * screen that has not looked yet is told once, however many changes come meanwhile.
 */
@Component
class LiveService {

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final SharedDays shared;
    private final Executor executor;

    LiveService(SharedDays shared, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.shared = shared;
        this.executor = executor;
    }

    Registration watch(UI ui, long restaurantId, Actor actor, SerializableRunnable onChange) {
        var watch = new Watch(ui, restaurantId, actor.key(), onChange);
        watches.add(watch);
        tellOthers(watch);
        return () -> {
            watches.remove(watch);
            tellOthers(watch);
        };
    }

    /** Who else has this restaurant's service on a screen, by the keys of the audit. */
    List<String> others(long restaurantId, Actor than) {
        return watches.stream()
                .filter(watch -> watch.restaurantId == restaurantId)
                .map(watch -> watch.actor)
                .filter(actor -> !actor.equals(than.key()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Somebody has come or gone; whoever has a second screen open is still there. */
    private void tellOthers(Watch than) {
        tell(watches.stream()
                .filter(watch -> watch.restaurantId == than.restaurantId && !watch.actor.equals(than.actor))
                .toList());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(DayChanged day) {
        shared.changed(day.restaurantId());
        tell(watches.stream()
                .filter(watch -> watch.restaurantId == day.restaurantId())
                .toList());
    }

    @Scheduled(cron = "1 * * * * *")
    void minute() {
        tell(watches);
    }

    private void tell(Collection<Watch> concerned) {
        if (!concerned.isEmpty()) {
            executor.execute(() -> concerned.forEach(Watch::tell));
        }
    }

    private static final class Watch {

        private final UI ui;
        private final long restaurantId;
        private final String actor;
        private final SerializableRunnable onChange;
        private final AtomicBoolean told = new AtomicBoolean();

        Watch(UI ui, long restaurantId, String actor, SerializableRunnable onChange) {
            this.ui = ui;
            this.restaurantId = restaurantId;
            this.actor = actor;
            this.onChange = onChange;
        }

        void tell() {
            if (told.compareAndSet(false, true)) {
                ui.accessLater(this::look, () -> {}).run();
            }
        }

        private void look() {
            told.set(false);
            onChange.run();
        }
    }
}
