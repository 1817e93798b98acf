/**
 * The concierge: a chat that finds, books, moves and cancels. A model only chooses words and tools; what is true and what
 * may be written is decided here and by the services below.
 *
 * <p>Two kinds of model answer behind one {@code ChatClient}, one prompt and one set of tools: a remote one where it is
 * configured, and the built-in {@code assistant}, which needs no network and takes over whenever the other fails. What the
 * diner said is understood by code before any model sees it: dates are resolved, secrets are taken out, and a yes counts
 * only if it answers a proposal that was shown in an earlier turn. A model that claims a yes nobody said is refused by the
 * tool it calls, not by its prompt.
 *
 * <p>Streaming runs tools twice in some releases of Spring AI. So a turn that may write is not streamed, and each tool
 * answers a repeated call of one turn with its first result.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "restaurant",
            "reservation",
            "reservation :: ui",
            "diner",
            "diner :: ui",
            "waitlist",
            "notification"
        })
@NullMarked
package com.tableturner.concierge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
