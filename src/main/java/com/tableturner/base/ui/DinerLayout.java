package com.tableturner.base.ui;

import com.tableturner.base.CurrentActor;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of the diners' site: a bar on top, on phones a second one at the bottom, the view between them. */
@StyleSheet("context://styles/side-panel.css")
@AnonymousAllowed
public class DinerLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final transient List<AccountNames> names;
    private final NavigationBar top;
    private final NavigationBar bottom;
    private final AccountMenu account;
    private final Div view = new Div();
    private final Div shell = new Div();
    private final @Nullable SideDock dock;

    DinerLayout(
            List<NavigationEntry> entries,
            List<AccountNames> names,
            ObjectProvider<SidePanelEntry> beside,
            AuthenticationContext authentication) {
        this.names = List.copyOf(names);
        var sorted = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        top = new NavigationBar(sorted, "tt-top-nav", NavigationEntry::text);
        bottom = new NavigationBar(sorted, "tt-bottom-nav", NavigationEntry::shortText);
        account = new AccountMenu(authentication::logout);
        var bar = new Header(skipLink(), brand(), top, new SchemeToggle(), account);
        bar.addClassName("tt-top");
        addToNavbar(bar);
        view.addClassName("tt-view");
        getElement().setAttribute("data-offline-text", getTranslation("shell.offline", "{0}"));
        var page = new Div(view, new SiteFooter(sorted), bottom);
        page.addClassName("tt-page");
        shell.add(page);
        shell.addClassName("tt-shell");
        dock = beside.stream().findFirst().map(entry -> dock(entry, sorted)).orElse(null);
        setContent(shell);
    }

    private @Nullable SideDock dock(SidePanelEntry entry, List<NavigationEntry> sorted) {
        for (var named : sorted) {
            if (named.path().equals(entry.path())) {
                var built = new SideDock(entry, named, shown -> shell.setClassName("tt-docked", shown));
                top.replace(named, built.button());
                built.listenTo(this);
                shell.add(built);
                return built;
            }
        }
        return null;
    }

    /** Takes what a guest said on a page to what stands beside it; false if nothing can. */
    public static boolean say(UI ui, String words) {
        var layout = ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(DinerLayout.class::isInstance)
                .map(DinerLayout.class::cast)
                .findFirst();
        var beside = layout.map(found -> found.dock);
        beside.ifPresent(dock -> dock.say(words));
        return beside.isPresent();
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("tt-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Anchor brand() {
        var brand = new Anchor("", "");
        brand.addClassName("tt-brand");
        brand.add(new TtIcon("brand"), new Span(getTranslation("shell.name")));
        return brand;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Site.DINER.dress(attached.getUI());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
        view.add(component(content));
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        view.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var section = event.getLocation().getFirstSegment();
        top.markCurrent(section);
        bottom.markCurrent(section);
        if (dock != null) {
            dock.beside(section);
        }
        refreshAccount();
    }

    /** Shows who is signed in now; for views that sign diners in without leaving. */
    public void refreshAccount() {
        var actor = CurrentActor.get();
        account.show(names.stream()
                .map(known -> known.of(actor))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Component component(HasElement content) {
        return content.getElement().getComponent().orElseThrow();
    }
}
