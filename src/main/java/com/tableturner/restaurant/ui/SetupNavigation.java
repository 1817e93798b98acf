package com.tableturner.restaurant.ui;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffNavigationEntry;
import com.tableturner.base.ui.StaffNavigationEntry.Group;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class SetupNavigation {

    @Bean
    StaffNavigationEntry restaurantsEntry() {
        return new StaffNavigationEntry(
                Group.SET_UP,
                10,
                RestaurantsView.PATH,
                "store",
                "setup.restaurants.title",
                Set.of(Roles.STAFF, Roles.MANAGER, Roles.ADMIN));
    }

    @Bean
    StaffNavigationEntry tablesEntry() {
        return new StaffNavigationEntry(
                Group.SET_UP,
                20,
                TablesView.PATH,
                "seat",
                "setup.tables.title",
                Set.of(Roles.STAFF, Roles.MANAGER, Roles.ADMIN));
    }
}
