--liquibase formatted sql

--changeset tableturner:waitlist-entries
-- slot_order is null for the queue at the door; quoted_minutes is what the guest was told.
create table waitlist_entries (
    id             ${identity},
    restaurant_id  ${id} not null references restaurants (id),
    user_id        ${id} references users (id),
    name           varchar(80),
    date           ${date} not null,
    slot_order     integer check (slot_order between 0 and 24),
    party_size     integer not null check (party_size > 0),
    status         varchar(12) not null check (status in ('waiting', 'left', 'seated', 'expired')),
    quoted_minutes integer check (quoted_minutes >= 0),
    created_at     ${instant} not null,
    updated_at     ${instant} not null,
    version        integer not null default 0,
    check (user_id is not null or name is not null)
);
create index idx_waitlist_entries_day on waitlist_entries (date, restaurant_id);
create index idx_waitlist_entries_user on waitlist_entries (user_id) where user_id is not null;
--rollback drop table waitlist_entries;
