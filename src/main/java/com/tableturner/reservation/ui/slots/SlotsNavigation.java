package com.tableturner.reservation.ui.slots;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the screen of slots puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class SlotsNavigation {

    @Bean
    StaffNavigationEntry slotsScreen() {
        return new StaffNavigationEntry(
                StaffNavigationEntry.Group.SET_UP,
                40,
                SlotsView.PATH,
                "grid",
                "slots.title",
                Set.of(Roles.STAFF, Roles.MANAGER, Roles.ADMIN));
    }
}
