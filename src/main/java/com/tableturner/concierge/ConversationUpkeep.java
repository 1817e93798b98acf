package com.tableturner.concierge;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes once a day what nobody comes back to: conversations without a word, and old ones that are nobody's. */
@Component
class ConversationUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(ConversationUpkeep.class);
    private static final Duration EMPTY_KEPT = Duration.ofDays(1);

    private final Conversations conversations;
    private final ConciergeProperties properties;
    private final Clock clock;

    ConversationUpkeep(Conversations conversations, ConciergeProperties properties, Clock clock) {
        this.conversations = conversations;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
    void forgetOld() {
        var now = clock.instant();
        var deleted = conversations.forgetOld(now.minus(EMPTY_KEPT), now.minus(properties.keepAnonymous()));
        if (deleted > 0) {
            LOG.info("Deleted {} conversations that were empty, or old and nobody's", deleted);
        }
    }
}
