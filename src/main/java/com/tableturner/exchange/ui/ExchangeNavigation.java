package com.tableturner.exchange.ui;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import com.tableturner.base.ui.StaffNavigationEntry.Group;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {

    @Bean
    StaffNavigationEntry importAndExport() {
        return new StaffNavigationEntry(
                Group.SET_UP,
                70,
                DataView.PATH,
                "download",
                "exchange.title",
                Set.of(Roles.STAFF, Roles.MANAGER, Roles.ADMIN));
    }
}
