package com.tableturner.notification;

import com.tableturner.base.Actor;
import com.tableturner.reservation.ReservationBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, in batches, one after the other; a message that fails is tried again and stops no other. */
@Component
class OutboxWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Actor MACHINE = new Actor.Machine();

    private final Outbox outbox;
    private final ReservationBook book;
    private final MessageSender sender;

    OutboxWorker(Outbox outbox, ReservationBook book, MessageSender sender) {
        this.outbox = outbox;
        this.book = book;
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "PT2S", initialDelayString = "PT5S")
    void sendDue() {
        while (!outbox.isEmpty()) {
            var sent = new ArrayList<Outbox.Due>();
            var failed = new LinkedHashMap<Outbox.Due, RuntimeException>();
            for (var due : outbox.takeDue()) {
                try {
                    send(due);
                    sent.add(due);
                } catch (RuntimeException problem) {
                    LOG.warn("Message {} could not be sent; it will be tried again", due.id(), problem);
                    failed.put(due, problem);
                }
            }
            outbox.settle(sent, failed);
        }
    }

    private void send(Outbox.Due due) {
        if (due.isOfWaitlist()) {
            outbox.numberAtTheDoor(due)
                    .ifPresentOrElse(
                            phone -> sender.sendReady(due.waitlistId(), phone),
                            () -> LOG.info(
                                    "Place {} on the waitlist left no number: its host calls it out",
                                    due.waitlistId()));
        } else {
            sender.send(new Message(due.topic(), due.words(), book.byId(MACHINE, due.reservationId())));
        }
    }
}
