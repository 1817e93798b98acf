--liquibase formatted sql

--changeset tableturner:occupancy-daily
-- One row per half hour at which tables were on sale, taken or given to a party that starts there.
-- on_sale: tables standing in service hours less close-outs. taken: table_occupancy rows of parties; seats_taken: their guests;
-- seats_held: the seats of the tables they have. parties and covers start here and are neither cancelled nor no-shows.
create table occupancy_daily (
    restaurant_id  ${id} not null references restaurants (id),
    date           ${date} not null,
    slot_order     integer not null check (slot_order between 0 and 47),
    tables_on_sale integer not null default 0,
    seats_on_sale  integer not null default 0,
    tables_taken   integer not null default 0,
    seats_taken    integer not null default 0,
    seats_held     integer not null default 0,
    parties        integer not null default 0,
    covers         integer not null default 0,
    pacing_online  integer,
    pacing_staff   integer,
    primary key (date, restaurant_id, slot_order)
)${without_rowid};
--rollback drop table occupancy_daily;

--changeset tableturner:bookings-daily
-- What became of the bookings of a service date, by the part of the day at which they start and the channel they came by.
-- Plain names count parties by status, covers_ their guests. turns have a measured stay; size_ and lead_ leave cancelled
-- parties out, lead_ also walk-ins: lead_0 is less than 24 hours before the start, lead_15 is 15 to 21 days, lead_16 22 to 30,
-- lead_17 more.
create table bookings_daily (
    restaurant_id    ${id} not null references restaurants (id),
    date             ${date} not null,
    day_part         varchar(6) not null check (day_part in ('lunch', 'dinner')),
    channel          varchar(12) not null,
    requested        integer not null default 0,
    confirmed        integer not null default 0,
    arrived          integer not null default 0,
    seated           integer not null default 0,
    completed        integer not null default 0,
    cancelled        integer not null default 0,
    no_show          integer not null default 0,
    late_cancelled   integer not null default 0,
    covers_requested integer not null default 0,
    covers_confirmed integer not null default 0,
    covers_arrived   integer not null default 0,
    covers_seated    integer not null default 0,
    covers_completed integer not null default 0,
    covers_cancelled integer not null default 0,
    covers_no_show   integer not null default 0,
    turns            integer not null default 0,
    turn_minutes     integer not null default 0,
    turn_planned     integer not null default 0,
    size_1           integer not null default 0,
    size_2           integer not null default 0,
    size_3           integer not null default 0,
    size_4           integer not null default 0,
    size_5           integer not null default 0,
    size_6           integer not null default 0,
    size_7           integer not null default 0,
    size_8           integer not null default 0,
    lead_0           integer not null default 0,
    lead_1           integer not null default 0,
    lead_2           integer not null default 0,
    lead_3           integer not null default 0,
    lead_4           integer not null default 0,
    lead_5           integer not null default 0,
    lead_6           integer not null default 0,
    lead_7           integer not null default 0,
    lead_8           integer not null default 0,
    lead_9           integer not null default 0,
    lead_10          integer not null default 0,
    lead_11          integer not null default 0,
    lead_12          integer not null default 0,
    lead_13          integer not null default 0,
    lead_14          integer not null default 0,
    lead_15          integer not null default 0,
    lead_16          integer not null default 0,
    lead_17          integer not null default 0,
    primary key (date, restaurant_id, day_part, channel)
)${without_rowid};
--rollback drop table bookings_daily;

--changeset tableturner:refusals-daily
-- Demand turned away, added every few seconds; not rebuilt, since refusals leave no other trace.
create table refusals_daily (
    restaurant_id ${id} not null references restaurants (id),
    date          ${date} not null,
    slot_order    integer not null check (slot_order between 0 and 47),
    reason        varchar(30) not null,
    party_size    integer not null check (party_size > 0),
    refusals      integer not null check (refusals > 0),
    primary key (date, restaurant_id, slot_order, reason, party_size)
)${without_rowid};
--rollback drop table refusals_daily;
