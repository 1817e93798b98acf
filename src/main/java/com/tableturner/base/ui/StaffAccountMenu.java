package com.tableturner.base.ui;

import com.tableturner.base.ui.AccountNames.AccountName;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;

/** Who is signed in to the staff's site, at the drawer's foot: name and role, dark mode, the way out. */
class StaffAccountMenu extends Composite<Div> {

    private final transient List<StaffAccountEntry> entries;
    private final SerializableRunnable onSignOut;

    StaffAccountMenu(List<StaffAccountEntry> entries, SerializableRunnable onSignOut) {
        this.entries = List.copyOf(entries);
        this.onSignOut = onSignOut;
        getContent().addClassName("tt-staff-account");
    }

    void show(Optional<AccountName> account) {
        getContent().removeAll();
        account.ifPresent(this::showAccount);
    }

    private void showAccount(AccountName account) {
        var initials = new Span(AccountMenu.initials(account.name()));
        initials.addClassName("tt-avatar");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(account.name());
        name.addClassName("tt-account-name");
        var words = new Div(name, new Span(account.proof()));
        words.addClassName("tt-staff-account-words");
        var open = new NativeButton();
        open.add(initials, words, new TtIcon("chev-u"));
        open.addClassName("tt-staff-account-button");
        open.setAriaLabel(getTranslation("shell.account", account.name()));
        getContent().add(open, menu(open));
    }

    private Popover menu(NativeButton open) {
        var signOut = new Button(getTranslation("shell.sign-out"), new TtIcon("logout"), click -> onSignOut.run());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var scheme = new Div(new SchemeToggle(), new Span(getTranslation("shell.dark")));
        scheme.addClassName("tt-menu-row");
        var rows = new Div(scheme);
        entries.forEach(entry -> rows.add(link(entry)));
        rows.add(signOut);
        var menu = new Popover(rows);
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.TOP_START);
        menu.addClassName("tt-account-menu");
        return menu;
    }

    private Anchor link(StaffAccountEntry entry) {
        var link = new Anchor(entry.path(), "");
        link.add(new TtIcon(entry.icon()), new Span(getTranslation(entry.text())));
        link.addClassName("tt-nav-link");
        return link;
    }
}
