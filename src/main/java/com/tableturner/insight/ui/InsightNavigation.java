package com.tableturner.insight.ui;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class InsightNavigation {

    private static final int ORDER = 20;

    @Bean
    StaffNavigationEntry dashboardEntry() {
        return new StaffNavigationEntry(
                StaffNavigationEntry.Group.NOW,
                ORDER,
                DashboardView.PATH,
                "chart",
                "dashboard.nav",
                Set.of(Roles.MANAGER, Roles.ADMIN));
    }
}
