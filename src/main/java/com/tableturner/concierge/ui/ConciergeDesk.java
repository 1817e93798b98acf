package com.tableturner.concierge.ui;

import com.tableturner.concierge.Concierge;
import com.tableturner.concierge.ConciergeProperties;
import com.tableturner.concierge.Models;
import com.tableturner.concierge.Overview;
import com.tableturner.diner.DinerSessions;
import com.tableturner.diner.SignIn;
import com.tableturner.reservation.Availability;
import com.tableturner.reservation.ui.LiveDays;
import java.time.Clock;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** All that a chat on a screen needs of the services behind it. */
@Component
record ConciergeDesk(
        Concierge concierge,
        Overview overview,
        Models models,
        ConciergeProperties properties,
        SignIn signIn,
        DinerSessions sessions,
        Availability availability,
        LiveDays live,
        Clock clock,
        @Qualifier("applicationTaskExecutor") Executor executor) {}
