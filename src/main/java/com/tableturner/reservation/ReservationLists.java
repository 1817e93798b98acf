package com.tableturner.reservation;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import com.tableturner.base.Roles;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The reservations of the restaurants a member of staff serves, page by page, fast at any position in millions. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOST + "', '" + Roles.STAFF + "', '" + Roles.MANAGER + "', '" + Roles.ADMIN + "')")
public class ReservationLists {

    /** Where conditions have no index, rows are counted no further. */
    public static final int MOST_COUNTED = 10_000;

    /** Beyond so many matches, lists are sorted by date and time only. */
    public static final int MOST_SORTED = 50_000;

    private final ReservationListSql sql;

    ReservationLists(ReservationListSql sql) {
        this.sql = sql;
    }

    /**
     * How many there are, and on which dates.
     *
     * @throws NotAllowed if a restaurant is named that the actor does not serve
     */
    public ReservationIndex index(Actor actor, ReservationQuery query) {
        return sql.index(scope(actor, query), query);
    }

    /**
     * One page. The properties that can be sorted by are date, number, guest, party, restaurant, status and channel.
     *
     * @param index what {@link #index} said of the same query
     * @throws TooManyToSort if it is to be sorted by anything but the date and more match than are sorted
     * @throws NotAllowed if a restaurant is named that the actor does not serve
     */
    public List<ReservationRow> page(Actor actor, ReservationQuery query, ReservationIndex index, Pageable page) {
        var scope = scope(actor, query);
        var order = page.getSort().stream().findFirst().orElse(Sort.Order.asc("date"));
        if (!order.getProperty().equals("date") && sql.count(scope, query, MOST_SORTED + 1) > MOST_SORTED) {
            throw new TooManyToSort();
        }
        return sql.page(scope, query, index, order, page.getOffset(), page.getPageSize());
    }

    /** Too many match to be sorted by anything but their date: narrow first. */
    public static class TooManyToSort extends RuntimeException {}

    private static Actor.Staff scope(Actor actor, ReservationQuery query) {
        if (actor instanceof Actor.Staff staff
                && query.restaurantId().map(staff::serves).orElse(true)) {
            return staff;
        }
        throw new NotAllowed("Only the restaurant's staff see its reservations");
    }
}
