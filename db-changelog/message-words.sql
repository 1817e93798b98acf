--liquibase formatted sql

--changeset tableturner:message-words
-- What staff wrote to the guest instead of the usual message; gone once it is sent.
alter table outbox add column words varchar(600);
--rollback alter table outbox drop column words;
