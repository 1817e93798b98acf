package com.tableturner.staff.ui;

import com.tableturner.base.ui.StaffAccountEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigationEntries {

    @Bean
    StaffAccountEntry changePassword() {
        return new StaffAccountEntry(StaffPasswordView.PATH, "key", "staff.password.title");
    }
}
