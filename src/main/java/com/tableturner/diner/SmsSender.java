package com.tableturner.diner;

import java.time.Duration;

/** Brings a sign-in code to a phone; called outside any transaction. */
public interface SmsSender {

    /** Hands the code over for delivery, or throws if it cannot be. */
    void sendCode(PhoneNumber to, String code, Duration validFor);
}
