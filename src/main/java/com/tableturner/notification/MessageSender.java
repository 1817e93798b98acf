package com.tableturner.notification;

/** A way to reach a guest. May be slow, may fail, is never called inside a transaction. */
public interface MessageSender {

    /** Sends the message, or throws; then it is tried again later. The same message may come twice. */
    void send(Message message);
}
