package com.tableturner.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says in the log which message would go out: number, restaurant and time, nothing that names the guest. */
@Component
class LogSender implements MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(LogSender.class);
    private static final int ENDING = 3;

    @Override
    public void send(Message message) {
        var reservation = message.reservation();
        LOG.info(
                "Message {}{}: {} at {}, {} {}, party of {}",
                message.topic(),
                message.words() == null ? "" : " in the restaurant's own words",
                reservation.number(),
                reservation.restaurantName(),
                reservation.date(),
                reservation.time(),
                reservation.partySize());
    }

    @Override
    public void sendReady(long waitlistId, String phone) {
        LOG.info(
                "Message waitlist.ready: place {} on the waitlist, to the number that ends in {}",
                waitlistId,
                phone.substring(Math.max(0, phone.length() - ENDING)));
    }
}
