package com.tableturner.base.ui;

import com.tableturner.base.ui.AccountNames.AccountName;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is signed in, by their initials, with the way out; or the way in. */
class AccountMenu extends Composite<Div> {

    private final SerializableRunnable onSignOut;

    AccountMenu(SerializableRunnable onSignOut) {
        this.onSignOut = onSignOut;
        getContent().addClassName("tt-account");
    }

    void show(Optional<AccountName> account) {
        getContent().removeAll();
        account.ifPresentOrElse(this::showAccount, this::showSignIn);
    }

    private void showSignIn() {
        var signIn = new Anchor("sign-in", "");
        signIn.addClassName("tt-nav-link");
        signIn.add(new TtIcon("user"), new Span(getTranslation("shell.sign-in")));
        getContent().add(signIn);
    }

    private void showAccount(AccountName account) {
        var open = new NativeButton();
        open.add(account.name().isEmpty() ? new TtIcon("user") : new Span(initials(account.name())));
        open.addClassName("tt-avatar");
        open.setAriaLabel(getTranslation("shell.account", account.name()));
        var name = new Span(account.name());
        name.addClassName("tt-account-name");
        var signOut = new Button(getTranslation("shell.sign-out"), new TtIcon("logout"), click -> onSignOut.run());
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        var menu = new Popover(new Div(name, new Paragraph(account.proof()), signOut));
        menu.setTarget(open);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.addClassName("tt-account-menu");
        getContent().add(open, menu);
    }

    /** First letters of the first and last word, of any script. */
    static String initials(String name) {
        var words = name.strip().split("\\s+");
        var ends = words.length == 1 ? Stream.of(words[0]) : Stream.of(words[0], words[words.length - 1]);
        return ends.map(word -> word.isEmpty() ? "" : Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Formats.LOCALE);
    }
}
