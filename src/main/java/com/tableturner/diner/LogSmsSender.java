package com.tableturner.diner;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes codes to the log, for trials and for operators without a text provider. */
class LogSmsSender implements SmsSender {

    private static final Logger LOG = LoggerFactory.getLogger(LogSmsSender.class);

    @Override
    public void sendCode(PhoneNumber to, String code, Duration validFor) {
        LOG.info("Sign-in code {} for the {}, valid for {} minutes", code, to, validFor.toMinutes());
    }
}
