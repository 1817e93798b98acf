package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorView;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.staff.Account;
import com.tableturner.staff.StaffAccounts;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one account. */
@Route(value = AccountsView.PATH + "/:account", layout = AccountsView.class)
@RolesAllowed(Roles.ADMIN)
class AccountView extends EditorView<AccountsView> {

    private static final String ACCOUNT = "account";

    private final transient StaffAccounts accounts;
    private final transient Moments moments;
    private final AccountForm form;
    private final AccountWays ways;
    private transient @Nullable Account account;

    AccountView(StaffAccounts accounts, Catalogue catalogue, Moments moments) {
        super(AccountsView.class);
        this.accounts = accounts;
        this.moments = moments;
        this.form = new AccountForm(catalogue);
        form.trackedBy(editor());
        this.ways = new AccountWays(
                accounts, this::reload, why -> editor().refuse(getTranslation("staff.accounts.refused"), why));
    }

    static RouteParameters at(long id) {
        return new RouteParameters(ACCOUNT, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ACCOUNT).orElse("");
        account = accounts.find(CurrentActor.get(), number(id));
        open(form, ways);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException other) {
            throw new NotAllowed("No such account");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.accounts.editor-title", account().name());
    }

    private Account account() {
        return Objects.requireNonNull(account);
    }

    @Override
    protected void load() {
        var shown = accounts.find(CurrentActor.get(), account().id());
        account = shown;
        editor().setTitle(lastSignIn(shown), shown.name());
        form.show(shown);
        ways.show(shown);
        editor().markClean();
    }

    private String lastSignIn(Account shown) {
        return shown.lastSignInAt() == null
                ? getTranslation("staff.accounts.never-signed-in")
                : getTranslation("staff.accounts.signed-in-at", moments.of(shown.lastSignInAt()));
    }

    @Override
    protected void save() {
        try {
            accounts.edit(CurrentActor.get(), account().id(), account().version(), form.read());
            reload();
            Toast.say(getTranslation("staff.accounts.saved"));
        } catch (RuntimeException wrong) {
            refused(wrong);
        }
    }

    @Override
    protected void refuse(BadInput wrong) {
        form.refuse(wrong);
    }

    @Override
    protected String changedMeanwhile() {
        return getTranslation("staff.accounts.changed-meanwhile");
    }
}
