package com.tableturner.concierge.ui;

import com.tableturner.base.ui.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the diners' navigation. */
@Configuration(proxyBeanMethods = false)
class ConciergeNavigation {

    @Bean
    NavigationEntry conciergeEntry() {
        return new NavigationEntry(3, "concierge", "chat", "concierge.title", "concierge.title", Set.of("concierge"));
    }
}
