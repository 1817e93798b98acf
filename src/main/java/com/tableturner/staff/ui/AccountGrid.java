package com.tableturner.staff.ui;

import com.tableturner.base.CurrentActor;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.Moments;
import com.tableturner.base.ui.grid.EmptyState;
import com.tableturner.base.ui.grid.GridMemory;
import com.tableturner.base.ui.grid.GridPanel;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.staff.AccountQuery;
import com.tableturner.staff.AccountRow;
import com.tableturner.staff.StaffAccounts;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;

/** Every account, page by page, with what it may do and where. */
class AccountGrid extends GridPanel<AccountRow> {

    private final transient StaffAccounts accounts;
    private final transient Moments moments;
    private transient AccountQuery query = AccountQuery.ALL;

    AccountGrid(StaffAccounts accounts, Catalogue catalogue, GridMemory memory, Moments moments) {
        super(Texts.of("accounts.title"));
        this.accounts = accounts;
        this.moments = moments;
        var name = column("name", "accounts.name", new ComponentRenderer<>(AccountGrid::link))
                .setSortProperty("name");
        grid().addColumn(AccountRow::userName)
                .setKey("userName")
                .setHeader(Texts.of("accounts.user-name"))
                .setSortProperty("userName")
                .setResizable(true);
        var roles = column("roles", "accounts.roles", new ComponentRenderer<>(row -> RoleBadges.of(row.roles())));
        var restaurants = grid().addColumn(AccountGrid::restaurants)
                .setKey("restaurants")
                .setHeader(Texts.of("accounts.restaurants"))
                .setResizable(true);
        grid().addColumn(
                        row -> row.lastSignInAt() == null ? Texts.of("accounts.never") : moments.of(row.lastSignInAt()))
                .setKey("lastSignInAt")
                .setHeader(Texts.of("accounts.last-sign-in"))
                .setSortProperty("lastSignInAt")
                .setResizable(true);
        var state = column("state", "accounts.state", new ComponentRenderer<>(AccountGrid::state));
        withSearch(Texts.of("accounts.search"), text -> query = with(text, query));
        filters()
                .choice(
                        roles,
                        getTranslation("grid.filter", Texts.of("accounts.roles")),
                        StaffNames.HIGHEST_FIRST,
                        RoleBadges::name,
                        role -> query = new AccountQuery(query.text(), role, query.restaurantId(), query.active()));
        filters()
                .choice(
                        restaurants,
                        getTranslation("grid.filter", Texts.of("accounts.restaurants")),
                        catalogue.find(CatalogueQuery.ALL),
                        RestaurantFacts::name,
                        one -> query = new AccountQuery(
                                query.text(), query.role(), one.map(RestaurantFacts::id), query.active()));
        filters()
                .choice(
                        state,
                        getTranslation("grid.filter", Texts.of("accounts.state")),
                        List.of(true, false),
                        AccountGrid::stateName,
                        active -> query = new AccountQuery(query.text(), query.role(), query.restaurantId(), active));
        grid().sort(GridSortOrder.asc(name).build());
        grid().setEmptyStateComponent(
                        new EmptyState("users", Texts.of("accounts.none"), Texts.of("accounts.none-why")));
        ready(memory, "accounts");
        setRows(
                page -> accounts.page(CurrentActor.get(), query, page),
                () -> accounts.count(CurrentActor.get(), query));
    }

    private Grid.Column<AccountRow> column(String key, String text, ComponentRenderer<?, AccountRow> renderer) {
        return grid().addColumn(renderer).setKey(key).setHeader(Texts.of(text)).setResizable(true);
    }

    private static AccountQuery with(String text, AccountQuery query) {
        return new AccountQuery(text, query.role(), query.restaurantId(), query.active());
    }

    private static RouterLink link(AccountRow row) {
        var link = new RouterLink(row.name(), AccountView.class, AccountView.at(row.id()));
        link.addClassName("tt-link-cell");
        return link;
    }

    private static String restaurants(AccountRow row) {
        return row.servesAll() || row.roles().contains(Roles.ADMIN)
                ? Texts.of("accounts.everywhere")
                : Texts.of("accounts.count", row.restaurants());
    }

    private static Span state(AccountRow row) {
        var badge = new Span(stateName(row.active()));
        badge.addClassNames("tt-badge", row.active() ? "tt-good" : "tt-off");
        return badge;
    }

    private static String stateName(boolean active) {
        return Texts.of(active ? "accounts.active" : "accounts.ended");
    }

    /** For the bulk bar: the end of one's own account is refused before it is tried. */
    static Optional<String> whyNotEnd(AccountRow row) {
        return row.active() ? Optional.empty() : Optional.of(Texts.of("accounts.ended-already"));
    }
}
