package com.tableturner.reservation.ui.desk;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the grid of reservations puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class DeskNavigation {

    @Bean
    StaffNavigationEntry reservationsScreen() {
        return new StaffNavigationEntry(
                StaffNavigationEntry.Group.BOOK,
                1,
                ReservationsView.PATH,
                "calendar",
                "desk.nav",
                Set.of(Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN));
    }
}
