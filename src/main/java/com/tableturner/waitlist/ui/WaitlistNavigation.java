package com.tableturner.waitlist.ui;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the waitlist puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class WaitlistNavigation {

    @Bean
    StaffNavigationEntry waitlistScreen() {
        return new StaffNavigationEntry(
                StaffNavigationEntry.Group.BOOK,
                10,
                WaitlistView.PATH,
                "wait",
                "waitlist.list.title",
                Set.of(Roles.HOST, Roles.MANAGER, Roles.ADMIN));
    }
}
