package com.tableturner.waitlist;

import com.tableturner.base.Actor;
import com.tableturner.base.NotAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The waitlists of the restaurants a member of staff serves, page by page. Others get {@link NotAllowed}, and so does who
 * names a restaurant they do not serve.
 */
@Service
public class WaitlistLists {

    /** Beyond so many matches, lists are sorted by date only. */
    public static final int MOST_SORTED = 50_000;

    private static final String DATE = "date";

    private final WaitlistListSql sql;
    private final Clock clock;

    WaitlistLists(WaitlistListSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One page. The properties that can be sorted by are date, guest, party, restaurant, status and quoted.
     *
     * @throws TooManyToSort if it is to be sorted by anything but the date and more match than are sorted
     */
    public List<WaitlistRow> page(Actor actor, WaitlistQuery query, Pageable page) {
        var staff = scope(actor, query);
        var order = page.getSort().stream().findFirst().orElse(Sort.Order.desc(DATE));
        if (!order.getProperty().equals(DATE)
                && sql.count(staff, query, clock.instant(), MOST_SORTED + 1) > MOST_SORTED) {
            throw new TooManyToSort();
        }
        return sql.page(staff, query, order, page, clock.instant());
    }

    /** How many match; counting stops at the limit. */
    public long count(Actor actor, WaitlistQuery query, int limit) {
        return sql.count(scope(actor, query), query, clock.instant(), limit);
    }

    /** Too many match to be sorted by anything but their date: narrow first. */
    public static class TooManyToSort extends RuntimeException {}

    private static Actor.Staff scope(Actor actor, WaitlistQuery query) {
        if (actor instanceof Actor.Staff staff
                && !staff.roles().isEmpty()
                && query.restaurantId().map(staff::serves).orElse(true)) {
            return staff;
        }
        throw new NotAllowed("Only the restaurant's staff see its waitlist");
    }
}
