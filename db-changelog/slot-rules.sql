--liquibase formatted sql

--changeset tableturner:slot-rules
-- What is different about single starts of a service date: off sale, or another pacing than the shift's. No row: as the
-- shift says.
create table slot_rules (
    restaurant_id ${id} not null references restaurants (id),
    date          ${date} not null,
    slot_order    integer not null check (slot_order between 0 and 24),
    closed        ${flag} not null default false,
    pacing_online integer check (pacing_online > 0),
    pacing_staff  integer check (pacing_staff >= pacing_online),
    primary key (restaurant_id, date, slot_order),
    check ((pacing_online is null) = (pacing_staff is null))
)${without_rowid};
--rollback drop table slot_rules;
