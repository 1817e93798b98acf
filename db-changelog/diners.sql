--liquibase formatted sql

--changeset tableturner:users
create table users (
    id                    ${identity},
    phone_number          varchar(20) unique,
    name                  varchar(80) not null default '',
    email                 varchar(200),
    locale                varchar(20),
    total_reservations    integer not null default 0,
    last_reservation_date ${date},
    created_at            ${instant} not null,
    erased_at             ${instant},
    version               integer not null default 0,
    check (phone_number is not null or erased_at is not null)
);
create index idx_users_name on users (name);
--rollback drop table users;

--changeset tableturner:one-time-codes
-- The code itself is never stored: code_hash is a keyed hash of phone, salt and code.
create table one_time_codes (
    id           ${identity},
    phone_number varchar(20) not null,
    address      varchar(64) not null,
    salt         varchar(64) not null,
    code_hash    varchar(128) not null,
    tries        integer not null default 0 check (tries >= 0),
    created_at   ${instant} not null,
    expires_at   ${instant} not null,
    used_at      ${instant}
);
create index idx_one_time_codes_phone on one_time_codes (phone_number, created_at);
create index idx_one_time_codes_address on one_time_codes (address, created_at);
--rollback drop table one_time_codes;

--changeset tableturner:device-tokens
-- One signed-in device. The token rotates at each use; the one before is honoured for a minute (two tabs at once).
create table device_tokens (
    series         varchar(64) not null primary key,
    user_id        ${id} not null references users (id),
    token_hash     varchar(128) not null,
    previous_hash  varchar(128),
    rotated_at     ${instant} not null,
    created_at     ${instant} not null,
    expires_at     ${instant} not null
);
create index idx_device_tokens_user on device_tokens (user_id);
--rollback drop table device_tokens;
