--liquibase formatted sql

--changeset tableturner:guest-facts
-- What the house knows of a guest beside name and number. Erased with the guest.
create table guest_facts (
    user_id     ${id} not null primary key references users (id),
    preferences varchar(500) not null default '',
    allergies   varchar(500) not null default '',
    version     integer not null default 0
);
create table guest_tags (
    user_id ${id} not null references users (id),
    tag     varchar(40) not null check (length(tag) > 0),
    primary key (user_id, tag)
)${without_rowid};
create table guest_notes (
    id         ${identity},
    user_id    ${id} not null references users (id),
    note       varchar(1000) not null check (length(note) > 0),
    author     varchar(40) not null,
    created_at ${instant} not null
);
create index idx_guest_notes_user on guest_notes (user_id, id);
--rollback drop table guest_notes; drop table guest_tags; drop table guest_facts;

--changeset tableturner:users-merged-into
-- A guest who turned out to be another one: the row stays, without anything personal.
alter table users add column merged_into ${id};
--rollback alter table users drop column merged_into;

--changeset tableturner:users-prefix-search-sqlite dbms:sqlite
create index idx_users_name_lower on users (lower(name));
--rollback drop index idx_users_name_lower;

--changeset tableturner:users-prefix-search-postgresql dbms:postgresql
create index idx_users_name_lower on users ((lower(name)) collate "C");
create index idx_users_phone_prefix on users (phone_number collate "C");
create index idx_reservations_number_prefix on reservations (reservation_id collate "C");
--rollback drop index idx_users_name_lower; drop index idx_users_phone_prefix;
--rollback drop index idx_reservations_number_prefix;
