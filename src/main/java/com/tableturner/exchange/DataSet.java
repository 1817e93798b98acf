package com.tableturner.exchange;

import static com.tableturner.exchange.Column.in;
import static com.tableturner.exchange.Column.key;
import static com.tableturner.exchange.Column.optional;
import static com.tableturner.exchange.Column.out;
import static com.tableturner.exchange.Column.required;

import com.tableturner.base.Actor;
import com.tableturner.base.Roles;
import com.tableturner.exchange.Column.Kind;
import com.tableturner.exchange.Column.Use;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A kind of record that files carry, with its columns and who may have it. */
public enum DataSet {
    RESTAURANTS(
            "restaurants",
            Audience.SETUP,
            true,
            key("restaurant", Kind.TEXT),
            required("name", Kind.TEXT),
            required("cuisine", Kind.TEXT),
            required("location", Kind.TEXT),
            required("city", Kind.TEXT),
            required("address", Kind.TEXT),
            required("phone", Kind.TEXT),
            optional("rating", Kind.DECIMAL),
            required("price_range", Kind.TEXT),
            optional("cost_for_two", Kind.NUMBER),
            optional("description", Kind.TEXT),
            optional("specialities", Kind.TEXT),
            optional("dietary", Kind.TEXT),
            optional("occasions", Kind.TEXT),
            optional("time_zone", Kind.TEXT),
            optional("booking_window_days", Kind.NUMBER),
            optional("notice_minutes", Kind.NUMBER),
            optional("change_cutoff_minutes", Kind.NUMBER),
            optional("turn_small_minutes", Kind.NUMBER),
            optional("turn_medium_minutes", Kind.NUMBER),
            optional("turn_large_minutes", Kind.NUMBER),
            optional("online_max_party", Kind.NUMBER),
            optional("auto_no_show", Kind.FLAG),
            out("active", Kind.FLAG)),
    TABLES(
            "tables",
            Audience.SETUP,
            true,
            key("restaurant", Kind.TEXT),
            key("table", Kind.TEXT),
            required("capacity", Kind.NUMBER),
            optional("min_party", Kind.NUMBER),
            optional("max_party", Kind.NUMBER),
            optional("area", Kind.TEXT),
            optional("sold", Kind.TEXT),
            optional("valid_from", Kind.DATE),
            optional("valid_to", Kind.DATE)),
    COMBINATIONS(
            "combinations",
            Audience.SETUP,
            true,
            key("restaurant", Kind.TEXT),
            key("combination", Kind.TEXT),
            required("tables", Kind.TEXT),
            required("min_party", Kind.NUMBER),
            required("max_party", Kind.NUMBER),
            optional("valid_from", Kind.DATE),
            optional("valid_to", Kind.DATE)),
    SHIFTS(
            "shifts",
            Audience.SETUP,
            true,
            key("restaurant", Kind.TEXT),
            key("weekday", Kind.WEEKDAY),
            optional("shift", Kind.TEXT),
            optional("first_seating", Kind.SLOT),
            optional("last_seating", Kind.SLOT),
            optional("end", Kind.SLOT),
            optional("pacing_online", Kind.NUMBER),
            optional("pacing_staff", Kind.NUMBER),
            optional("valid_from", Kind.DATE),
            optional("valid_to", Kind.DATE)),
    SPECIAL_DAYS(
            "special-days",
            Audience.SETUP,
            true,
            key("restaurant", Kind.TEXT),
            key("date", Kind.DATE),
            required("name", Kind.TEXT),
            optional("shift", Kind.TEXT),
            optional("first_seating", Kind.SLOT),
            optional("last_seating", Kind.SLOT),
            optional("end", Kind.SLOT),
            optional("pacing_online", Kind.NUMBER),
            optional("pacing_staff", Kind.NUMBER)),
    CLOSE_OUTS(
            "close-outs",
            Audience.SETUP,
            true,
            key("restaurant", Kind.TEXT),
            key("date", Kind.DATE),
            optional("table", Kind.TEXT),
            key("from", Kind.SLOT),
            key("to", Kind.SLOT),
            optional("reason", Kind.TEXT)),
    RESERVATIONS(
            "reservations",
            Audience.PEOPLE,
            true,
            optional("number", Kind.TEXT),
            key("restaurant", Kind.TEXT),
            key("date", Kind.DATE),
            key("time", Kind.TIME),
            required("party", Kind.NUMBER),
            optional("name", Kind.TEXT),
            optional("phone", Kind.TEXT),
            optional("tables", Kind.TEXT),
            optional("status", Kind.TEXT),
            optional("requests", Kind.TEXT),
            out("channel", Kind.TEXT),
            out("created_at", Kind.INSTANT),
            out("arrived_at", Kind.INSTANT),
            out("seated_at", Kind.INSTANT),
            out("ended_at", Kind.INSTANT)),
    GUESTS(
            "guests",
            Audience.PEOPLE,
            true,
            key("phone", Kind.TEXT),
            optional("name", Kind.TEXT),
            optional("tags", Kind.TEXT),
            optional("preferences", Kind.TEXT),
            in("allergies", Kind.TEXT),
            out("reservations", Kind.NUMBER),
            out("last_reservation", Kind.DATE)),
    WAITLIST(
            "waitlist",
            Audience.PEOPLE,
            false,
            out("restaurant", Kind.TEXT),
            out("date", Kind.DATE),
            out("time", Kind.SLOT),
            out("party", Kind.NUMBER),
            out("name", Kind.TEXT),
            out("phone", Kind.TEXT),
            out("status", Kind.TEXT),
            out("quoted_minutes", Kind.NUMBER),
            out("created_at", Kind.INSTANT),
            out("told_at", Kind.INSTANT),
            out("settled_at", Kind.INSTANT),
            out("reservation", Kind.TEXT)),
    STAFF(
            "staff",
            Audience.ADMINS,
            false,
            out("user_name", Kind.TEXT),
            out("name", Kind.TEXT),
            out("roles", Kind.TEXT),
            out("all_restaurants", Kind.FLAG),
            out("restaurants", Kind.TEXT),
            out("active", Kind.FLAG),
            out("created_at", Kind.INSTANT),
            out("last_sign_in_at", Kind.INSTANT));

