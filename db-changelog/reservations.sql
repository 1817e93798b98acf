--liquibase formatted sql

--changeset tableturner:reservations
-- date is the service date, time_slot the wall time of the start. starts_at and ends_at are the same as instants.
-- table_id is null only for a requested large party that no table or combination fits yet.
create table reservations (
    id               ${identity},
    reservation_id   varchar(20) not null unique,
    restaurant_id    ${id} not null references restaurants (id),
    table_id         ${id} references tables (id),
    user_id          ${id} references users (id),
    phone_number     varchar(20),
    customer_name    varchar(80),
    date             ${date} not null,
    time_slot        ${time} not null,
    slot_order       integer not null check (slot_order between 0 and 47),
    slot_count       integer not null check (slot_count between 1 and 48),
    turn_minutes     integer not null check (turn_minutes between 30 and 1440),
    party_size       integer not null check (party_size > 0),
    status           varchar(12) not null
        check (status in ('requested', 'confirmed', 'arrived', 'seated', 'completed', 'cancelled', 'no_show')),
    channel          varchar(12) not null,
    late_cancel      ${flag} not null default false,
    special_requests varchar(500) not null default '',
    starts_at        ${instant} not null,
    ends_at          ${instant} not null,
    arrived_at       ${instant},
    seated_at        ${instant},
    ended_at         ${instant},
    created_at       ${instant} not null,
    updated_at       ${instant} not null,
    version          integer not null default 0,
    check (starts_at < ends_at),
    check (slot_order + slot_count <= 48)
);
create index idx_reservations_date_time on reservations (date, time_slot);
create index idx_reservations_restaurant_date on reservations (restaurant_id, date);
create index idx_reservations_phone on reservations (phone_number);
-- A diner's own list, overlap and limit; null users (walk-ins) need no entry.
create index idx_reservations_user on reservations (user_id, date) where user_id is not null;
-- What the completion job looks for: only the open ones, so the index stays as small as the next weeks.
create index idx_reservations_open on reservations (ends_at)
    where status in ('requested', 'confirmed', 'arrived', 'seated');
--rollback drop table reservations;

--changeset tableturner:reservation-tables
-- The tables a party has been given (several for a combination); kept when the occupancy rows are freed.
create table reservation_tables (
    reservation_id ${id} not null references reservations (id),
    table_id       ${id} not null references tables (id),
    primary key (reservation_id, table_id)
)${without_rowid};
--rollback drop table reservation_tables;

--changeset tableturner:reservation-counter-sqlite dbms:sqlite
create table reservation_counter (
    id      integer not null primary key check (id = 1),
    next_id integer not null check (next_id >= 1000)
);
insert into reservation_counter (id, next_id) values (1, 1000);
--rollback drop table reservation_counter;

--changeset tableturner:reservation-counter-postgresql dbms:postgresql
create sequence reservation_number start with 1000;
create view reservation_counter as
    select 1 as id, case when is_called then last_value + 1 else last_value end as next_id from reservation_number;
--rollback drop view reservation_counter; drop sequence reservation_number;

--changeset tableturner:holds
create table holds (
    id            ${identity},
    token         varchar(64) not null unique,
    user_id       ${id} not null unique references users (id),
    restaurant_id ${id} not null references restaurants (id),
    date          ${date} not null,
    slot_order    integer not null check (slot_order between 0 and 24),
    party_size    integer not null check (party_size > 0),
    expires_at    ${instant} not null
);
--rollback drop table holds;

--changeset tableturner:close-outs
-- Tables and times taken off sale: [from_slot, to_slot) of one service date.
create table close_outs (
    id            ${identity},
    restaurant_id ${id} not null references restaurants (id),
    date          ${date} not null,
    table_id      ${id} references tables (id),
    from_slot     integer not null check (from_slot between 0 and 47),
    to_slot       integer not null,
    reason        varchar(200) not null default '',
    created_at    ${instant} not null,
    lifted_at     ${instant},
    check (from_slot < to_slot and to_slot <= 48)
);
create index idx_close_outs_day on close_outs (date, restaurant_id);
--rollback drop table close_outs;

--changeset tableturner:table-occupancy
-- The guarantee: one row is one table at one half hour of one service date, and has one owner.
-- covers is the party size in a party's first row, else 0; held_until is set for holds only.
create table table_occupancy (
    restaurant_id  ${id} not null references restaurants (id),
    date           ${date} not null,
    table_id       ${id} not null references tables (id),
    slot_order     integer not null check (slot_order between 0 and 47),
    reservation_id ${id} references reservations (id),
    hold_id        ${id} references holds (id),
    closure_id     ${id} references close_outs (id),
    held_until     ${instant},
    covers         integer not null default 0 check (covers >= 0),
    primary key (restaurant_id, date, table_id, slot_order),
    check ((case when reservation_id is null then 0 else 1 end)
         + (case when hold_id is null then 0 else 1 end)
         + (case when closure_id is null then 0 else 1 end) = 1),
    check ((hold_id is null) = (held_until is null))
)${without_rowid};
-- Foreign keys look here when a hold or close-out ends; both are few.
create index idx_table_occupancy_hold on table_occupancy (hold_id) where hold_id is not null;
create index idx_table_occupancy_closure on table_occupancy (closure_id) where closure_id is not null;
--rollback drop table table_occupancy;

--changeset tableturner:service-days
-- One row per restaurant and service date that was ever written to: what PostgreSQL locks (domain rule 3).
create table service_days (
    restaurant_id ${id} not null references restaurants (id),
    date          ${date} not null,
    primary key (restaurant_id, date)
)${without_rowid};
--rollback drop table service_days;

--changeset tableturner:idempotency-keys
create table idempotency_keys (
    actor          varchar(40) not null,
    key            varchar(80) not null,
    action         varchar(40) not null,
    request_hash   varchar(64) not null,
    reservation_id ${id} references reservations (id),
    created_at     ${instant} not null,
    primary key (actor, key)
)${without_rowid};
--rollback drop table idempotency_keys;

--changeset tableturner:audit-log
-- Who changed what, when, through which channel. Ids only: of personal fields the row says that they changed.
create table audit_log (
    id             ${identity},
    at             ${instant} not null,
    actor          varchar(40) not null,
    channel        varchar(12) not null,
    action         varchar(40) not null,
    reservation_id ${id} references reservations (id),
    restaurant_id  ${id} references restaurants (id),
    status_before  varchar(12),
    status_after   varchar(12),
    changes        varchar(2000) not null default ''
);
create index idx_audit_log_reservation on audit_log (reservation_id, id);
--rollback drop table audit_log;
