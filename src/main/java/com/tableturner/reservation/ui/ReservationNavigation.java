package com.tableturner.reservation.ui;

import com.tableturner.base.ui.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the diners' navigation. */
@Configuration(proxyBeanMethods = false)
class ReservationNavigation {

    @Bean
    NavigationEntry findATable() {
        return new NavigationEntry(1, "", "search", "shell.find", "shell.find", Set.of("", "r", "book"));
    }

    @Bean
    NavigationEntry myReservations() {
        return new NavigationEntry(2, "my", "calendar", "shell.mine", "shell.mine-short", Set.of("my"));
    }
}
