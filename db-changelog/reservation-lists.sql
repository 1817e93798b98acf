--liquibase formatted sql

--changeset tableturner:reservations-prefix-search-sqlite dbms:sqlite
-- Staff look reservations up by the beginning of the name they were made under.
create index idx_reservations_name_lower on reservations (lower(customer_name));
--rollback drop index idx_reservations_name_lower;

--changeset tableturner:reservations-prefix-search-postgresql dbms:postgresql
create index idx_reservations_name_lower on reservations ((lower(customer_name)) collate "C");
create index idx_reservations_phone_prefix on reservations (phone_number collate "C");
--rollback drop index idx_reservations_name_lower; drop index idx_reservations_phone_prefix;
