package com.tableturner.staff;

import com.tableturner.base.BadInput;
import com.tableturner.base.Roles;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an admin says about an account.
 *
 * @param userName kept in lower case: letters, digits, and {@code . _ -}
 * @param servesAll whether it serves every restaurant, also those to come
 * @param restaurants otherwise, those it serves
 */
public record AccountDraft(String userName, String name, Set<String> roles, boolean servesAll, Set<Long> restaurants) {

    private static final Set<String> KNOWN = Set.of(Roles.HOST, Roles.STAFF, Roles.MANAGER, Roles.ADMIN);
    private static final Pattern USER_NAME =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}][\\p{Ll}\\p{Lo}\\p{M}\\p{Nd}._-]*");
    private static final int LONGEST_USER_NAME = 60;
    private static final int LONGEST_NAME = 80;

    /**
     * @throws BadInput naming the field: {@code empty}, {@code too-long}, {@code bad-signs} or {@code none}
     */
    public AccountDraft {
        userName = userName.strip().toLowerCase(Locale.ROOT);
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
        roles = Set.copyOf(roles);
        restaurants = Set.copyOf(restaurants);
        require("userName", userName, LONGEST_USER_NAME);
        require("name", name, LONGEST_NAME);
        if (!USER_NAME.matcher(userName).matches()) {
            throw new BadInput("userName", "bad-signs");
        }
        if (roles.isEmpty() || !KNOWN.containsAll(roles)) {
            throw new BadInput("roles", "none");
        }
        if (!servesAll && !roles.contains(Roles.ADMIN) && restaurants.isEmpty()) {
            throw new BadInput("restaurants", "none");
        }
    }

    private static void require(String field, String value, int longest) {
        if (value.isEmpty()) {
            throw new BadInput(field, "empty");
        }
        if (value.codePointCount(0, value.length()) > longest) {
            throw new BadInput(field, "too-long");
        }
    }
}
