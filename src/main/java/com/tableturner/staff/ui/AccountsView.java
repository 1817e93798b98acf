package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.StaffLayout;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.TtIcon;
import com.tableturner.base.ui.grid.DataMenu;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridScreen;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.staff.AccountRow;
import com.tableturner.staff.StaffAccounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Who works here: every account, with the editor beside the grid. */
@Route(value = AccountsView.PATH, layout = StaffLayout.class)
@ParentLayout(StaffLayout.class)
@RolesAllowed(Roles.ADMIN)
class AccountsView extends GridScreen implements HasDynamicTitle {

    static final String PATH = "staff/accounts";

    private final transient StaffAccounts accounts;
    private final AccountGrid grid;

    AccountsView(StaffAccounts accounts, Catalogue catalogue, GridMemory memory, Moments moments) {
        this.accounts = accounts;
        this.grid = new AccountGrid(accounts, catalogue, memory, moments);
        var add = new Button(getTranslation("staff.accounts.new"), new TtIcon("plus"), click -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-key", "N");
        grid.withActions(new DataMenu("staff", () -> 0L), add);
        grid.bulk().action("ban", getTranslation("staff.accounts.end"), AccountGrid::whyNotEnd, this::end);
        setMaster(grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.accounts.page-title");
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    public void refresh() {
        grid.refresh();
    }

    private void openNew() {
        getUI().ifPresent(ui -> ui.navigate(NewAccountView.class));
    }

    private void end(Set<AccountRow> rows) {
        try {
            rows.forEach(row -> accounts.deactivate(CurrentActor.get(), row.id()));
            Toast.offer(
                    getTranslation("staff.accounts.ended-now", rows.size()),
                    getTranslation("staff.undo"),
                    () -> restore(rows));
        } catch (BadInput refused) {
            Toast.problem(getTranslation("staff.accounts.refused." + refused.problem()));
        }
        refresh();
    }

    private void restore(Set<AccountRow> rows) {
        rows.forEach(row -> accounts.reactivate(CurrentActor.get(), row.id()));
        refresh();
    }
}
