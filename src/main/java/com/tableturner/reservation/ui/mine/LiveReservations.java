package com.tableturner.reservation.ui.mine;

import com.tableturner.base.Actor;
import com.tableturner.reservation.ReservationChanged;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells a diner's open screens that one of their reservations was changed, by whomever, once that is committed. */
@org.springframework.stereotype.Component
class LiveReservations {

    private record Watch(long userId, UI ui, SerializableConsumer<ReservationChanged> onChange) {

        void tell(ReservationChanged change) {
            ui.accessLater(() -> onChange.accept(change), () -> {}).run();
        }
    }

    private final List<Watch> watches = new CopyOnWriteArrayList<>();
    private final Executor executor;

    LiveReservations(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
    }

    /** Runs whenever a reservation of this diner changes while the view is shown; never for those who are no diners. */
    void watch(Component view, Actor actor, SerializableConsumer<ReservationChanged> onChange) {
        if (actor instanceof Actor.Diner diner) {
            view.addAttachListener(attached -> {
                var watch = new Watch(diner.userId(), attached.getUI(), onChange);
                watches.add(watch);
                view.addDetachListener(detached -> {
                    watches.remove(watch);
                    detached.unregisterListener();
                });
            });
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(ReservationChanged change) {
        var concerned = watches.stream()
                .filter(watch -> Objects.equals(watch.userId(), change.userId()))
                .toList();
        if (!concerned.isEmpty()) {
            executor.execute(() -> concerned.forEach(watch -> watch.tell(change)));
        }
    }
}
