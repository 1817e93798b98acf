package com.tableturner.exchange;

import com.tableturner.base.SqlTypes;
import org.springframework.stereotype.Component;

/**
 * The statement of each set: its exported columns in their order, by an order that an index has. The scope is part of
 * every one: {@code :all}, or the restaurants in {@code :served}.
 */
@Component
class ExportSql {

    private static final String SERVED = "(:all = 1 or e.id in (:served))";
    private static final String BETWEEN = " between :from and :to";

    private final String joined;

    ExportSql(SqlTypes types) {
        joined = types.isSqlite() ? "group_concat" : "string_agg";
    }

    String of(DataSet set) {
        return "select " + columns(set) + " from " + rows(set) + " order by " + order(set);
    }

    String count(DataSet set) {
        return "select count(*) from " + rows(set);
    }

    private String columns(DataSet set) {
        return switch (set) {
            case RESTAURANTS ->
                "e.slug, e.name, e.cuisine, e.location, e.city, e.address, e.phone, e.rating, e.price_range,"
                        + " e.cost_for_two, e.description, e.specialities, e.dietary, e.occasions, e.time_zone,"
                        + " e.booking_window_days, e.notice_minutes, e.change_cutoff_minutes, e.turn_small_minutes,"
                        + " e.turn_medium_minutes, e.turn_large_minutes, e.online_max_party, e.auto_no_show,"
                        + " e.is_active";
            case TABLES ->
                "e.slug, t.table_number, t.capacity, t.min_party, t.max_party, t.area, t.sold, t.valid_from, t.valid_to";
            case COMBINATIONS ->
                "e.slug, c.name, " + joined("table_combination_members", "combination_id", "c.id")
                        + ", c.min_party, c.max_party, c.valid_from, c.valid_to";
            case SHIFTS -> "e.slug, s.weekday, " + period("s") + ", s.valid_from, s.valid_to";
            case SPECIAL_DAYS -> "e.slug, d.date, d.name, " + period("s");
            case CLOSE_OUTS -> "e.slug, c.date, t.table_number, c.from_slot, c.to_slot, c.reason";
            case RESERVATIONS ->
                "r.reservation_id, e.slug, r.date, r.time_slot, r.party_size, r.customer_name, r.phone_number, coalesce("
                        + joined("reservation_tables", "reservation_id", "r.id")
                        + ", t.table_number), r.status, r.special_requests, r.channel, r.created_at, r.arrived_at,"
                        + " r.seated_at, r.ended_at";
            case GUESTS ->
                "u.phone_number, u.name, (select " + joined + "(g.tag, ';' order by g.tag) from guest_tags g"
                        + " where g.user_id = u.id), f.preferences, u.total_reservations, u.last_reservation_date";
            case WAITLIST ->
                "e.slug, w.date, w.slot_order, w.party_size, coalesce(w.name, u.name), coalesce(w.phone_number,"
                        + " u.phone_number), w.status, w.quoted_minutes, w.created_at, w.told_at, w.settled_at,"
                        + " r.reservation_id";
            case STAFF ->
                "a.user_name, a.name, (select " + joined + "(r.role, ';' order by r.role) from staff_roles r"
                        + " where r.account_id = a.id), a.serves_all, (select " + joined
                        + "(e.slug, ';' order by e.slug) from staff_restaurants s join restaurants e"
                        + " on e.id = s.restaurant_id where s.account_id = a.id), a.is_active, a.created_at,"
                        + " a.last_sign_in_at";
        };
    }

    private static String rows(DataSet set) {
        return switch (set) {
            case RESTAURANTS -> "restaurants e where " + SERVED;
            case TABLES -> "tables t join restaurants e on e.id = t.restaurant_id where " + SERVED;
            case COMBINATIONS -> "table_combinations c join restaurants e on e.id = c.restaurant_id where " + SERVED;
            case SHIFTS -> "shifts s join restaurants e on e.id = s.restaurant_id where " + SERVED;
            case SPECIAL_DAYS ->
                "special_days d join restaurants e on e.id = d.restaurant_id left join special_day_shifts s"
                        + " on s.special_day_id = d.id where d.date" + BETWEEN + " and " + SERVED;
            case CLOSE_OUTS ->
                "close_outs c join restaurants e on e.id = c.restaurant_id left join tables t on t.id = c.table_id"
                        + " where c.lifted_at is null and c.date" + BETWEEN + " and " + SERVED;
            case RESERVATIONS ->
                "reservations r join restaurants e on e.id = r.restaurant_id left join tables t on t.id = r.table_id"
                        + " where r.date" + BETWEEN + " and " + SERVED;
            case GUESTS ->
                "users u left join guest_facts f on f.user_id = u.id where u.erased_at is null and (:all = 1"
                        + " or exists (select 1 from reservations e where e.user_id = u.id"
                        + " and e.restaurant_id in (:served)))";
            case WAITLIST ->
                "waitlist_entries w join restaurants e on e.id = w.restaurant_id left join users u on u.id = w.user_id"
                        + " left join reservations r on r.id = w.reservation_id where w.date" + BETWEEN + " and "
                        + SERVED;
            case STAFF -> "staff_accounts a where :all = 1";
        };
    }

    private static String order(DataSet set) {
        return switch (set) {
            case RESTAURANTS -> "e.id";
            case TABLES -> "t.restaurant_id, t.id";
            case COMBINATIONS -> "c.restaurant_id, c.id";
            case SHIFTS -> "s.restaurant_id, s.weekday, s.valid_from, s.start_slot";
            case SPECIAL_DAYS -> "d.date, d.restaurant_id, s.start_slot";
            case CLOSE_OUTS -> "c.date, c.restaurant_id, c.id";
            case RESERVATIONS -> "r.date, r.time_slot, r.id";
            case GUESTS -> "u.id";
            case WAITLIST -> "w.date, w.restaurant_id, w.id";
            case STAFF -> "a.id";
        };
    }

    private static String period(String alias) {
        return "#.name, #.start_slot, #.last_seating_slot, #.end_slot, #.pacing_online, #.pacing_staff"
                .replace("#", alias);
    }

    /** Numbers of the tables that belong together, as in T7+T8. */
    private String joined(String members, String column, String id) {
        return "(select " + joined + "(m.table_number, '+' order by m.id) from " + members
                + " x join tables m on m.id = x.table_id where x." + column + " = " + id + ")";
    }
}
