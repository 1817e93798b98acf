--liquibase formatted sql

--changeset tableturner:idempotency-keys-age
-- The hourly forgetting holds the single writer: it must read the keys it deletes, not the day's keys it keeps.
create index idx_idempotency_keys_created on idempotency_keys (created_at);
--rollback drop index idx_idempotency_keys_created;
