package com.tableturner.staff.ui;

import com.tableturner.base.Roles;
import com.tableturner.base.ui.StaffAccountEntry;
import com.tableturner.base.ui.StaffNavigationEntry;
import com.tableturner.base.ui.StaffNavigationEntry.Group;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the staff's navigation. */
@Configuration(proxyBeanMethods = false)
class StaffNavigationEntries {

    @Bean
    StaffAccountEntry changePassword() {
        return new StaffAccountEntry(StaffPasswordView.PATH, "key", "staff.password.title");
    }

    @Bean
    StaffNavigationEntry accountsEntry() {
        return new StaffNavigationEntry(
                Group.SET_UP, 80, AccountsView.PATH, "key", "staff.accounts.title", Set.of(Roles.ADMIN));
    }

    @Bean
    StaffNavigationEntry guestsEntry() {
        return new StaffNavigationEntry(
                Group.BOOK,
                30,
                GuestsView.PATH,
                "users",
                "staff.guests.title",
                Set.of(Roles.HOST, Roles.MANAGER, Roles.ADMIN));
    }

    @Bean
    StaffNavigationEntry auditEntry() {
        return new StaffNavigationEntry(
                Group.SET_UP, 90, AuditView.PATH, "history", "staff.audit.title", Set.of(Roles.ADMIN));
    }
}