    /** Who may have a set: the set-up, what guests left, accounts. */
    private enum Audience {
        SETUP(Roles.STAFF, Roles.MANAGER, Roles.ADMIN),
        PEOPLE(Roles.MANAGER, Roles.ADMIN),
        ADMINS(Roles.ADMIN);

        private final Set<String> roles;

        Audience(String... roles) {
            this.roles = Set.of(roles);
        }
    }

    private final String text;
    private final Audience audience;
    private final boolean imported;
    private final List<Column> columns;

    DataSet(String text, Audience audience, boolean imported, Column... columns) {
        this.text = text;
        this.audience = audience;
        this.imported = imported;
        this.columns = List.of(columns);
    }

    /** The name in addresses and files. */
    public String text() {
        return text;
    }

    /** Whether files of it can be brought in. */
    public boolean canBeImported() {
        return imported;
    }

    /** Whether it holds names and numbers of people. */
    public boolean isPersonal() {
        return audience != Audience.SETUP;
    }

    /** Whether its records belong to dates, so that an export may be narrowed to some. */
    public boolean isDated() {
        return this == SPECIAL_DAYS || this == CLOSE_OUTS || this == RESERVATIONS || this == WAITLIST;
    }

    /** Whether the actor may take it out, and where possible bring it in. */
    public boolean isFor(Actor actor) {
        return actor.holds(audience.roles.toArray(String[]::new));
    }

    /** The columns of an export, in their order. */
    public List<Column> exported() {
        return columns.stream().filter(column -> column.use() != Use.IN).toList();
    }

    /** The columns an import reads, in their order. */
    public List<Column> imported() {
        return columns.stream().filter(column -> column.use() != Use.OUT).toList();
    }

    /** Every column that a file may have. */
    List<Column> columns() {
        return columns;
    }

    /** The set of this name, if there is one. */
    public static Optional<DataSet> of(String text) {
        return Arrays.stream(values()).filter(set -> set.text.equals(text)).findFirst();
    }
}
