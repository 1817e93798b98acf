package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.ChangedMeanwhile;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.Toast;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.base.ui.grid.UnsavedGuard;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.staff.Account;
import com.tableturner.staff.StaffAccounts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The editor of one account, or of a new one. */
@Route(value = AccountsView.PATH + "/:account", layout = AccountsView.class)
@RolesAllowed(Roles.ADMIN)
class AccountView extends Composite<EditorPanel> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    static final String NEW = "new";

    private static final String ACCOUNT = "account";

    private final transient StaffAccounts accounts;
    private final transient Moments moments;
    private final EditorPanel editor = new EditorPanel(this::save, this::load, this::close);
    private final AccountForm form;
    private final Div ways = new Div();
    private transient @Nullable Account account;

    AccountView(StaffAccounts accounts, Catalogue catalogue, Moments moments) {
        this.accounts = accounts;
        this.moments = moments;
        this.form = new AccountForm(catalogue);
        form.trackedBy(editor);
        ways.addClassName("tt-editor-ways");
    }

    static RouteParameters at(Object id) {
        return new RouteParameters(ACCOUNT, String.valueOf(id));
    }

    @Override
    protected EditorPanel initContent() {
        return editor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(ACCOUNT).orElse(NEW);
        account = id.equals(NEW) ? null : accounts.find(CurrentActor.get(), number(id));
        editor.setForm(form, ways);
        load();
        editor.focusTitle();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        UnsavedGuard.check(event, editor);
    }

    @Override
    public String getPageTitle() {
        var name = account == null ? getTranslation("staff.accounts.new") : account.name();
        return getTranslation("staff.accounts.editor-title", name);
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException other) {
            throw new NotAllowed("No such account");
        }
    }

    private void load() {
        if (account == null) {
            editor.setTitle("", getTranslation("staff.accounts.new"));
            editor.setSaveText(getTranslation("staff.accounts.create"));
        } else {
            account = accounts.find(CurrentActor.get(), account.id());
            editor.setTitle(lastSignIn(account), account.name());
            form.show(account);
            ways.removeAll();
            ways.add(
                    new Button(getTranslation("staff.accounts.reset"), click -> resetPassword()),
                    endOrRestore(account));
        }
        editor.markClean();
    }

    private String lastSignIn(Account shown) {
        return shown.lastSignInAt() == null
                ? getTranslation("staff.accounts.never-signed-in")
                : getTranslation("staff.accounts.signed-in-at", moments.of(shown.lastSignInAt()));
    }

    private void save() {
        try {
            if (account == null) {
                var issued = accounts.create(CurrentActor.get(), form.read());
                editor.markClean();
                new PasswordDialog(issued, () -> reopen(issued.accountId())).open();
            } else {
                accounts.edit(CurrentActor.get(), account.id(), account.version(), form.read());
                load();
                Toast.say(getTranslation("staff.accounts.saved"));
            }
            refreshGrid();
        } catch (BadInput wrong) {
            form.refuse(wrong);
        } catch (ChangedMeanwhile conflict) {
            editor.resolve(getTranslation("staff.accounts.changed-meanwhile"), this::load);
        }
    }

    private void resetPassword() {
        if (account != null) {
            new PasswordDialog(accounts.resetPassword(CurrentActor.get(), account.id()), this::load).open();
        }
    }

    private Button endOrRestore(Account shown) {
        return shown.active()
                ? new Button(getTranslation("staff.accounts.end"), click -> end(shown.id()))
                : new Button(getTranslation("staff.accounts.restore"), click -> restore(shown.id()));
    }

    private void end(long id) {
        try {
            accounts.deactivate(CurrentActor.get(), id);
            load();
            refreshGrid();
            Toast.offer(getTranslation("staff.accounts.ended-now", 1), getTranslation("staff.undo"), () -> restore(id));
        } catch (BadInput refused) {
            editor.refuse(
                    getTranslation("staff.accounts.refused"),
                    getTranslation("staff.accounts.refused." + refused.problem()));
        }
    }

    private void restore(long id) {
        accounts.reactivate(CurrentActor.get(), id);
        load();
        refreshGrid();
    }

    private void reopen(long id) {
        getUI().ifPresent(ui -> ui.navigate(AccountView.class, at(id)));
    }

    private void refreshGrid() {
        screen().refresh();
    }

    private void close() {
        screen().close();
    }

    private AccountsView screen() {
        return Objects.requireNonNull(findAncestor(AccountsView.class));
    }
}
