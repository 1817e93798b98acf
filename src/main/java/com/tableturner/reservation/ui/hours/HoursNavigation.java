package com.tableturner.reservation.ui.hours;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import com.tableturner.base.ui.StaffNavigationEntry.Group;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hours put into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class HoursNavigation {

    @Bean
    StaffNavigationEntry hoursEntry() {
        return new StaffNavigationEntry(
                Group.SET_UP,
                30,
                HoursView.PATH,
                "clock",
                "hours.title",
                Set.of(Roles.STAFF, Roles.MANAGER, Roles.ADMIN));
    }
}
