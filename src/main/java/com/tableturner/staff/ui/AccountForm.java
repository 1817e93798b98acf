package com.tableturner.staff.ui;

import com.tableturner.base.BadInput;
import com.tableturner.base.Roles;
import com.tableturner.base.ui.grid.EditorPanel;
import com.tableturner.restaurant.Catalogue;
import com.tableturner.restaurant.CatalogueQuery;
import com.tableturner.restaurant.RestaurantFacts;
import com.tableturner.staff.Account;
import com.tableturner.staff.AccountDraft;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of an account. */
class AccountForm extends Div {

    private final TextField name = new TextField();
    private final TextField userName = new TextField();
    private final CheckboxGroup<String> roles = new CheckboxGroup<>();
    private final Checkbox everywhere = new Checkbox();
    private final MultiSelectComboBox<RestaurantFacts> restaurants = new MultiSelectComboBox<>();
    private final transient Map<Long, RestaurantFacts> known;

    AccountForm(Catalogue catalogue) {
        var all = catalogue.find(CatalogueQuery.ALL);
        known = all.stream().collect(Collectors.toMap(RestaurantFacts::id, Function.identity()));
        addClassName("tt-form");
        name.setLabel(getTranslation("staff.accounts.name"));
        userName.setLabel(getTranslation("staff.accounts.user-name"));
        userName.setHelperText(getTranslation("staff.accounts.user-name-hint"));
        roles.setLabel(getTranslation("staff.accounts.roles"));
        roles.setItems(Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN);
        roles.setItemLabelGenerator(RoleBadges::name);
        roles.setItemHelperGenerator(role -> Texts.of("role-does." + role.toLowerCase(Locale.ROOT)));
        everywhere.setLabel(getTranslation("staff.accounts.serves-all"));
        restaurants.setLabel(getTranslation("staff.accounts.restaurants"));
        restaurants.setItems(all);
        restaurants.setItemLabelGenerator(RestaurantFacts::name);
        name.setManualValidation(true);
        userName.setManualValidation(true);
        roles.setManualValidation(true);
        restaurants.setManualValidation(true);
        roles.addValueChangeListener(change -> showPlaces());
        everywhere.addValueChangeListener(change -> showPlaces());
        add(name, userName, roles, everywhere, restaurants);
    }

    void trackedBy(EditorPanel editor) {
        editor.track(name, name.getLabel(), Function.identity());
        editor.track(userName, userName.getLabel(), Function.identity());
        editor.track(roles, roles.getLabel(), AccountForm::words);
        editor.track(everywhere, everywhere.getLabel(), yes -> Texts.of(yes ? "yes" : "no"));
        editor.track(
                restaurants,
                restaurants.getLabel(),
                some -> some.stream().map(RestaurantFacts::name).sorted().collect(Collectors.joining(", ")));
    }

    /** Empty, for one that is new. */
    void clear() {
        name.clear();
        userName.clear();
        roles.clear();
        everywhere.clear();
        restaurants.clear();
        clearErrors();
    }

    void show(Account account) {
        name.setValue(account.name());
        userName.setValue(account.userName());
        roles.setValue(account.roles());
        everywhere.setValue(account.servesAll());
        restaurants.setValue(account.restaurants().stream()
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toSet()));
        clearErrors();
    }

    /**
     * @throws BadInput if a field is wrong; {@link #refuse} shows it beside the field
     */
    AccountDraft read() {
        clearErrors();
        return new AccountDraft(
                userName.getValue(),
                name.getValue(),
                roles.getValue(),
                everywhere.getValue(),
                restaurants.getValue().stream().map(RestaurantFacts::id).collect(Collectors.toSet()));
    }

    void refuse(BadInput wrong) {
        var field = switch (wrong.field()) {
            case "name" -> name;
            case "roles" -> roles;
            case "restaurants" -> restaurants;
            default -> userName;
        };
        field.setErrorMessage(getTranslation("staff.accounts." + wrong.field() + "." + wrong.problem()));
        field.setInvalid(true);
    }

    private void clearErrors() {
        Set.<HasValidation>of(name, userName, roles, restaurants).forEach(field -> field.setInvalid(false));
    }

    private void showPlaces() {
        var admin = roles.getValue().contains(Roles.ADMIN);
        everywhere.setVisible(!admin);
        restaurants.setVisible(!admin && !everywhere.getValue());
    }

    private static String words(Set<String> some) {
        return StaffNames.HIGHEST_FIRST.stream()
                .filter(some::contains)
                .map(RoleBadges::name)
                .collect(Collectors.joining(", "));
    }
}
