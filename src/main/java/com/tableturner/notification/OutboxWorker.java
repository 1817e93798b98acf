package com.tableturner.notification;

import com.tableturner.base.Actor;
import com.tableturner.reservation.ReservationBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, one after the other; a message that fails is tried again and stops no other. */
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
        outbox.due().stream().filter(outbox::take).forEach(this::send);
    }

    private void send(Outbox.Due due) {
        try {
            sender.send(new Message(due.topic(), book.byId(MACHINE, due.reservationId())));
        } catch (RuntimeException failed) {
            LOG.warn("Message {} could not be sent; it will be tried again", due.id(), failed);
            outbox.failed(due, failed);
            return;
        }
        outbox.sent(due);
    }
}
