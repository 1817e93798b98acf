--liquibase formatted sql

--changeset tableturner:waitlist-names
-- Copies of a diner's name and number, made when they join as those of a booking are, so that one index finds everybody.
update waitlist_entries set
    name = coalesce(name, (select nullif(u.name, '') from users u where u.id = waitlist_entries.user_id)),
    phone_number = coalesce(phone_number, (select u.phone_number from users u where u.id = waitlist_entries.user_id))
where user_id is not null;
--rollback select 1;

--changeset tableturner:waitlist-prefix-search-sqlite dbms:sqlite
create index idx_waitlist_entries_name on waitlist_entries (lower(name)) where name is not null;
create index idx_waitlist_entries_phone on waitlist_entries (phone_number) where phone_number is not null;
--rollback drop index idx_waitlist_entries_phone; drop index idx_waitlist_entries_name;

--changeset tableturner:waitlist-prefix-search-postgresql dbms:postgresql
-- The list's order, which SQLite's index of the day has already, because it ends in the id.
create index idx_waitlist_entries_order on waitlist_entries (date, restaurant_id, id);
create index idx_waitlist_entries_name on waitlist_entries ((lower(name)) collate "C") where name is not null;
create index idx_waitlist_entries_phone on waitlist_entries (phone_number collate "C") where phone_number is not null;
--rollback drop index idx_waitlist_entries_phone; drop index idx_waitlist_entries_name;
--rollback drop index idx_waitlist_entries_order;
