--liquibase formatted sql

--changeset tableturner:users-listed-sqlite dbms:sqlite
-- The list of guests by name, without those who are forgotten: alone it answers which guests a page shows.
drop index idx_users_name_lower;
create index idx_users_listed on users (lower(name)) where erased_at is null;
--rollback drop index idx_users_listed; create index idx_users_name_lower on users (lower(name));

--changeset tableturner:users-listed-postgresql dbms:postgresql
drop index idx_users_name_lower;
create index idx_users_listed on users ((lower(name)) collate "C", id) include (name) where erased_at is null;
--rollback drop index idx_users_listed; create index idx_users_name_lower on users ((lower(name)) collate "C");
