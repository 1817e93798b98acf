package com.tableturner.reservation.ui.service;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the service screen puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class ServiceNavigation {

    @Bean
    StaffNavigationEntry serviceScreen() {
        return new StaffNavigationEntry(
                StaffNavigationEntry.Group.NOW,
                1,
                ServiceAddress.ROUTE,
                "gantt",
                "service.nav",
                Set.of(Roles.HOST, Roles.MANAGER, Roles.ADMIN));
    }
}
