package com.tableturner.notification;

/** A way to reach a guest. May be slow, may fail, is never called inside a transaction. */
public interface MessageSender {

    /** Sends the message, or throws; then it is tried again later. The same message may come twice. */
    void send(Message message);

    /**
     * Tells a party that waits at the door that its table is ready; or throws likewise.
     *
     * @param waitlistId the id of its place
     * @param phone the number it left, in E.164; it need not be that of a diner we know
     */
    void sendReady(long waitlistId, String phone);
}
