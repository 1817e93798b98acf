package com.tableturner.base.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The frame of the staff's site: navigation in a drawer, the view beside it. The drawer is open from 1200 px on, hidden
 * behind a toggle below, and a rail of icons beside a {@link RailView}. A view leaves room for the toggle by giving its
 * first line the class {@code tt-staff-head}.
 */
@RolesAllowed({Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN})
@StyleSheet("context://styles/staff.css")
public class StaffLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final transient List<AccountNames> names;
    private final StaffAccountMenu account;
    private final Div view = new Div();

    StaffLayout(
            List<StaffNavigationEntry> entries,
            List<StaffAccountEntry> accountEntries,
            List<AccountNames> names,
            AuthenticationContext authentication) {
        this.names = List.copyOf(names);
        setPrimarySection(Section.DRAWER);
        account = new StaffAccountMenu(accountEntries, authentication::logout);
        var drawer = new Div(skipLink(), brand(), new StaffNavigation(entries, CurrentActor.get()), account);
        drawer.addClassName("tt-drawer");
        addToDrawer(drawer);
        var toggle = new DrawerToggle();
        toggle.addClassName("tt-drawer-toggle");
        toggle.setAriaLabel(getTranslation("staff.nav.toggle"));
        view.addClassName("tt-staff-view");
        var page = new Div(toggle, view);
        page.addClassName("tt-staff-page");
        setContent(page);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("tt-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Anchor brand() {
        var brand = new Anchor("staff", "");
        brand.addClassName("tt-brand");
        brand.add(new TtIcon("brand"), new Span(getTranslation("shell.name")));
        return brand;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Site.STAFF.dress(attached.getUI());
        attached.getUI().getPage().addJsModule("context://modules/tt-marked-keys.js");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
        view.add(component(content));
        setClassName("tt-rail", component(content) instanceof RailView);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        view.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
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
