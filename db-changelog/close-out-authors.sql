--liquibase formatted sql

--changeset tableturner:close-out-authors
-- Who took it off sale, as the audit names them, as in staff:7; null for what was closed before this was kept.
alter table close_outs add column closed_by varchar(40);
--rollback alter table close_outs drop column closed_by;
