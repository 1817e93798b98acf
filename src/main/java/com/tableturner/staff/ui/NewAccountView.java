package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.staff.StaffAccounts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Makes an account, and shows its first password once. */
@Route(value = AccountsView.PATH + "/new", layout = AccountsView.class)
@RolesAllowed(Roles.ADMIN)
class NewAccountView extends EditorView<AccountsView> {

    private final transient StaffAccounts accounts;
    private final AccountForm form;

    NewAccountView(StaffAccounts accounts, Catalogue catalogue) {
        super(AccountsView.class);
        this.accounts = accounts;
        this.form = new AccountForm(catalogue);
        form.trackedBy(editor());
        editor().setTitle("", getTranslation("staff.accounts.new"));
        editor().setSaveText(getTranslation("staff.accounts.create"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open(form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.accounts.editor-title", getTranslation("staff.accounts.new"));
    }

    @Override
    protected void load() {
        form.clear();
        editor().markClean();
    }

    @Override
    protected void save() {
        try {
            var issued = accounts.create(CurrentActor.get(), form.read());
            editor().markClean();
            screen().refresh();
            new PasswordDialog(issued, () -> show(issued.accountId())).open();
        } catch (BadInput wrong) {
            refuse(wrong);
        }
    }

    private void show(long id) {
        getUI().ifPresent(ui -> ui.navigate(AccountView.class, AccountView.at(id)));
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }
}
