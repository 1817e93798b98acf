package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.CurrentActor;
import com.tableturner.base.ui.Toast;
import com.tableturner.staff.Account;
import com.tableturner.staff.StaffAccounts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** What can be done to an account beside editing it: a new password, its end, and the way back. */
class AccountWays extends Div {

    private final transient StaffAccounts accounts;
    private final SerializableRunnable onChange;
    private final SerializableConsumer<String> onRefusal;

    AccountWays(StaffAccounts accounts, SerializableRunnable onChange, SerializableConsumer<String> onRefusal) {
        this.accounts = accounts;
        this.onChange = onChange;
        this.onRefusal = onRefusal;
        addClassName("tt-editor-ways");
    }

    void show(Account shown) {
        removeAll();
        add(new Button(getTranslation("staff.accounts.reset"), click -> resetPassword(shown.id())));
        add(
                shown.active()
                        ? new Button(getTranslation("staff.accounts.end"), click -> end(shown.id()))
                        : new Button(getTranslation("staff.accounts.restore"), click -> restore(shown.id())));
    }

    private void resetPassword(long id) {
        new PasswordDialog(accounts.resetPassword(CurrentActor.get(), id), onChange).open();
    }

    private void end(long id) {
        try {
            accounts.deactivate(CurrentActor.get(), id);
            onChange.run();
            Toast.offer(getTranslation("staff.accounts.ended-now", 1), getTranslation("staff.undo"), () -> restore(id));
        } catch (BadInput refused) {
            onRefusal.accept(getTranslation("staff.accounts.refused." + refused.problem()));
        }
    }

    private void restore(long id) {
        accounts.reactivate(CurrentActor.get(), id);
        onChange.run();
    }
}
