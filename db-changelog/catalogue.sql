--liquibase formatted sql

--changeset tableturner:restaurants
-- Every constraint stands in the create statement: SQLite can add none of them later.
-- The *_minutes, window and online_max_party columns are null where the configured default holds.
-- plan_version grows with each edit of tables, combinations, shifts or special days: readers cache by it.
create table restaurants (
    id                    ${identity},
    name                  varchar(120) not null check (length(name) > 0),
    slug                  varchar(140) not null unique,
    cuisine               varchar(60)  not null,
    location              varchar(80)  not null,
    city                  varchar(80)  not null,
    address               varchar(200) not null,
    phone                 varchar(20)  not null,
    rating                numeric(2, 1) check (rating between 0 and 5),
    price_range           varchar(4)   not null check (price_range in ('₹', '₹₹', '₹₹₹', '₹₹₹₹')),
    cost_for_two          integer check (cost_for_two > 0),
    description           varchar(1000) not null default '',
    specialities          varchar(400) not null default '',
    dietary               varchar(200) not null default '',
    occasions             varchar(200) not null default '',
    time_zone             varchar(60)  not null default 'Asia/Kolkata',
    booking_window_days   integer check (booking_window_days between 0 and 730),
    notice_minutes        integer check (notice_minutes between 0 and 20160),
    change_cutoff_minutes integer check (change_cutoff_minutes between 0 and 20160),
    turn_small_minutes    integer check (turn_small_minutes between 30 and 600),
    turn_medium_minutes   integer check (turn_medium_minutes between 30 and 600),
    turn_large_minutes    integer check (turn_large_minutes between 30 and 600),
    online_max_party      integer check (online_max_party > 0),
    auto_no_show          ${flag} not null default false,
    is_active             ${flag} not null default true,
    plan_version          integer not null default 1,
    created_at            ${instant} not null,
    ended_at              ${instant},
    version               integer not null default 0
);
create index idx_restaurants_cuisine on restaurants (cuisine);
create index idx_restaurants_location on restaurants (location);
create index idx_restaurants_name on restaurants (name);
--rollback drop table restaurants;

--changeset tableturner:tables
-- valid_from is the first service date a table serves, valid_to the first it no longer does (null: open end).
create table tables (
    id            ${identity},
    restaurant_id ${id} not null references restaurants (id),
    table_number  varchar(20) not null,
    capacity      integer not null check (capacity between 1 and 100),
    min_party     integer not null default 1 check (min_party >= 1),
    max_party     integer not null,
    area          varchar(60),
    sold          varchar(10) not null default 'online' check (sold in ('online', 'in_house', 'walk_in')),
    is_active     ${flag} not null default true,
    valid_from    ${date} not null default '1970-01-01',
    valid_to      ${date},
    version       integer not null default 0,
    unique (restaurant_id, table_number),
    check (min_party <= max_party and max_party <= capacity),
    check (valid_to is null or valid_from < valid_to)
);
create index idx_tables_restaurant on tables (restaurant_id);
--rollback drop table tables;

--changeset tableturner:table-combinations
create table table_combinations (
    id            ${identity},
    restaurant_id ${id} not null references restaurants (id),
    name          varchar(80) not null,
    min_party     integer not null check (min_party >= 1),
    max_party     integer not null,
    valid_from    ${date} not null default '1970-01-01',
    valid_to      ${date},
    version       integer not null default 0,
    unique (restaurant_id, name),
    check (min_party <= max_party),
    check (valid_to is null or valid_from < valid_to)
);
create table table_combination_members (
    combination_id ${id} not null references table_combinations (id),
    table_id       ${id} not null references tables (id),
    primary key (combination_id, table_id)
);
--rollback drop table table_combination_members; drop table table_combinations;

--changeset tableturner:time-slots
create table time_slots (
    id         ${identity},
    time_slot  ${time} not null unique,
    slot_order integer not null unique check (slot_order between 0 and 24)
);
insert into time_slots (time_slot, slot_order) values
    ('11:00', 0), ('11:30', 1), ('12:00', 2), ('12:30', 3), ('13:00', 4), ('13:30', 5), ('14:00', 6),
    ('14:30', 7), ('15:00', 8), ('15:30', 9), ('16:00', 10), ('16:30', 11), ('17:00', 12), ('17:30', 13),
    ('18:00', 14), ('18:30', 15), ('19:00', 16), ('19:30', 17), ('20:00', 18), ('20:30', 19), ('21:00', 20),
    ('21:30', 21), ('22:00', 22), ('22:30', 23), ('23:00', 24);
--rollback drop table time_slots;

--changeset tableturner:shifts
-- weekday counts from Monday = 1 (ISO). last_seating_slot is the last slot at which a party may start.
-- end_slot is the slot at which service ends; pacing counts covers that may start per slot (null: no limit).
create table shifts (
    id                ${identity},
    restaurant_id     ${id} not null references restaurants (id),
    name              varchar(60) not null,
    weekday           integer not null check (weekday between 1 and 7),
    start_slot        integer not null check (start_slot between 0 and 24),
    last_seating_slot integer not null check (last_seating_slot between 0 and 24),
    end_slot          integer not null check (end_slot between 1 and 47),
    pacing_online     integer check (pacing_online >= 0),
    pacing_staff      integer check (pacing_staff >= 0),
    valid_from        ${date} not null default '1970-01-01',
    valid_to          ${date},
    version           integer not null default 0,
    check (start_slot <= last_seating_slot and last_seating_slot < end_slot),
    check (pacing_online is null or pacing_staff is null or pacing_online <= pacing_staff),
    check (valid_to is null or valid_from < valid_to)
);
create index idx_shifts_restaurant on shifts (restaurant_id);
--rollback drop table shifts;

--changeset tableturner:special-days
-- A special day replaces the weekday's shifts; without special shifts of its own it is a closed day.
create table special_days (
    id            ${identity},
    restaurant_id ${id} not null references restaurants (id),
    date          ${date} not null,
    name          varchar(80) not null,
    is_closed     ${flag} not null,
    version       integer not null default 0,
    unique (date, restaurant_id)
);
create table special_day_shifts (
    id                ${identity},
    special_day_id    ${id} not null references special_days (id),
    name              varchar(60) not null,
    start_slot        integer not null check (start_slot between 0 and 24),
    last_seating_slot integer not null check (last_seating_slot between 0 and 24),
    end_slot          integer not null check (end_slot between 1 and 47),
    pacing_online     integer check (pacing_online >= 0),
    pacing_staff      integer check (pacing_staff >= 0),
    check (start_slot <= last_seating_slot and last_seating_slot < end_slot)
);
create index idx_special_day_shifts_day on special_day_shifts (special_day_id);
--rollback drop table special_day_shifts; drop table special_days;
