--liquibase formatted sql

--changeset tableturner:table-locked
-- A party that hosts want to stay at its table: nobody gives it another one before they unlock it.
alter table reservations add column table_locked ${flag} not null default false;
--rollback alter table reservations drop column table_locked;

--changeset tableturner:waitlist-at-the-door
-- What the queue at the door came to: when the party was told, when it was seated or left, and as which reservation.
alter table waitlist_entries add column phone_number varchar(20);
alter table waitlist_entries add column told_at ${instant};
alter table waitlist_entries add column settled_at ${instant};
alter table waitlist_entries add column reservation_id ${id} references reservations (id);
--rollback alter table waitlist_entries drop column phone_number; alter table waitlist_entries drop column told_at;
--rollback alter table waitlist_entries drop column settled_at; alter table waitlist_entries drop column reservation_id;

--changeset tableturner:outbox-waitlist
-- A message about a place on the waitlist, which is no reservation yet.
alter table outbox add column waitlist_id ${id} references waitlist_entries (id);
--rollback alter table outbox drop column waitlist_id;
