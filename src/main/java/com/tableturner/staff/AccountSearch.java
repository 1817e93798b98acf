package com.tableturner.staff;

import com.tableturner.base.ReadingSql;
import com.tableturner.base.SqlTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Finds accounts, page by page or one. */
@Component
class AccountSearch {

    private static final Map<String, String> SORTS =
            Map.of("name", "lower(a.name)", "userName", "a.user_name", "lastSignInAt", "a.last_sign_in_at");

    private final ReadingSql reading;
    private final SqlTypes types;

    AccountSearch(ReadingSql reading, SqlTypes types) {
        this.reading = reading;
        this.types = types;
    }

    private record Where(String clause, List<Object> parameters) {}

    private static Where where(AccountQuery query) {
        var clauses = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        if (!query.text().isEmpty()) {
            clauses.add("(lower(a.name) like ? escape '\\' or a.user_name like ? escape '\\')");
            var prefix = query.text().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
            parameters.add("%" + prefix + "%");
            parameters.add(prefix + "%");
        }
        query.role().ifPresent(role -> {
            clauses.add("exists (select 1 from staff_roles r where r.account_id = a.id and r.role = ?)");
            parameters.add(role);
        });
        query.restaurantId().ifPresent(restaurant -> {
            clauses.add("(a.serves_all = true or exists"
                    + " (select 1 from staff_restaurants s where s.account_id = a.id and s.restaurant_id = ?))");
            parameters.add(restaurant);
        });
        query.active().ifPresent(active -> {
            clauses.add("a.is_active = ?");
            parameters.add(active);
        });
        return new Where(clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses), parameters);
    }

    List<AccountRow> page(AccountQuery query, Pageable page) {
        var where = where(query);
        var parameters = new ArrayList<>(where.parameters());
        parameters.add(page.getPageSize());
        parameters.add(page.getOffset());
        var found = reading.sql("select a.*, (select count(*) from staff_restaurants s where s.account_id = a.id)"
                        + " as restaurant_count from staff_accounts a" + where.clause() + order(page)
                        + " limit ? offset ?")
                .params(parameters)
                .query(this::row)
                .list();
        var roles = roles(found.stream().map(AccountRow::id).toList());
        return found.stream()
                .map(row -> row.with(roles.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private AccountRow row(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                row.getLong("id"),
                row.getString("user_name"),
                row.getString("name"),
                Set.of(),
                row.getInt("restaurant_count"),
                row.getBoolean("serves_all"),
                row.getBoolean("is_active"),
                types.readNullableInstant(row, "last_sign_in_at"));
    }

    private static String order(Pageable page) {
        var sorts = page.getSort().stream()
                .filter(order -> SORTS.containsKey(order.getProperty()))
                .map(order -> SORTS.get(order.getProperty()) + (order.isAscending() ? " asc" : " desc"));
        return " order by " + Stream.concat(sorts, Stream.of("a.id")).collect(Collectors.joining(", "));
    }

    private Map<Long, Set<String>> roles(List<Long> ids) {
        record Held(long account, String role) {}
        if (ids.isEmpty()) {
            return Map.of();
        }
        return reading
                .sql("select account_id, role from staff_roles where account_id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> new Held(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Held::account, Collectors.mapping(Held::role, Collectors.toSet())));
    }

    long count(AccountQuery query) {
        var where = where(query);
        return reading.sql("select count(*) from staff_accounts a" + where.clause())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    Optional<Account> find(long id) {
        return reading.sql("select * from staff_accounts where id = ?")
                .param(id)
                .query(this::account)
                .optional()
                .map(bare -> new Account(
                        bare.id(),
                        bare.userName(),
                        bare.name(),
                        roles(List.of(id)).getOrDefault(id, Set.of()),
                        bare.servesAll(),
                        new HashSet<>(reading.sql("select restaurant_id from staff_restaurants where account_id = ?")
                                .param(id)
                                .query(Long.class)
                                .list()),
                        bare.active(),
                        bare.mustChangePassword(),
                        bare.lastSignInAt(),
                        bare.version()));
    }

    private Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("user_name"),
                row.getString("name"),
                Set.of(),
                row.getBoolean("serves_all"),
                Set.of(),
                row.getBoolean("is_active"),
                row.getBoolean("must_change_password"),
                types.readNullableInstant(row, "last_sign_in_at"),
                row.getInt("version"));
    }
}
